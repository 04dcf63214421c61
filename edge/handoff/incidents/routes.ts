import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import * as v from 'valibot';
import type { AccessDeps } from '../../access/deps.ts';
import { type DeskVariables, requireDesk } from '../../access/desk/require-desk.ts';
import { smallBody } from '../../access/small-body.ts';
import { parse, readBody } from '../../http/parse.ts';
import {
  incident,
  incidentChange,
  incidentLine,
  incidentReport,
  ownIncident,
} from '../../protocol/handoff-incident.ts';
import { opaqueId } from '../../protocol/primitives.ts';
import type { Offices } from '../offices.ts';
import {
  changeIncident,
  type IncidentDeps,
  listIncidents,
  ownIncidents,
  readIncident,
  reportIncident,
  withdrawIncident,
} from './store.ts';

const lines = v.object({ incidents: v.array(incidentLine) });
const ownList = v.object({ incidents: v.array(ownIncident) });
const noStore = { 'Cache-Control': 'no-store' };
const answers = (description: string, schema: v.GenericSchema) => ({
  description,
  content: { 'application/json': { schema: resolver(schema) } },
});

type IncidentRouteDeps = IncidentDeps & AccessDeps & { offices: Pick<Offices, 'incidentChanged'> };

/**
 * "Melden wat er gebeurde": an agent tells the leads of their organisation what happened in a talk, and what they need.
 * It is about the agent; there is no way from here to a citizen, a case or a talk.
 */
export function createIncidentRoutes(deps: IncidentRouteDeps): Hono<{ Variables: DeskVariables }> {
  const routes = new Hono<{ Variables: DeskVariables }>();
  const forLead = requireDesk(deps, 'lead');
  const forTalks = requireDesk(deps, 'agent', 'lead');

  routes.post(
    '/desk/incidents',
    describeRoute({
      summary: 'Tells the leads what happened in a talk. Holds nothing of a citizen or a case',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(incidentReport) } } },
      responses: { 201: answers('The report, for who made it', ownIncident) },
    }),
    smallBody(),
    forTalks,
    async (context) => {
      const { desk } = context.var;
      const made = await reportIncident(deps, desk, await readBody(context, incidentReport));
      await deps.offices.incidentChanged(desk.organisation, desk.id);
      return context.json(made, 201, noStore);
    },
  );

  routes.get(
    '/desk/incidents',
    describeRoute({
      summary: 'For leads: which colleague reported something, what they need and by when. Not what happened',
      responses: { 200: answers('Reports', lines) },
    }),
    forLead,
    async (context) => context.json({ incidents: await listIncidents(deps, context.var.desk) }, 200, noStore),
  );

  routes.get(
    '/desk/incidents/mine',
    describeRoute({
      summary: 'What this agent reported, and what was done with it',
      responses: { 200: answers('Own reports', ownList) },
    }),
    forTalks,
    async (context) => context.json({ incidents: await ownIncidents(deps, context.var.desk) }, 200, noStore),
  );

  routes.get(
    '/desk/incidents/:id',
    describeRoute({
      summary: 'For leads: a report. Each look is written down, and the first is told to the reporter',
      responses: { 200: answers('Report', incident) },
    }),
    forLead,
    async (context) => {
      const id = parse(opaqueId, context.req.param('id'));
      return context.json(await readIncident(deps, context.var.desk, id), 200, noStore);
    },
  );

  routes.delete(
    '/desk/incidents/:id',
    describeRoute({
      summary: 'Takes an own report back, until somebody has opened it',
      responses: { 204: { description: 'Gone' }, 409: { description: 'Somebody opened it or took it up' } },
    }),
    forTalks,
    async (context) => {
      const { desk } = context.var;
      await withdrawIncident(deps, desk, parse(opaqueId, context.req.param('id')));
      await deps.offices.incidentChanged(desk.organisation, desk.id);
      return context.body(null, 204, noStore);
    },
  );

  routes.patch(
    '/desk/incidents/:id',
    describeRoute({
      summary: 'For leads: takes a report up, moves the day, or says that aftercare is done',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(incidentChange) } } },
      responses: { 204: { description: 'Changed' }, 409: { description: 'It is done already' } },
    }),
    smallBody(),
    forLead,
    async (context) => {
      const { desk } = context.var;
      const id = parse(opaqueId, context.req.param('id'));
      const reporter = await changeIncident(deps, desk, id, await readBody(context, incidentChange));
      await deps.offices.incidentChanged(desk.organisation, reporter);
      return context.body(null, 204, noStore);
    },
  );
  return routes;
}
