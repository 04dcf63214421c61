import { phaseOf } from '../session-phase.ts';
import { endOnThisClock, type KeptSession } from '../session-store.ts';
import { changed } from '../state.ts';
import { followCase } from './cases.ts';
import { end, failureOf, isOver, move, sessionOf, type Walk } from './walk.ts';

/** Near its end a session is renewed by itself, or the citizen is asked. Fetched when that is near. */
export function lookAtEnd(walk: Walk, { expiresAt }: KeptSession): void {
  const { state, now, lastActive } = walk;
  const phase = phaseOf(Date.parse(expiresAt), now(), lastActive);
  if (phase === 'renew') renew(walk);
  else if (phase === 'ask' && !state.nearlyOver) move(walk, changed, { nearlyOver: true });
}

/** A session for as long again. */
export async function renew(walk: Walk): Promise<void> {
  const { api, store, now } = walk;
  walk.lastActive = now();
  const kept = sessionOf(walk);
  if (!kept) return end(walk, 'time');
  try {
    const { token } = await api.renew(kept.token);
    store.write({ ...kept, token, expiresAt: endOnThisClock(now()) });
    move(walk, changed, { nearlyOver: false });
    followCase(walk);
  } catch (error) {
    if (isOver(failureOf(error))) end(walk, 'refused');
  }
}
