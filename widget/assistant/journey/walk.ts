import type { SessionEnd } from '../../ui/events/case-events.ts';
import { ApiError, type Failure } from '../http.ts';
import { keepsHandoff } from '../keeps-handoff.ts';
import type { KeptSession } from '../session-store.ts';
import { changed, ended, type State } from '../state.ts';
import type { JourneyPorts } from './ports.ts';

/** Where a citizen is, and what the pieces of a journey share. */
export interface Walk extends JourneyPorts {
  state: State;
  /** Hears of changes in the case on the screen. */
  line?: AbortController;
  /** Mark of the case as it was read. */
  etag?: string | undefined;
  timer?: ReturnType<typeof setInterval>;
  /** When something was pressed or typed, in milliseconds since 1970. */
  lastActive: number;
}

const slowAfterMs = 4000;

/** The session, unless its time is over. */
export const sessionOf = ({ store, now }: Walk): KeptSession | undefined => store.read(now());

/** Nothing of ours keeps a line open. */
export const stop = ({ line }: Walk): void => line?.abort();

/** Does this to the state. */
export function move<How extends unknown[]>(
  walk: Walk,
  change: (state: State, ...how: How) => State,
  ...how: How
): void {
  const before = walk.state;
  const state = change(before, ...how);
  walk.state = state;
  if (!state.current.value) stop(walk);
  if (before !== state) walk.moved(before);
}

/** Says so when an answer takes long. */
export async function slowly<Answer>(walk: Walk, question: Promise<Answer>): Promise<Answer> {
  const timer = setTimeout(() => move(walk, changed, { slow: true }), slowAfterMs);
  try {
    return await question;
  } finally {
    clearTimeout(timer);
  }
}

export function end(walk: Walk, reason: SessionEnd): void {
  stop(walk);
  walk.store.erase();
  if (!walk.state.in) return;
  move(walk, ended, reason !== 'erased' && keepsHandoff());
  walk.sessionEnded(reason);
}

/** Asks with the token of the session; what fails is told by `failed`, unless it is that the session is over. */
export async function ask(
  walk: Walk,
  question: (token: string) => Promise<void>,
  failed: (state: State, failure: Failure) => State,
): Promise<void> {
  const kept = sessionOf(walk);
  if (!kept) return end(walk, 'time');
  try {
    await slowly(walk, question(kept.token));
  } catch (error) {
    const failure = failureOf(error);
    if (isOver(failure)) end(walk, 'refused');
    else move(walk, failed, failure);
  }
}

/** What is no answer of the API is a part of ours that could not be fetched. */
export const failureOf = (error: unknown): Failure => (error instanceof ApiError ? error.failure : 'offline');
export const isOver = (failure: Failure): boolean => failure === 'session-ended' || failure === 'not-signed-in';
