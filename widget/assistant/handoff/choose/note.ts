import type { Explanation } from '../../../../edge/protocol/explanation.ts';
import { maxNoteLine } from '../../../../edge/protocol/handoff-limits.ts';
import type { HandoffNote } from '../../../../edge/protocol/handoff-note.ts';
import type { CalendarDate, Language, LocalizedText } from '../../../../edge/protocol/primitives.ts';
import type { Way } from '../stage.ts';
import type { HandoffAbout } from './about.ts';

/** Lines that a citizen types. */
export const typedLines = ['question', 'wish', 'feeling', 'name'] as const;
export type TypedLine = (typeof typedLines)[number];
/** Every line of the note that can be left out; `before:3` is the fourth thing that was said before. */
export type LineKey = Exclude<TypedLine, 'question'> | 'case' | 'contacts' | `before:${number}`;

/** The note while the citizen looks at it: what is left out stays here, so that it can come back. */
export interface Draft {
  texts: Readonly<Record<TypedLine, string>>;
  case?: { id: string; title?: LocalizedText; latestOn?: CalendarDate };
  /** How often they asked about the case, and on which days. */
  contacts?: { count: number; days: readonly CalendarDate[] };
  before: HandoffNote['before'];
  language: Language;
  out: readonly LineKey[];
}

/** Most things said before that go along; older ones stay behind. */
const mostBefore = 20;

/** A note of what was said elsewhere, with nothing left out. */
export const base = (about: HandoffAbout, language: Language): Draft => {
  const { question = '', wish = '', feeling = '', name = '', before = [] } = about;
  return { texts: { question, wish, feeling, name }, before, language, out: [] };
};

/** The first note: all that is known, for the citizen to look at. */
export function draftOf(about: HandoffAbout, explanation: Explanation | undefined, language: Language): Draft {
  const draft = base(about, language);
  return {
    ...draft,
    before: draft.before.slice(-mostBefore).map(({ by, text }) => ({ by, text: cutAtWord(text) })),
    ...(explanation && caseOf(explanation)),
  };
}

export function caseOf({
  id,
  title,
  clock,
  late,
  today,
  finished,
  contacts,
}: Explanation): Pick<Draft, 'case' | 'contacts'> {
  const { sameQuestion: count, recent } = contacts;
  const latestOn = late?.newDate ?? (clock.status === 'ended' ? undefined : clock.latestOn);
  return {
    // A day that has passed is no promise, nor is that of a term that has ended.
    case: { id, title, ...(latestOn && latestOn >= today && !finished && { latestOn }) },
    ...(count > 0 && { contacts: { count, days: recent.map(({ on }) => on).sort() } }),
  };
}

export const type = (draft: Draft, line: TypedLine, text: string): Draft => ({
  ...draft,
  texts: { ...draft.texts, [line]: text },
});

/** Leaves a line out, or takes it back in. Earlier contacts are about the case: without the case they stay out too. */
export const toggle = (draft: Draft, key: LineKey): Draft => ({
  ...draft,
  out: draft.out.includes(key) ? draft.out.filter((other) => other !== key) : [...draft.out, key],
});

export const isOut = ({ out }: Draft, key: LineKey): boolean =>
  out.includes(key) || (key === 'contacts' && out.includes('case'));

/** What goes to the agent: the lines that are in, and nothing else. */
export function noteOf(draft: Draft): HandoffNote {
  const { texts, before, language } = draft;
  const note: HandoffNote = {
    question: texts.question.trim(),
    contacts: !!draft.contacts && !isOut(draft, 'contacts'),
    before: before.filter((_, at) => !isOut(draft, `before:${at}`)),
    language,
  };
  for (const line of ['wish', 'feeling', 'name'] as const) {
    const text = texts[line].trim();
    if (text && !isOut(draft, line)) note[line] = text;
  }
  if (draft.case && !isOut(draft, 'case')) note.caseId = draft.case.id;
  return note;
}

/** A call-back needs a number; a message does when there is no case on which the answer can stand. */
export const needsPhone = (way: Way, draft: Draft): boolean =>
  way === 'callback' || (way === 'message' && !noteOf(draft).caseId);

/** The server refuses what is longer; what the assistant said is cut at a word, with a sign that it was. */
const cutAtWord = (text: string): string =>
  text.length > maxNoteLine ? `${text.slice(0, maxNoteLine - 1).replace(/\s\S*$/, '')}…` : text;
