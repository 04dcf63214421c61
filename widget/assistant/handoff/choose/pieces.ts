import { html, nothing, type TemplateResult } from 'lit/html.js';
import { notice } from '../../../ui/icons.ts';
import { answer, callLink, press } from '../../screens/parts.ts';
import type { Stage } from '../stage.ts';

export const button = (label: unknown, deed: () => void, look = 'btn'): TemplateResult =>
  press({ press: deed }, label, look);

/** What passes something on; while it is on its way, it says so. */
export const sender = (label: string, deed: () => void, { view }: Stage): TemplateResult =>
  html`<button type="button" class="btn wide" aria-busy=${view.busy ? 'true' : nothing} @click=${deed}>${label}</button>`;

export const phoneLine = ({ ports }: Stage): unknown => callLink(ports, 'tel');

/** Every trace at once, and another page in place of this one. */
export const erase = ({ ports }: Stage): TemplateResult => button(ports.words.erase, ports.erase, 'btn bare fit');

export const banner = (content: unknown, look = ''): TemplateResult =>
  html`<div class="banner ${look}">${notice}<div>${content}</div></div>`;

/** What went wrong with the last thing that was asked for. */
export function trouble({ view, words }: Stage): TemplateResult {
  const what = view.trouble && words.troubles[view.trouble];
  return html`<div role="alert">${what ? banner([html`<p><b>${what.title}</b></p>`, html`<p>${what.lines}</p>`], 'late') : nothing}</div>`;
}

export const wrong = (line: string, id: string): TemplateResult =>
  html`<p class="wrong" id=${id}>${notice}<span>${line}</span></p>`;

/** Still bars under a sentence that says what we wait for. */
export const opening = (title: string, more: unknown = nothing): TemplateResult =>
  html`${answer({ title, lines: [] })}<div class="stack">${more}<div class="sheet bones" aria-hidden="true"><i></i><i></i><i></i></div></div>`;
