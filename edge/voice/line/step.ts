import type { Variants } from '../../assistant/dialogue/words/words.ts';
import { listenFor } from './listen.ts';
import { sentencesIn } from './say/for-ear.ts';
import { render } from './say/render.ts';
import type { Expects, LineState, Part, Saying } from './state.ts';
import type { LineContext, Next, Spoken, Turn } from './turn.ts';
import { type Catalogue, catalogues } from './words/catalogue.ts';

/** One turn before it is put into sentences: what is told, what is asked last, and what follows. */
export interface Step {
  tell: readonly Saying[];
  ask: readonly Saying[];
  /** Nothing of it may wait for "verder": danger, a boundary. */
  whole?: true;
  /** Without it the line listens. */
  next?: Next;
  state: LineState;
}

/** Sentences that are told before the line asks or listens. */
export const maxTold = 9;
const pauses = { slow: 600, beforeQuestion: 300 } as const;

export const wordsOf = (state: LineState): Catalogue => catalogues[state.language];

/** Sentences of our own, each by itself. */
export const text = (state: LineState, ...texts: readonly string[]): Saying[] =>
  texts.flatMap(sentencesIn).map((one) => ({ text: one, language: state.language }));

export const part = (...parts: readonly Part[]): Saying[] => parts.map((one) => ({ part: one }));

/** The way to say it that was not said just before. */
export function vary(state: LineState, variants: Variants): Saying[] {
  const last = new Set(state.last.map((saying) => ('text' in saying ? saying.text : '')));
  const fresh = variants.find((one) => !last.has(sentencesIn(one)[0] ?? ''));
  return text(state, fresh ?? variants[0]);
}

export const expecting = (state: LineState, expects: Expects): LineState => ({ ...state, expects });

/** Understood: what was not heard before no longer counts. */
export const heardWell = (state: LineState): LineState => ({ ...state, silences: 0, unheard: 0 });

/** Puts a step into sentences; what is too long waits for "verder". */
export function finish(step: Step, context: LineContext): Turn {
  const { state } = step;
  const listens = step.next === undefined;
  const told = step.tell.map((saying) => ({ saying, sentences: render(saying, state, context) }));
  const { said, rest } = listens && !step.whole ? split(told) : { said: told, rest: [] };
  const ask = rest.length > 0 ? text(state, wordsOf(state).line.moreToTell) : step.ask;
  const asked = ask.flatMap((saying) => render(saying, state, context));
  const telling = once(said);
  return {
    say: [
      ...telling.map((one, index) => paused(one, state, index === telling.length - 1 && asked.length > 0)),
      ...asked,
    ],
    pace: state.pace,
    next: step.next ?? listenFor(state),
    state: {
      ...state,
      last: said.length + ask.length > 0 ? [...said.map(({ saying }) => saying), ...ask] : state.last,
      rest,
    },
  };
}

/** What an answer and its acknowledgement both say is said once; letters and digits are told as often as they stand there. */
function once(told: readonly Told[]): Spoken[] {
  const heard = new Set<string>();
  return told.flatMap(({ saying, sentences }) =>
    sentences.filter(({ text: one }) => {
      const isNew = !heard.has(one);
      heard.add(one);
      return isNew || ('part' in saying && !saying.part.startsWith('case.'));
    }),
  );
}

interface Told {
  saying: Saying;
  sentences: readonly Spoken[];
}

function split(told: readonly Told[]): { said: Told[]; rest: Saying[] } {
  const said: Told[] = [];
  const rest: Saying[] = [];
  let room = maxTold;
  for (const { saying, sentences } of told) {
    const now = rest.length > 0 ? [] : wholeThoughts(sentences, room);
    if (now.length > 0)
      said.push({ saying: now.length < sentences.length ? until(saying, now.length) : saying, sentences: now });
    room -= now.length;
    if (now.length < sentences.length) rest.push(later(saying, now.length));
  }
  return { said, rest };
}

/** As many sentences as there is room for; a question or a beginning stays with what follows it. */
function wholeThoughts(sentences: readonly Spoken[], room: number): readonly Spoken[] {
  if (sentences.length <= room) return sentences;
  const fits = sentences.slice(0, Math.max(0, room));
  return fits.slice(0, fits.findLastIndex(({ text: one }) => /\.$/.test(one)) + 1);
}

const until = (saying: Saying, count: number): Saying =>
  'text' in saying ? saying : { ...saying, to: (saying.from ?? 0) + count };

/** What of a saying is left after so many sentences. */
function later(saying: Saying, count: number): Saying {
  if (count === 0) return saying;
  return 'text' in saying ? saying : { ...saying, from: (saying.from ?? 0) + count };
}

function paused(spoken: Spoken, { pace }: LineState, beforeQuestion: boolean): Spoken {
  const pause = pace === 'slow' ? pauses.slow : beforeQuestion ? pauses.beforeQuestion : 0;
  return pause > 0 ? { ...spoken, pause } : spoken;
}
