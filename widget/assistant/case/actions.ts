import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Action, CaseView } from '../../../edge/assistant/view.ts';
import { chevron } from '../../ui/icons.ts';
import { press } from '../screens/parts.ts';
import { said } from './said.ts';
import type { CaseTools, ChosenSteps } from './tools.ts';

/** A link where the organisation has a page for it, else a button. */
export const act = (
  { url, kind }: Action,
  content: unknown,
  { choose }: Pick<CaseTools, 'choose'>,
  classes?: string,
  steps?: () => ChosenSteps,
): TemplateResult => press({ url, press: () => choose(kind, steps?.()) }, content, classes);

/** Choice rows: a bold label, a soft line, a chevron. */
export const rows = (actions: readonly Action[], tools: CaseTools): TemplateResult =>
  html`<ul class="choices" role="list">${actions.map(
    (action) =>
      html`<li>${act(
        action,
        html`<span><b>${action.label}</b>${action.soft ? html`<span class="soft small">${said(action.soft)}</span>` : nothing}</span>${chevron}`,
        tools,
      )}</li>`,
  )}</ul>`;

/** At most one filled button a screen; the others are lined. */
export const look = ({ primary }: Pick<CaseView, 'primary'>, kind: CaseView['primary']): string =>
  primary === kind ? 'btn' : 'btn line';
