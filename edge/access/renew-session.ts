import { ProblemError } from '../http/problem.ts';
import type { Session } from '../protocol/session.ts';
import { type AccessDeps, minuteMs, secondMs, sessionMs } from './deps.ts';
import { type SessionClaims, signSession } from './session-token.ts';

/** From signing in to the last moment of the last renewal: a token that leaks is not for ever. */
const longestSessionMs = 8 * 60 * minuteMs;

/**
 * Another 30 minutes for who is still there (WCAG 2.2.1). Keeps the name of the session, so that ending one token ends
 * them all; the old token lives on until its own time is over, since another tab may hold it.
 * @throws ProblemError `session-ended` eight hours after signing in.
 */
export async function renewSession(deps: Pick<AccessDeps, 'keys' | 'clock'>, claims: SessionClaims): Promise<Session> {
  const now = deps.clock().getTime();
  const startedAt = claims.startedAt ?? claims.expiresAt - sessionMs;
  const last = startedAt + longestSessionMs;
  if (now >= last) throw new ProblemError('session-ended');
  const expiresAt = Math.floor(Math.min(now + sessionMs, last) / secondMs) * secondMs;
  const token = await signSession(deps.keys, { ...claims, startedAt, expiresAt });
  return { token, expiresAt: new Date(expiresAt).toISOString() };
}
