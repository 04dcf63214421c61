import { html, nothing, type TemplateResult } from 'lit';
import type { Action, CaseView } from '../../../edge/assistant/view.ts';
import { chevron } from '../../ui/icons.ts';
import { ChoiceEvent, type ChosenSteps } from './choice-event.ts';
import { said } from './said.ts';

/** Only web addresses become links: data never gets to run a script. */
const address = (url: string | undefined): string | undefined => (url && /^https?:/.test(url) ? url : undefined);

/** A link where the organisation has a page for it, else a button; both tell the same event. */
export function act(
  action: Action,
  content: TemplateResult | string,
  classes?: string,
  steps?: () => ChosenSteps,
): TemplateResult {
  const url = address(action.url);
  const choose = (event: Event) => {
    const { currentTarget } = event;
    const root = currentTarget instanceof Node ? currentTarget.getRootNode() : undefined;
    if (!(root instanceof ShadowRoot)) return;
    if (!root.host.dispatchEvent(new ChoiceEvent(action.kind, url, steps?.()))) event.preventDefault();
  };
  return url
    ? html`<a class=${classes ?? nothing} href=${url} @click=${choose}>${content}</a>`
    : html`<button type="button" class=${classes ?? nothing} @click=${choose}>${content}</button>`;
}

/** Choice rows: a bold label, a soft line, a chevron. */
export const rows = (actions: readonly Action[]): TemplateResult =>
  html`<ul class="choices" role="list">${actions.map(
    (action) =>
      html`<li>${act(
        action,
        html`<span><b>${action.label}</b>${action.soft ? html`<span class="soft small">${said(action.soft)}</span>` : nothing}</span>${chevron}`,
      )}</li>`,
  )}</ul>`;

/** At most one filled button a screen; the others are lined. */
export const look = (view: Pick<CaseView, 'primary'>, kind: CaseView['primary']): string =>
  view.primary === kind ? 'btn' : 'btn line';
