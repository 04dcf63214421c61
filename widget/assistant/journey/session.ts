import type { Session, SessionRequest } from '../../../edge/protocol/session.ts';
import { ApiError } from '../http.ts';
import { endOnThisClock, type KeptSession } from '../session-store.ts';
import { entered, entering, refused, screenOf, went } from '../state.ts';
import { toCases } from './cases.ts';
import { end, failureOf, move, sessionOf, slowly, type Walk } from './walk.ts';

const lookAgainMs = 5000;
/** More than what we ask before the end, so that a bad line has time. */
const nearMs = 180_000;

/** Somebody is in: from now on we look at the clock. */
export function enter(walk: Walk, { previousVisit }: Session): void {
  move(walk, entered, previousVisit);
  clearInterval(walk.timer);
  walk.timer = setInterval(() => lookAtClock(walk), lookAgainMs);
}

/** Nobody pressed anything, unless `isAsked`: who went to a person meanwhile stays there. */
export async function signIn(walk: Walk, request: SessionRequest, isAsked = true): Promise<void> {
  const { api, store, now, state } = walk;
  if (state.entering) return;
  const mayMove = (): boolean => isAsked || screenOf(walk.state).at === 'welcome';
  move(walk, entering);
  let given: KeptSession;
  try {
    given = await slowly(walk, api.signIn(request));
  } catch (error) {
    const seconds = error instanceof ApiError && error.retryAfter;
    move(walk, refused, { failure: failureOf(error), ...(seconds && { again: now() + seconds * 1000 }) });
    if (request.kind === 'identity' && mayMove()) move(walk, went, { at: 'access' });
    return;
  }
  store.write({ ...given, expiresAt: endOnThisClock(now()), by: request.kind });
  enter(walk, given);
  if (mayMove()) await toCases(walk, given);
}

/** With the login of the site; false when nobody is logged in there. */
export async function signInByLogin(walk: Walk, isAsked?: boolean): Promise<boolean> {
  const { organisation, store } = walk;
  const identityToken = await walk.identityToken();
  if (!identityToken) return false;
  store.erase();
  await signIn(walk, { kind: 'identity', organisation, identityToken }, isAsked);
  return true;
}

/** Something was pressed or typed: the citizen is there. */
export function active(walk: Walk): void {
  walk.lastActive = walk.now();
}

/** Ends a session whose time is over. What is done about one whose end is near, is fetched when it is. */
export function lookAtClock(walk: Walk): void {
  const { state, timer, now } = walk;
  const kept = sessionOf(walk);
  if (!state.in) clearInterval(timer);
  else if (!kept) end(walk, 'time');
  else if (Date.parse(kept.expiresAt) - now() < nearMs)
    import('./clock.ts').then(
      (part) => part.lookAtEnd(walk, kept),
      () => {},
    );
}
