import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localized } from '../../../edge/assistant/localized.ts';
import type { OrganisationAnswer } from '../../../edge/protocol/organisation.ts';
import type { LocalizedText } from '../../../edge/protocol/primitives.ts';
import { chevron, person } from '../../ui/icons.ts';
import type { OpenWords, Telling } from '../../ui/words/words.ts';
import type { Opening } from '../launcher/hours.ts';
import type { Act } from '../panel/ports.ts';
import type { Screen } from '../state.ts';

/** What a screen may know and do. */
export interface Scene {
  words: OpenWords;
  facts: OrganisationAnswer | undefined;
  opening: Opening | undefined;
  at: Screen['at'];
  /** No way leads back from here. */
  isFirst: boolean;
  isIn: boolean;
  act: Act;
  close(): void;
  back(): void;
  /** "Wis en sluit" in place of the cross. */
  erase?: (() => void) | undefined;
  switchLanguage(): void;
}

/** A press that leads to another screen. Unless nobody chats there, the way to a person is the hand-off. */
export const goTo =
  ({ act, facts }: Pick<Scene, 'act' | 'facts'>, at: Exclude<Screen['at'], 'case' | 'part'>): (() => void) =>
  () =>
    act(({ journey }) =>
      journey.go(at === 'person' && facts?.on.includes('chat') !== false ? { at: 'part', name: 'handoff' } : { at }),
    );

/** Top field of a screen: one whole sentence, and what follows from it. */
export const answer = ({ title, lines }: Telling, more: unknown = nothing): TemplateResult =>
  html`<section class="answer"><h1 tabindex="-1">${title}</h1>${lines.map((line) => html`<p>${line}</p>`)}${more}</section>`;

/** Whether somebody is there now, with a dot that is never the only sign. */
export function openLine({ opening, facts, words }: Scene): TemplateResult | typeof nothing {
  if (!opening?.line) return nothing;
  const { waiting } = facts ?? {};
  const more = opening.open && waiting ? words.waiting(waiting.fromMinutes, waiting.toMinutes) : '';
  return html`<p class="open"><span class=${opening.open ? 'dot' : 'dot shut'}></span><span><b>${opening.line}.</b> ${more}</span></p>`;
}

export interface Row {
  label: string;
  soft?: string | undefined;
  icon?: TemplateResult;
  url?: string | undefined;
  press?: () => void;
}

/** A telephone number as an address: `14 0999` is `tel:140999`. */
const telephone = (number: string): string => `tel:${number.replaceAll(/[^+\d]/g, '')}`;

/** The telephone number of the organisation, to press. */
export const callLink = (
  { words, facts }: Pick<Scene, 'words' | 'facts'>,
  classes: string | typeof nothing = nothing,
  icon: unknown = nothing,
): TemplateResult | typeof nothing =>
  facts?.phone
    ? html`<a class=${classes} href=${telephone(facts.phone)}>${icon}${words.call(facts.phone.replaceAll(' ', '\u00a0'))}</a>`
    : nothing;

/** A link to a web address, else a button: data never gets to run a script. */
export const press = (
  { url, press }: Pick<Row, 'url' | 'press'>,
  content: unknown,
  classes: string | typeof nothing = nothing,
): TemplateResult =>
  url && /^https?:/.test(url)
    ? html`<a class=${classes} href=${url}>${content}</a>`
    : html`<button type="button" class=${classes} @click=${press}>${content}</button>`;

/** Choice rows: a bold label, a soft line, a chevron. */
export const rows = (list: readonly Row[], label?: string): TemplateResult =>
  html`<section class="sheet flush" aria-label=${label ?? nothing}><ul class=${list.some(({ icon }) => icon) ? 'choices icons' : 'choices'} role="list">${list.map(
    (row) =>
      html`<li>${press(row, html`${row.icon}<span><b>${row.label}</b>${row.soft ? html`<span>${row.soft}</span>` : nothing}</span>${chevron}`)}</li>`,
  )}</ul></section>`;

/** Something did not work: what we see, what to do, and a person. */
export const telling = (
  scene: Scene,
  what: Telling,
  way?: { label: string; press: () => void },
  more: unknown = nothing,
): TemplateResult =>
  html`${answer(what)}
    <div class="stack">
      ${way ? html`<section class="sheet">${press(way, way.label, 'btn')}${more}</section>` : nothing}
      ${rows([{ ...scene.words.rows.person, icon: person, press: goTo(scene, 'person') }])}
    </div>`;

/** Text from data, marked as Dutch where nobody translated it. */
export function said(text: LocalizedText, { words }: Pick<Scene, 'words'>): TemplateResult {
  const line = localized(text, words.language);
  return html`<span lang=${line.lang ?? nothing}>${line.text}</span>`;
}
