import type { DeskState } from './state.ts';

/** A message for who waits and is away: written, sent, and gone from here once the office has it. */
export interface Leaving {
  room: string;
  text: string;
  /** Id of the frame that carries it, until the office has answered. */
  sending?: string | undefined;
}

export function leavingSent(state: DeskState, room: string, clientId: string): DeskState {
  const { leaving } = state;
  return leaving?.room === room ? { ...state, leaving: { ...leaving, sending: clientId } } : state;
}

/** The office has it, or does not want it: then the words stay, to be sent again. */
export function leavingSettled(state: DeskState, clientId: string | undefined, isStored: boolean): DeskState {
  const { leaving } = state;
  if (leaving?.sending === undefined || leaving.sending !== clientId) return state;
  return { ...state, leaving: isStored ? undefined : { ...leaving, sending: undefined } };
}

/** They are back and were taken here: what was being written to them goes on in the talk. */
export function leavingCarried(state: DeskState): DeskState {
  const { leaving } = state;
  const talk = leaving && state.talks.get(leaving.room);
  // What is on its way arrives as it is, or comes back first.
  if (!leaving || !talk || talk.room.as === 'aside' || leaving.sending !== undefined) return state;
  const text = [talk.draft.text, leaving.text].filter((words) => words.trim() !== '').join('\n');
  const talks = new Map(state.talks).set(leaving.room, { ...talk, draft: { ...talk.draft, text } });
  return { ...state, talks, leaving: undefined };
}
