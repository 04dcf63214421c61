import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import * as v from 'valibot';
import type { AccessDeps } from '../access/deps.ts';
import { type DeskVariables, requireDesk } from '../access/desk/require-desk.ts';
import { auditRow } from '../audit.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../http/parse.ts';
import { ProblemError } from '../http/problem.ts';
import { explain } from '../progress/explain.ts';
import { todayInNetherlands } from '../progress/today.ts';
import { explanation } from '../protocol/explanation.ts';
import { opaqueId } from '../protocol/primitives.ts';
import type { Offices } from './offices.ts';

const otherCases = v.object({ cases: v.array(explanation) });

type OtherCasesDeps = AccessDeps & Pick<Deps, 'cases'> & { offices: Offices };

/**
 * The other cases of the citizen an agent talks with: only of who signed in as themselves and passed on a case, only for
 * who is in the room, and written down case by case.
 */
export function createOtherCasesRoute(deps: OtherCasesDeps): Hono<{ Variables: DeskVariables }> {
  const routes = new Hono<{ Variables: DeskVariables }>();
  routes.get(
    '/desk/rooms/:room/cases',
    describeRoute({
      summary: 'The other cases of the citizen in this room, as they see them',
      responses: { 200: { description: 'Cases', content: { 'application/json': { schema: resolver(otherCases) } } } },
    }),
    requireDesk(deps, 'agent', 'lead'),
    async (context) => {
      const { organisation, id: agent } = context.var.desk;
      const room = parse(opaqueId, context.req.param('room'));
      const subject = await deps.offices.subjectFor(organisation, room, agent);
      if (subject === undefined) throw new ProblemError('not-found');
      const now = deps.clock();
      const found = await deps.cases.listBySubject(organisation, subject.hash);
      const others = found.filter(({ file }) => file.id !== subject.caseId);
      const [first, ...rest] = others.map(({ file }) =>
        auditRow(deps, {
          organisation,
          actor: 'agent',
          action: 'handoff.otherCase',
          caseId: file.id,
          detail: { handoff: room, agent },
        }),
      );
      if (first) await deps.zaak.batch([first, ...rest]);
      const cases = others.map(({ file }) => explain(file, todayInNetherlands(now)));
      return context.json({ cases }, 200, { 'Cache-Control': 'no-store' });
    },
  );
  return routes;
}
