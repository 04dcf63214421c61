import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import type { Deps } from '../deps.ts';
import { readBody } from '../http/parse.ts';
import { ProblemError } from '../http/problem.ts';
import { session, sessionRequest } from '../protocol/session.ts';
import { bearerToken } from './bearer-token.ts';
import { createCodeRoutes } from './code-routes.ts';
import type { AccessDeps } from './deps.ts';
import { createIdentityKeyFinder } from './identity-keys.ts';
import { openWithIdentity, openWithLetter } from './open-session.ts';
import { renewSession } from './renew-session.ts';
import { requireSession } from './require-session.ts';
import { endSession, sessionReaderOf } from './session-reader.ts';
import { smallBody } from './small-body.ts';

const noStore = { 'Cache-Control': 'no-store' };

/** How a citizen gets in and out, and how a back office gets codes for its letters. */
export function createAccessRoutes(deps: AccessDeps & Pick<Deps, 'networkOf'>): Hono {
  const routes = new Hono();
  const findKeys = createIdentityKeyFinder();
  const reader = sessionReaderOf(deps);

  routes.post(
    '/sessions',
    describeRoute({
      summary: 'Opens a session of 30 minutes, with the code of a letter or a token of the host’s own login',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(sessionRequest) } } },
      responses: {
        201: { description: 'A bearer token', content: { 'application/json': { schema: resolver(session) } } },
        401: { description: '`wrong-code` or `wrong-identity`' },
        429: { description: '`too-many-attempts`; `Retry-After` says when the next attempt is possible' },
      },
    }),
    smallBody(),
    async (context) => {
      const request = await readBody(context, sessionRequest);
      const opened =
        request.kind === 'letter'
          ? await openWithLetter(deps, request, deps.networkOf(context.req.raw, context.env))
          : await openWithIdentity(deps, request, findKeys);
      return context.json(opened, 201, noStore);
    },
  );

  routes.post(
    '/sessions/current/renewals',
    describeRoute({
      summary: 'Another 30 minutes for a session that goes on, at most eight hours after signing in',
      security: [{ bearer: [] }],
      responses: {
        201: { description: 'A new bearer token', content: { 'application/json': { schema: resolver(session) } } },
        401: { description: '`session-ended` or `not-signed-in`' },
      },
    }),
    requireSession(deps),
    async (context) => context.json(await renewSession(deps, context.get('session')), 201, noStore),
  );

  routes.delete(
    '/sessions/current',
    describeRoute({
      summary: 'Ends this session before its time',
      security: [{ bearer: [] }],
      responses: { 204: { description: 'The session has ended, now or before' } },
    }),
    async (context) => {
      const reading = await reader.read(bearerToken(context), deps.clock().getTime());
      if (reading.status === 'forged') throw new ProblemError('not-signed-in');
      if (reading.status === 'valid') await endSession(deps, reading.claims);
      return context.body(null, 204, noStore);
    },
  );

  routes.route('/', createCodeRoutes(deps));
  return routes;
}
