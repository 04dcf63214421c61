import type { Answer, Answers } from './answers.ts';
import { chosen } from './answers.ts';
import { nextQuestion, onPath } from './path.ts';
import type { QuestionId } from './questions.ts';

export type Danger = 'suicidal' | 'threatened';
/** Why somebody asks for help with a name: a threat, debts, or income support. */
export type RecordedReason = 'threat' | 'debts' | 'benefit';
/** Where the talk part opens: choosing a time, or with a code. */
export type TalkStart = 'choose' | 'code';

export type Screen =
  | { at: 'start' }
  | { at: 'together' }
  /** `toResult`: one answer that was missing; after it the result comes again. */
  | { at: 'question'; id: QuestionId; toResult?: true }
  | { at: 'crisis'; danger: Danger }
  | { at: 'threat' }
  | { at: 'result' }
  | { at: 'help'; id: string }
  | { at: 'recorded'; reason: RecordedReason }
  | { at: 'talk'; start: TalkStart }
  /** On the way out, with a talk that stands. */
  | { at: 'leaving' }
  /** The code of the talk could not be fetched. */
  | { at: 'unavailable'; start: TalkStart };

/** A check-in under way. Lives in memory only; a new one is all that erasing takes. */
export interface Session {
  /** The way here; the last one is on the screen. Never empty. */
  screens: readonly Screen[];
  answers: Answers;
  /** Filled in together with a helper. */
  together: boolean;
}

export const newSession: Session = { screens: [{ at: 'start' }], answers: {}, together: false };

export const screenOf = ({ screens }: Session): Screen => screens.at(-1) ?? { at: 'start' };

export const go = (session: Session, screen: Screen): Session => ({
  ...session,
  screens: [...session.screens, screen],
});

/** To the screen before, with the answers as they were given. */
export const back = (session: Session): Session =>
  session.screens.length > 1 ? { ...session, screens: session.screens.slice(0, -1) } : session;

/** The first question, alone or together. */
export const begin = (session: Session, together: boolean): Session => advance({ ...session, together }, undefined);

/** Stores an answer, forgets those that no longer belong, and goes on: to help that cannot wait, or the next question. */
export function answer(session: Session, id: QuestionId, given: Answer): Session {
  const current = screenOf(session);
  const answers = onPath({ ...session.answers, [id]: given });
  const next = { ...session, answers };
  if (id === 'danger') {
    const danger = dangerIn(answers);
    if (danger) return go(next, { at: 'crisis', danger });
  }
  if (id === 'threat' && isThreatened(answers)) return go(next, { at: 'threat' });
  return current.at === 'question' && current.toResult ? go(next, { at: 'result' }) : advance(next, id);
}

/** From a crisis or the right to a talk on with the questions. */
export function carryOn(session: Session): Session {
  const asked = session.screens.findLast((screen) => screen.at === 'question');
  return advance(session, asked?.at === 'question' ? asked.id : undefined);
}

function advance(session: Session, last: QuestionId | undefined): Session {
  const id = nextQuestion(session.answers, last);
  return go(session, id ? { at: 'question', id } : { at: 'result' });
}

function dangerIn(answers: Answers): Danger | undefined {
  const [said] = chosen(answers, 'danger');
  return said === 'suicidal' || said === 'threatened' ? said : undefined;
}

/** One of the three threats that give a right to a talk within three working days (Wgs 4(2)). */
export const isThreatened = (answers: Answers): boolean =>
  chosen(answers, 'threat').some((option) => option !== 'none');
