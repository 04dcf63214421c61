import { html } from 'lit/html.js';
import type { HandoffState } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import type { Language } from '../../../../edge/protocol/primitives.ts';
import { sheetOf } from '../../../ui/styles/sheets.ts';
import type { ApiError } from '../../http.ts';
import type { Trouble } from '../api.ts';
import { button, opening } from '../choose/pieces.ts';
import { sheets } from '../drawing.ts';
import { nameOf } from '../room/names.ts';
import type { Backstage } from '../stage.ts';
import type { FurtherWords } from '../words/words.ts';
import { ended } from './ended.ts';
import { entryView } from './entries.ts';
import furtherStyles from './further.css?inline';
import { left } from './left.ts';
import { noteAgain, noteFoot } from './note-again.ts';
import { sure } from './sure.ts';
import { tell } from './tell.ts';
import { linked } from './text.ts';
import { troubleOf } from './trouble.ts';

type Others = Extract<HandoffState, { status: 'talking' }>['with'];

/** What is not on the straight way from choosing to the first words of a person, in one language. */
export interface Further {
  language: Language;
  words: FurtherWords;
  /** The end, or that the page must be loaded again. */
  draw(key: string, stage: Backstage): unknown;
  /** Anything that was done in a talk, other than saying something. */
  entry(entry: Entry, stage: Backstage): unknown;
  linked(text: string): unknown;
  /** What somebody wrote while the citizen waited and was away, as long as they did not answer it. */
  left(stage: Backstage): unknown;
  /** Who only reads along. */
  readers(others: Others, stage: Backstage): string[];
  sure(stage: Backstage): unknown;
  /** What went wrong, in the words there are for it. */
  troubleOf(error: ApiError): Trouble;
  /** For who cannot see the screen: what others said and did. */
  tell(fresh: readonly Entry[], stage: Backstage): string;
  /** To the note that was passed on, to change it. */
  noteAgain(stage: Backstage): void;
  noteFoot(stage: Backstage): unknown;
}

const sheet = sheetOf(furtherStyles);

export async function loadFurther(language: Language): Promise<Further> {
  const { further: words } = await (language === 'en'
    ? import('../words/further-en.ts')
    : import('../words/further-nl.ts'));
  sheets.add(sheet);
  return {
    language,
    words,
    draw: (key, stage) => (key === 'closed' ? ended(stage, words) : key === 'outdated' ? outdated(words) : undefined),
    entry: (entry, stage) => entryView(entry, stage, words),
    linked,
    left: (stage) => left(stage, words),
    readers: (others, stage) =>
      others.flatMap(({ as, speaker }) => (as === 'aside' ? [words.readsAlong(nameOf(speaker, stage.words))] : [])),
    sure: (stage) => sure(stage, words),
    troubleOf,
    tell: (fresh, { words: first, format, room }) =>
      tell(fresh, room.entries, { words: first, format, further: words }),
    noteAgain,
    noteFoot: (stage) => noteFoot(stage, words),
  };
}

const outdated = (words: FurtherWords): unknown =>
  html`${opening(words.outdated)}<footer class="foot">${button(words.reload, () => location.reload())}</footer>`;
