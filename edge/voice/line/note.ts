import { isNamed } from '../../assistant/dialogue/compose-reply.ts';
import type { HandoffNote } from '../../protocol/handoff-note.ts';
import type { LineState } from './state.ts';
import { wordsOf } from './step.ts';

/** Subjects that go to a person; a person itself is none, and making ends meet leaves no record. */
const notNoted = new Set<string>(['human', 'call-back', 'making-ends-meet']);
const maxNoted = 6;

/** Adds a subject to what was asked, in order, once. */
export function noted(state: LineState): LineState {
  const { subject } = state.dialogue;
  if (!subject || !isNamed(subject) || notNoted.has(subject)) return state;
  return { ...state, asked: [...state.asked.filter((one) => one !== subject), subject].slice(-maxNoted) };
}

/** Whether there is anything a person would get to see. */
export const hasNote = ({ caseId, asked }: LineState): boolean => caseId !== undefined || asked.length > 0;

/** The note for a person: subjects and the case, never what was said. Only a bare wish when the caller wants no more. */
export function noteOf(state: LineState): HandoffNote {
  const { line, talk } = wordsOf(state);
  const bare = { question: line.person.question, contacts: false, before: [], language: state.language };
  if (state.pass === false) return bare;
  const subjects = state.asked.filter(isNamed).map((topic) => talk.topic[topic]);
  const [question, ...before] = subjects.toReversed();
  return {
    ...bare,
    ...(question && { question }),
    ...(state.caseId && { caseId: state.caseId, contacts: true }),
    before: before.toReversed().map((said) => ({ by: 'citizen', text: said })),
  };
}
