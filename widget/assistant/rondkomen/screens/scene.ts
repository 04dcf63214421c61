import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../../../edge/assistant/format.ts';
import { chevron, notice, person } from '../../../ui/icons.ts';
import type { Answer } from '../check-in/answers.ts';
import type { QuestionId } from '../check-in/questions.ts';
import type { Result } from '../check-in/result.ts';
import type { RecordedReason, Session, TalkStart } from '../check-in/session.ts';
import type { Rhythm } from '../sum/rhythm.ts';
import type { Telling, Words } from '../words/words.ts';

/** What stands in a question and is not an answer yet. */
export interface Draft {
  options: readonly string[];
  typed: string;
  rhythm: Rhythm;
  /** Said to somebody who went on with nothing chosen, or no amount. */
  slip: string | undefined;
}

/** What a screen of the check-in may know and do. */
export interface Scene {
  words: Words;
  format: Format;
  session: Session;
  draft: Draft;
  result: () => Result;
  /** What this organisation adds could not be fetched. */
  localMissing: boolean;
  /** A piece of code is on its way, after a press. */
  busy: boolean;
  /** The person kept a copy: said once it is done. */
  saved: boolean;
  phone: string | undefined;
  applicationUrl: string | undefined;
  act: {
    begin(together: boolean): void;
    showTogether(): void;
    answer(id: QuestionId, answer: Answer): void;
    change(draft: Partial<Draft>): void;
    carryOn(): void;
    talk(start: TalkStart): void;
    /** Out of this part, without what stood in it. */
    leave(): void;
    recorded(reason: RecordedReason): void;
    agree(reason: RecordedReason): void;
    back(): void;
    help(id: string): void;
    fillIn(id: QuestionId): void;
    review(): void;
    print(): void;
    save(): void;
    erase(): void;
  };
}

/** The sentence that a screen is about. */
export const answer = ({ title, lines }: Telling, before: unknown = nothing): TemplateResult =>
  html`<section class="answer">${before}<h2 tabindex="-1">${title}</h2>${lines.map((line) => html`<p>${line}</p>`)}</section>`;

export interface Row {
  label: string;
  soft: string;
  lang?: string | undefined;
  press(): void;
}

/** Choice rows: a bold label, a soft line, a chevron. */
export const rows = (list: readonly Row[]): TemplateResult =>
  html`<ul class="choices" role="list">${list.map(
    ({ label, soft, lang, press }) =>
      html`<li><button type="button" @click=${press}><span lang=${lang ?? nothing}><b>${label}</b><span>${soft}</span></span>${chevron}</button></li>`,
  )}</ul>`;

/** What is missing or not understood, where it has to be filled in. */
export const wrong = (text: string | undefined, id?: string): TemplateResult | typeof nothing =>
  text ? html`<p class="wrong" id=${id ?? nothing} role="alert">${notice}<span>${text}</span></p>` : nothing;

/** A person is always in the same place. */
export const talkFoot = ({ words, act, busy }: Scene): TemplateResult =>
  html`<div class="foot"><button type="button" class="btn line" aria-busy=${busy ? 'true' : nothing} @click=${() => act.talk('choose')}>${person}${words.talk}</button></div>`;

/** A telephone number as an address: `0800 0113` is `tel:08000113`. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^+\d]/g, '')}`;

/** Number and unit, and the groups of a telephone number, never break apart. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
