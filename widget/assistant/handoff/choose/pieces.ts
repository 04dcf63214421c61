import { html, nothing, type TemplateResult } from 'lit/html.js';
import { notice } from '../../../ui/icons.ts';
import { answer, callLink, press } from '../../screens/parts.ts';
import type { Stage } from '../stage.ts';

export const button = (label: unknown, deed: () => void, look = 'btn'): TemplateResult =>
  press({ press: deed }, label, look);

/** What passes something on; while it is on its way, it says so. */
export const sender = (label: string, deed: () => void, { view }: Stage): TemplateResult =>
  html`<button type="button" class="btn wide" aria-busy=${view.busy ? 'true' : nothing} @click=${deed}>${label}</button>`;

/** The telephone, and every trace gone at once with another page in place of this one. */
export const lastLine = ({ ports }: Stage, erases: unknown = true): TemplateResult =>
  html`${callLink(ports, 'tel')}${erases ? button(ports.words.erase, ports.erase, 'btn bare fit') : nothing}`;

export const banner = (content: unknown, look = ''): TemplateResult =>
  html`<div class="banner ${look}">${notice}<div>${content}</div></div>`;

/** What went wrong with the last thing that was asked for. */
export const trouble = ({ told }: Stage): TemplateResult =>
  html`<div role="alert">${told ? banner([html`<p><b>${told.title}</b></p>`, html`<p>${told.lines.join(' ')}</p>`], 'late') : nothing}</div>`;

export const wrong = (line: string, id: string): TemplateResult =>
  html`<p class="wrong" id=${id}>${notice}<span>${line}</span></p>`;

/** Still bars under a sentence that says what we wait for. */
export const opening = (title: string, more: unknown = nothing): TemplateResult =>
  html`${answer({ title, lines: [] })}<div class="stack">${more}<div class="sheet bones" aria-hidden="true"><i></i><i></i><i></i></div></div>`;
