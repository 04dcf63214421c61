import { html, nothing, type TemplateResult } from 'lit';
import type { Calculation, CaseView, Section, SectionOf } from '../../../edge/assistant/view.ts';
import { pause } from '../../ui/icons.ts';
import { act, look, rows } from './actions.ts';
import { day, leaf } from './day.ts';
import { events, facts } from './facts.ts';
import { fold } from './fold.ts';
import { camera } from './marks.ts';
import { paragraphs, said } from './said.ts';
import { timeBar } from './time-bar.ts';

/** What a sheet needs besides its words. */
export interface CaseTools {
  /** Draws the sheets of a decision, once they are fetched. */
  decided: ((section: Section, view: CaseView, tools: CaseTools) => TemplateResult | typeof nothing) | undefined;
  /** On paper: all is open, and there is nothing to press. */
  printing: boolean;
  stepsOf: (amount: string) => string | undefined;
  chooseSteps: (amount: string, option: string) => void;
}

/** One section of a case as a sheet. */
export function sheet(section: Section, view: CaseView, tools: CaseTools): TemplateResult | typeof nothing {
  switch (section.kind) {
    case 'news':
      return html`<section class="sheet tint"><h3>${section.title}</h3>${events(section.events)}</section>`;
    case 'need':
      return need(section, tools);
    case 'clock':
      return clock(section, tools);
    case 'rights':
      return html`<section class="sheet">
        <h3>${section.title}</h3>
        ${paragraphs(section.lines)}
        ${section.action && !tools.printing ? act(section.action, section.action.label, look(view, section.action.kind)) : nothing}
      </section>`;
    case 'promises':
      return promises(section, tools);
    case 'appointment':
      return html`<section class="sheet">${day(section.day)}</section>`;
    case 'where':
      return where(section, tools);
    case 'contacts':
      return html`<section class="sheet"><h3>${section.title}</h3>${section.line ? html`<p>${said(section.line)}</p>` : nothing}${events(section.events)}</section>`;
    case 'choices':
      return tools.printing ? nothing : choices(section);
    default:
      return tools.decided?.(section, view, tools) ?? nothing;
  }
}

const need = (view: SectionOf<'need'>, tools: CaseTools): TemplateResult => html`
  <section class="sheet need">
    ${view.items.map(
      (item, index) => html`<div class="item">
        <div class="promise">
          ${leaf(item.leaf)}
          <div><h3>${said(item.what)}</h3>${paragraphs(item.lines)}</div>
        </div>
        ${
          item.upload && !tools.printing
            ? act(item.upload, html`${camera}${item.upload.label}`, index === 0 ? 'btn' : 'btn line')
            : nothing
        }
      </div>`,
    )}
    ${view.address.length > 0 ? html`<div>${paragraphs(view.address)}</div>` : nothing}
    ${tools.printing ? nothing : act(view.cannot, view.cannot.label, 'btn line')}
  </section>`;

const sum = ({ title, lines }: Calculation, tools: CaseTools): TemplateResult =>
  fold(
    title,
    html`<ol class="sum" role="list">${lines.map(
      ({ text, article, result }) =>
        html`<li class=${result ? 'result' : ''}>${text}${article ? html` <span class="soft">(${article})</span>` : nothing}</li>`,
    )}</ol>`,
    tools.printing,
  );

const clock = (view: SectionOf<'clock'>, tools: CaseTools): TemplateResult => html`
  <section class="sheet">
    ${view.paused ? html`<h3 class="turn">${pause}${view.paused}</h3>` : nothing}
    ${view.over ? html`<p class="over">${view.over}</p>` : nothing}
    ${view.when ? html`<p class="when">${view.when}</p>` : nothing}
    ${view.before.length > 0 ? html`<p>${view.before.map((line) => html`${said(line)} `)}</p>` : nothing}
    ${view.bar ? timeBar(view.bar) : nothing}
    ${paragraphs(view.after)}
    ${view.why ? html`<p><b>${view.why.label}</b> ${said(view.why.line)}</p>` : nothing}
    ${view.calculation ? sum(view.calculation, tools) : nothing}
  </section>`;

const promises = (view: SectionOf<'promises'>, tools: CaseTools): TemplateResult => html`
  <section class="sheet days">
    ${view.days.map(day)}
    ${view.earlier ? fold(view.earlier.title, html`<div class="days folded">${view.earlier.days.map(day)}</div>`, tools.printing) : nothing}
  </section>`;

const where = (view: SectionOf<'where'>, tools: CaseTools): TemplateResult => html`
  <section class="sheet">
    ${view.facts.length > 0 ? html`<h3>${view.title}</h3>${facts(view.facts)}` : nothing}
    ${view.calculation ? sum(view.calculation, tools) : nothing}
    ${view.history ? fold(view.history.title, events(view.history.events), tools.printing) : nothing}
  </section>`;

const choices = (view: SectionOf<'choices'>): TemplateResult => html`
  <section class="sheet flush">
    <h3>${view.title}</h3>
    ${rows(view.rows)}
    ${view.more ? fold(view.more.title, rows(view.more.rows), false) : nothing}
  </section>`;
