import { html, nothing, type TemplateResult } from 'lit';
import type { Leaf } from '../../../edge/assistant/format.ts';
import type { DayView } from '../../../edge/assistant/view.ts';
import { check, clock } from '../../ui/icons.ts';
import { act } from './actions.ts';
import { paragraphs, said } from './said.ts';

/** A leaf torn from a calendar. For the eye only: the words beside it carry the whole date. */
export const leaf = (page: Leaf, state = ''): TemplateResult =>
  html`<span class="leaf ${state}" aria-hidden="true"><b>${page.weekday}</b><strong>${page.day}</strong><i>${page.month}</i></span>`;

/** A day that matters: leaf, what it is, who stands for it, and whether it was kept. */
export function day(view: DayView): TemplateResult {
  const state = view.stamp ? (view.stamp.kept ? 'kept' : 'missed') : '';
  return html`
    <div class="promise">
      ${leaf(view.leaf, state)}
      <div>
        <p class="over">${view.over}</p>
        ${view.date ? html`<p><b>${view.date}</b></p>` : nothing}
        ${paragraphs(view.lines)}
        ${view.by ? html`<p class="soft small">${said(view.by)}</p>` : nothing}
        ${view.stamp ? html`<p class="stamp ${state}">${view.stamp.kept ? check : clock}${view.stamp.text}</p>` : nothing}
        ${view.action ? html`<p class="small">${act(view.action, view.action.label, 'word')}</p>` : nothing}
      </div>
    </div>`;
}
