import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { ProblemError } from '../http/problem.ts';
import { bearerToken } from './bearer-token.ts';
import type { AccessDeps } from './deps.ts';
import { sessionReaderOf } from './session-reader.ts';
import type { SessionClaims } from './session-token.ts';

export interface SessionVariables {
  session: SessionClaims;
}

/**
 * Lets through who has a session, with its claims in `c.var.session`.
 * @throws ProblemError `not-signed-in` without a token or with one that is not ours, `session-ended` when its time is over.
 */
export function requireSession(
  deps: Pick<AccessDeps, 'zaak' | 'keys' | 'clock'>,
): MiddlewareHandler<{ Variables: SessionVariables }> {
  const reader = sessionReaderOf(deps);
  return createMiddleware<{ Variables: SessionVariables }>(async (context, next) => {
    const token = bearerToken(context);
    const now = deps.clock().getTime();
    let claims = reader.recall(token, now);
    if (!claims) {
      const reading = await reader.read(token, now);
      if (reading.status === 'forged') throw new ProblemError('not-signed-in');
      if (reading.status === 'ended') throw new ProblemError('session-ended');
      claims = reading.claims;
    }
    context.set('session', claims);
    await next();
  });
}
