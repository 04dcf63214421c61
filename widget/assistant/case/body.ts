import { html, type TemplateResult } from 'lit/html.js';
import type { AnswerView, CaseView } from '../../../edge/assistant/view.ts';
import { turnMark } from './marks.ts';
import { paragraphs, said } from './said.ts';
import { sheet } from './sheets.ts';
import type { CaseTools } from './tools.ts';

/** The top field: whose turn it is, the answer, and one or two sentences. */
const answer = (view: AnswerView): TemplateResult => html`
  <section class="answer">
    <p class="turn">${turnMark(view.mark)}${view.turn}</p>
    <h2 tabindex="-1">${said(view.headline)}</h2>
    ${paragraphs(view.lines)}
  </section>`;

/** A case from top to foot. The same on screen and on paper. */
export const caseBody = (view: CaseView, language: string, tools: CaseTools, foot: unknown): TemplateResult => html`
  <article class="case" data-state=${view.answer.state} lang=${language}>
    ${answer(view.answer)}
    <div class="stack">
      ${view.slots.map((slot) => slot.map((section) => sheet(section, view, tools)))}
      <div class="lone small soft">
        ${paragraphs(view.foot)}
        <p>${view.number.label} <span translate="no">${view.number.value}</span></p>
        ${foot}
      </div>
    </div>
  </article>`;
