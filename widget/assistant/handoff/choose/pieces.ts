import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localized } from '../../../../edge/assistant/localized.ts';
import type { LocalizedText } from '../../../../edge/protocol/primitives.ts';
import { chevron, notice } from '../../../ui/icons.ts';
import type { Stage } from '../stage.ts';

/** Top field: one whole sentence, and what follows from it. */
export const answer = (title: string, lines: readonly unknown[], over: unknown = nothing): TemplateResult =>
  html`<section class="answer">${over}<h1 tabindex="-1">${title}</h1>${lines.map((line) => (line ? html`<p>${line}</p>` : nothing))}</section>`;

export const button = (label: unknown, press: () => void, look = 'btn', busy = false): TemplateResult =>
  html`<button type="button" class=${look} aria-busy=${busy ? 'true' : nothing} @click=${press}>${label}</button>`;

/** A choice row: a bold label, a soft line, a chevron. */
export const row = (
  label: string,
  soft: string | undefined,
  press: () => void,
  icon?: TemplateResult,
): TemplateResult =>
  html`<li><button type="button" @click=${press}>${icon ?? nothing}<span><b>${label}</b>${soft ? html`<span>${soft}</span>` : nothing}</span>${chevron}</button></li>`;

/** The telephone number of the organisation, as ever. */
export function phoneLine({ ports, words }: Pick<Stage, 'ports' | 'words'>): TemplateResult | typeof nothing {
  const phone = ports.facts?.phone;
  if (!phone) return nothing;
  return html`<a class="tel" href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${words.call(phone.replaceAll(' ', '\u00a0'))}</a>`;
}

/** Every trace at once, and another page in place of this one. */
export const erase = ({ ports, words }: Pick<Stage, 'ports' | 'words'>): TemplateResult =>
  button(words.erase, () => ports.erase(), 'btn bare fit');

/** Text from data, marked as Dutch where nobody translated it. */
export function said(text: LocalizedText, { words }: Stage): TemplateResult {
  const line = localized(text, words.language);
  return html`<span lang=${line.lang ?? nothing}>${line.text}</span>`;
}

export const banner = (content: unknown, look = ''): TemplateResult =>
  html`<div class="banner ${look}">${notice}<div>${content}</div></div>`;

/** What went wrong with the last thing that was asked for. */
export const trouble = ({ view, words }: Stage): TemplateResult =>
  html`<div role="alert">${
    view.trouble
      ? banner(
          html`<p><b>${words.troubles[view.trouble].title}</b></p><p>${words.troubles[view.trouble].line}</p>`,
          'late',
        )
      : nothing
  }</div>`;

export const wrong = (line: string, id: string): TemplateResult =>
  html`<p class="wrong" id=${id}>${notice}<span>${line}</span></p>`;
