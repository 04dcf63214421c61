import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { ProblemError } from '../../http/problem.ts';
import type { DeskRole } from '../../protocol/handoff-desk-frames.ts';
import type { AccessDeps } from '../deps.ts';
import { readCookie } from './cookie.ts';
import type { DeskIdentity } from './identity.ts';
import { type OpenDesk, readDeskSession } from './session.ts';

export const deskCookie = 'houvast-desk';

/** A page of another site cannot send this header without asking first, and the answer to that is no. */
const ownHeader = 'Houvast-Desk';

export interface DeskVariables {
  desk: DeskIdentity;
  deskEnd: string;
}

/** The session of the agent behind a request, if there is one. */
export async function findDeskSession(
  deps: Pick<AccessDeps, 'zaak' | 'keys' | 'clock'>,
  request: Request,
): Promise<OpenDesk | undefined> {
  const token = readCookie(request, deskCookie);
  return token ? readDeskSession(deps, token) : undefined;
}

/** Whether a request comes from a page of this host: a socket brings its cookie along from any page. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('Origin');
  const host = request.headers.get('Host') ?? new URL(request.url).host;
  return origin === `https://${host}` || origin === `http://${host}`;
}

/**
 * Lets through who is logged in at a desk, with one of these roles if any are named.
 * @throws ProblemError `not-signed-in`, or `forbidden` with another role or from another site.
 */
export function requireDesk(
  deps: Pick<AccessDeps, 'zaak' | 'keys' | 'clock'>,
  ...roles: DeskRole[]
): MiddlewareHandler<{ Variables: DeskVariables }> {
  return createMiddleware<{ Variables: DeskVariables }>(async (context, next) => {
    refuseOtherSites(context);
    const open = await findDeskSession(deps, context.req.raw);
    if (!open) throw new ProblemError('not-signed-in');
    if (roles.length > 0 && !roles.some((role) => open.identity.roles.includes(role)))
      throw new ProblemError('forbidden');
    context.set('desk', open.identity);
    context.set('deskEnd', open.expiresAt);
    await next();
  });
}

/** @throws ProblemError `forbidden` for a change that does not come from our own page (cross-site request forgery). */
export function refuseOtherSites(context: Context): void {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return;
  if (context.req.header(ownHeader) !== '1') throw new ProblemError('forbidden');
}
