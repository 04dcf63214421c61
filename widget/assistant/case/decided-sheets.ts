import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CaseView, Section, SectionOf } from '../../../edge/assistant/view.ts';
import { act, look } from './actions.ts';
import { fold } from './fold.ts';
import { said } from './said.ts';
import type { CaseTools } from './tools.ts';

/** An amount, built up line by line to its total. */
const bill = (view: SectionOf<'bill'>, tools: CaseTools): TemplateResult => html`
  <section class="sheet">
    <h3>${view.title}</h3>
    <p class="soft small">${said(view.name)}</p>
    <dl class="bill">
      ${view.lines.map(
        (line) => html`<div>
          <dt>${said(line.label)}${line.source ? html`<span class="soft small">${said(line.source)}</span>` : nothing}</dt>
          <dd>${line.money}</dd>
        </div>`,
      )}
      <div class="total"><dt>${view.total.label}</dt><dd>${view.total.money}</dd></div>
    </dl>
    ${view.pay ? html`<p>${said(view.pay)}</p>` : nothing}
    ${
      view.wrong
        ? fold(
            view.wrong.title,
            html`<p class="folded">${view.wrong.answer}</p>${tools.printing ? nothing : act(view.wrong.action, view.wrong.action.label, tools, 'btn line')}`,
            tools.printing,
          )
        : nothing
    }
  </section>`;

/** Paying in small steps: one answer of a few, and one button to ask for it. */
function installments(section: SectionOf<'installments'>, view: CaseView, tools: CaseTools): TemplateResult {
  const chosen = tools.stepsOf(section.amount) ?? section.options.at(-2)?.id;
  const option = section.options.find(({ id }) => id === chosen);
  const steps = () => ({
    amount: section.amount,
    ...(option?.times !== undefined && { times: option.times }),
    ...(option?.cents !== undefined && { cents: option.cents }),
  });
  return html`
    <section class="sheet">
      <h3>${section.title}</h3>
      <fieldset class="options">
        <legend class="vh">${section.legend}</legend>
        ${section.options.map(
          ({ id, label }) => html`<label ?data-on=${id === chosen}>
            <input
              type="radio"
              name=${`steps-${section.amount}`}
              .checked=${id === chosen}
              @change=${() => tools.chooseSteps(section.amount, id)}
            />${label}
          </label>`,
        )}
      </fieldset>
      ${tools.printing ? nothing : act(section.action, section.action.label, tools, look(view, 'installments'), steps)}
    </section>`;
}

/** The sheets of an amount. */
export function decidedSheet(section: Section, view: CaseView, tools: CaseTools): TemplateResult | undefined {
  switch (section.kind) {
    case 'bill':
      return bill(section, tools);
    case 'installments':
      return installments(section, view, tools);
    default:
      return undefined;
  }
}
