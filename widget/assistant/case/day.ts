import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CaseView, DayView } from '../../../edge/assistant/view.ts';
import { check, clock } from '../../ui/icons.ts';
import { act, look } from './actions.ts';
import { camera } from './marks.ts';
import { paragraphs, said } from './said.ts';
import type { CaseTools } from './tools.ts';

/** A day that matters: its leaf, for the eye only, what it is, who stands for it, and whether it was kept. */
export function day(
  view: DayView,
  { primary }: Pick<CaseView, 'primary'>,
  tools: Pick<CaseTools, 'printing' | 'choose'>,
): TemplateResult {
  const { leaf, over, what, date, lines, by, stamp, link, button } = view;
  const { printing } = tools;
  const state = stamp ? (stamp.kept ? 'kept' : 'missed') : '';
  return html`
    <div class="promise">
      <span class="leaf ${state}" aria-hidden="true"><b>${leaf.weekday}</b><strong>${leaf.day}</strong><i>${leaf.month}</i></span>
      <div>
        ${over ? html`<p class="over">${over}</p>` : nothing}
        ${what ? html`<h3>${said(what)}</h3>` : nothing}
        ${date ? html`<p><b>${date}</b></p>` : nothing}
        ${paragraphs(lines)}
        ${by ? html`<p class="soft small">${said(by)}</p>` : nothing}
        ${stamp ? html`<p class="stamp ${state}">${stamp.kept ? check : clock}${stamp.text}</p>` : nothing}
        ${link && !printing ? html`<p class="small">${act(link, link.label, tools, 'word')}</p>` : nothing}
      </div>
      ${button && !printing ? act(button, html`${camera}${button.label}`, tools, look({ primary }, button.kind)) : nothing}
    </div>`;
}
