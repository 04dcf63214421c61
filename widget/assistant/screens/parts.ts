import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../../edge/assistant/localized.ts';
import type { OrganisationAnswer } from '../../../edge/protocol/organisation.ts';
import type { LocalizedText } from '../../../edge/protocol/primitives.ts';
import { chevron } from '../../ui/icons.ts';
import type { Telling, Words } from '../../ui/words/words.ts';
import type { Journey } from '../journey.ts';
import type { Opening } from '../launcher/hours.ts';
import type { State } from '../state.ts';

/** What a screen may know and do. */
export interface Scene {
  words: Words;
  state: State;
  facts: OrganisationAnswer | undefined;
  opening: Opening | undefined;
  /** Number of the case that the page is about. */
  caseNumber: string;
  journey: Journey;
  switchLanguage(): void;
}

/** Top field of a screen: one whole sentence, and what follows from it. */
export const answer = ({ title, lines }: Telling, more: unknown = nothing): TemplateResult =>
  html`<section class="answer"><h1 tabindex="-1">${title}</h1>${lines.map((line) => html`<p>${line}</p>`)}${more}</section>`;

/** Whether somebody is there now, with a dot that is never the only sign. */
export function openLine({ opening, facts, words }: Scene): TemplateResult | typeof nothing {
  if (!opening?.line) return nothing;
  const { waiting } = facts ?? {};
  const more = opening.open && waiting ? words.welcome.waiting(waiting.fromMinutes, waiting.toMinutes) : '';
  return html`<p class="open"><span class=${opening.open ? 'dot' : 'dot shut'}></span><span><b>${opening.line}.</b> ${more}</span></p>`;
}

export interface Row {
  label: string;
  soft?: string | undefined;
  lang?: string | undefined;
  icon?: TemplateResult;
  url?: string | undefined;
  press?: () => void;
}

/** A telephone number as an address: `14 0999` is `tel:140999`. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^+\d]/g, '')}`;

/** Only web and telephone addresses become links: data never gets to run a script. */
const isAddress = (url: string): boolean => /^(https?|tel):/.test(url);

/** Choice rows: a bold label, a soft line, a chevron. */
export const rows = (list: readonly Row[], label?: string): TemplateResult =>
  html`<section class="sheet flush" aria-label=${label ?? nothing}><ul class=${list.some(({ icon }) => icon) ? 'choices icons' : 'choices'} role="list">${list.map(
    ({ label, soft, icon, url, press, lang }) => {
      const content = html`${icon ?? nothing}<span lang=${lang ?? nothing}><b>${label}</b>${soft ? html`<span>${soft}</span>` : nothing}</span>${chevron}`;
      return html`<li>${
        url && isAddress(url)
          ? html`<a href=${url}>${content}</a>`
          : html`<button type="button" @click=${press ?? nothing}>${content}</button>`
      }</li>`;
    },
  )}</ul></section>`;

/** Text from data, marked as Dutch where nobody translated it. */
export function said(text: LocalizedText, { words }: Pick<Scene, 'words'>): TemplateResult {
  const line = localized(text, words.language);
  return html`<span lang=${line.lang ?? nothing}>${line.text}</span>`;
}
