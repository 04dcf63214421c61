import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../http/problem.ts';
import { openState } from '../progress/opening-hours.ts';
import { organisationContent } from '../protocol/content.ts';
import { organisationAnswer } from '../protocol/organisation.ts';

/** Public facts of an organisation: the same for everyone, so anyone may keep them for a minute. */
export function createOrganisationRoutes(deps: Deps): Hono {
  const routes = new Hono();
  routes.get(
    '/organisations/:code',
    describeRoute({
      summary: 'Public facts: names, languages, opening hours now and next, waiting time, what is on',
      responses: {
        200: { description: 'Facts', content: { 'application/json': { schema: resolver(organisationAnswer) } } },
      },
    }),
    async (context) => {
      const found = await deps.organisations.find(context.req.param('code'));
      if (!found) throw new ProblemError('not-found');
      const now = openState(found.facts.hours, deps.clock());
      return context.json({ ...found.facts, now }, 200, { 'Cache-Control': 'public, max-age=60' });
    },
  );
  routes.get(
    '/organisations/:code/content',
    describeRoute({
      summary: 'What the organisation tells about its subjects, each with source and last day',
      responses: {
        200: { description: 'Content', content: { 'application/json': { schema: resolver(organisationContent) } } },
      },
    }),
    async (context) => {
      const content = await deps.organisations.content(context.req.param('code'));
      if (!content) throw new ProblemError('not-found');
      return context.json(content, 200, { 'Cache-Control': 'public, max-age=300' });
    },
  );
  return routes;
}
