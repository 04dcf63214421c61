import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import type * as v from 'valibot';
import type { Deps } from '../../deps.ts';
import { ProblemError } from '../../http/problem.ts';
import { deskHelp, deskMe } from '../../protocol/desk.ts';
import type { AccessDeps } from '../deps.ts';
import { readCookie, writeCookie } from './cookie.ts';
import { createLoginRoutes } from './login-routes.ts';
import { type DeskVariables, deskCookie, refuseOtherSites, requireDesk } from './require-desk.ts';
import { endDeskSession } from './session.ts';

const noStore = { 'Cache-Control': 'no-store' };

type DeskDeps = AccessDeps & Pick<Deps, 'organisations' | 'demoAgents' | 'offices'>;

/** How agents log in and out, and what their desk shows of their organisation. */
export function createDeskRoutes(deps: DeskDeps): Hono<{ Variables: DeskVariables }> {
  const routes = new Hono<{ Variables: DeskVariables }>();
  const loggedIn = requireDesk(deps);
  routes.route('/', createLoginRoutes(deps));

  routes.post(
    '/desk/logout',
    describeRoute({ summary: 'Ends the session of this agent', responses: { 204: { description: 'Ended' } } }),
    async (context) => {
      refuseOtherSites(context);
      const token = readCookie(context.req.raw, deskCookie);
      const ended = token ? await endDeskSession(deps, token) : undefined;
      if (ended) {
        const { organisation, id } = ended.identity;
        await deps.offices?.loggedOut(organisation, id, Date.parse(ended.expiresAt));
      }
      const cookie = writeCookie(context.req.raw, deskCookie, '', { maxAge: 0, sameSite: 'Strict' });
      return context.body(null, 204, { ...noStore, 'Set-Cookie': cookie });
    },
  );

  routes.get(
    '/desk/me',
    describeRoute({
      summary: 'Who is logged in at this desk',
      responses: { 200: { description: 'An agent', content: { 'application/json': { schema: resolver(deskMe) } } } },
    }),
    loggedIn,
    async (context) => {
      const { organisation, id, name, team, roles, isDemo } = context.var.desk;
      const facts = (await deps.organisations.find(organisation))?.facts;
      if (!facts) throw new ProblemError('not-found');
      const me: v.InferOutput<typeof deskMe> = {
        id,
        name,
        ...(team && { team }),
        roles: [...roles],
        organisation: { code: organisation, name: facts.name },
        demo: isDemo,
        expiresAt: context.var.deskEnd,
      };
      return context.json(me, 200, noStore);
    },
  );

  routes.get(
    '/desk/help',
    describeRoute({
      summary: 'What the organisation gives its agents: phrases, what to avoid, protocol, kinds of promises',
      responses: { 200: { description: 'Help', content: { 'application/json': { schema: resolver(deskHelp) } } } },
    }),
    loggedIn,
    async (context) => {
      const desk = (await deps.organisations.find(context.var.desk.organisation))?.desk;
      if (!desk) throw new ProblemError('not-found');
      return context.json(desk.help, 200, noStore);
    },
  );

  return routes;
}
