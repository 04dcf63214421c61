import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../http/problem.ts';
import { openState } from '../progress/opening-hours.ts';
import { organisationContent } from '../protocol/content.ts';
import { longFacts, organisationAnswer } from '../protocol/organisation.ts';
import { waitingNow } from './waiting-now.ts';

const isLong = (name: string): boolean => longFacts.some((long) => long === name);

/** Public facts of an organisation: the same for everyone, so anyone may keep them for a minute. */
export function createOrganisationRoutes(deps: Deps): Hono {
  const routes = new Hono();
  routes.get(
    '/organisations/:code',
    describeRoute({
      summary: 'Public facts: names, languages, opening hours now and next, waiting time, what is on',
      parameters: [
        {
          name: 'without',
          in: 'query',
          description:
            'Long texts to leave out, comma-separated: `houseRules`, `keeps`. The answer names those there are.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: { description: 'Facts', content: { 'application/json': { schema: resolver(organisationAnswer) } } },
      },
    }),
    async (context) => {
      const found = await deps.organisations.find(context.req.param('code'));
      if (!found) throw new ProblemError('not-found');
      const { waiting: _, ...known } = found.facts;
      const waiting = await waitingNow(deps, found.facts);
      const facts = { ...known, ...(waiting && { waiting }) };
      const now = openState(facts.hours, deps.clock());
      const unwanted = context.req.query('without')?.split(',') ?? [];
      const without = longFacts.filter((name) => unwanted.includes(name) && facts[name] !== undefined);
      const short = Object.fromEntries(
        Object.entries(facts).filter(([name]) => !unwanted.includes(name) || !isLong(name)),
      );
      const answer = unwanted.length > 0 ? { ...short, without, now } : { ...facts, now };
      return context.json(answer, 200, { 'Cache-Control': 'public, max-age=60' });
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
