import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CaseView, FoldView, Section, SectionOf, SheetView } from '../../../edge/assistant/view.ts';
import { check, pause } from '../../ui/icons.ts';
import { act, look, rows } from './actions.ts';
import { day } from './day.ts';
import { events, facts } from './facts.ts';
import { fold } from './fold.ts';
import { paragraphs, said } from './said.ts';
import { timeBar } from './time-bar.ts';
import type { CaseTools } from './tools.ts';

/** One section of a case as a sheet. */
export function sheet(section: Section, view: CaseView, tools: CaseTools): TemplateResult | typeof nothing {
  if (section.kind === 'bill' || section.kind === 'installments')
    return tools.decided?.(section, view, tools) ?? nothing;
  if (section.kind === 'choices') return tools.printing ? nothing : choices(section, tools);
  return plain(section, view, tools);
}

function plain(section: SheetView, view: CaseView, tools: CaseTools): TemplateResult {
  const {
    kind,
    title,
    over,
    when,
    lead = [],
    bar,
    days = [],
    lines = [],
    ticks = [],
    folds = [],
    actions = [],
  } = section;
  return html`<section class="sheet ${kind}">
    ${title ? html`<h3 class=${kind === 'clock' ? 'turn' : nothing}>${kind === 'clock' ? pause : nothing}${title}</h3>` : nothing}
    ${over ? html`<p class="over">${over}</p>` : nothing}
    ${when ? html`<p class="when">${when}</p>` : nothing}
    ${lead.length > 0 ? html`<p>${lead.map((line) => html`${said(line)} `)}</p>` : nothing}
    ${bar ? timeBar(bar) : nothing}
    ${days.map((one, index) => day(one, index === 0 ? view : {}, tools))}
    ${section.facts?.length ? facts(section.facts) : nothing}
    ${paragraphs(lines)}
    ${ticks.length > 0 ? html`<ul class="ticks" role="list">${ticks.map((line) => html`<li>${check}<p>${said(line)}</p></li>`)}</ul>` : nothing}
    ${section.events ? events(section.events) : nothing}
    ${folds.map((one) => folded(one, view, tools))}
    ${tools.printing ? nothing : actions.map((action) => act(action, action.label, tools, look(view, action.kind)))}
  </section>`;
}

const folded = (
  { title, sum, days, events: past, pending }: FoldView,
  view: CaseView,
  tools: CaseTools,
): TemplateResult =>
  fold(
    title,
    html`${
      sum
        ? html`<ol class="sum" role="list">${sum.map(
            ({ text, article, result }) =>
              html`<li class=${result ? 'result' : ''}>${text}${article ? html` <span class="soft">(${article})</span>` : nothing}</li>`,
          )}</ol>`
        : nothing
    }${days?.map((one) => day(one, view, tools))}${past ? events(past) : nothing}`,
    tools.printing,
    pending && tools.fetchRest,
  );

const choices = ({ title, rows: inSight, more }: SectionOf<'choices'>, tools: CaseTools): TemplateResult => html`
  <section class="sheet flush">
    <h3>${title}</h3>
    ${rows(inSight, tools)}
    ${more ? fold(more.title, rows(more.rows, tools), false) : nothing}
  </section>`;
