import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { requireDesk } from '../access/desk/require-desk.ts';
import { smallBody } from '../access/small-body.ts';
import { countRequest } from '../handoff/request-limit.ts';
import { isHandoffToken, organisationOf } from '../handoff/token.ts';
import { readBody } from '../http/parse.ts';
import { ProblemError, prefersEnglish } from '../http/problem.ts';
import { citizenVoiceRequest, voiceTicket } from '../protocol/voice.ts';
import type { VoiceDeps } from './deps.ts';
import { citizenTicket, deskTicket } from './tickets.ts';

const noStore = { 'Cache-Control': 'no-store' };
/** Tickets in a quarter of an hour: one for each ten minutes of a call, and some for who has a bad line. */
const limits = { kind: 'voice', perNetwork: 120, perCitizen: 20 };

/** What a browser needs to call or to be called. */
export function createTicketRoutes(deps: VoiceDeps): Hono {
  const routes = new Hono();
  const responses = {
    200: { description: 'A ticket', content: { 'application/json': { schema: resolver(voiceTicket) } } },
  };

  routes.post(
    '/voice/citizen',
    describeRoute({
      summary: 'Lets a citizen’s browser call, for the hand-off whose token this is',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(citizenVoiceRequest) } } },
      responses: { ...responses, 409: { description: '`changed`: this hand-off has no call' } },
    }),
    smallBody(),
    async (context) => {
      const { handoff, token } = await readBody(context, citizenVoiceRequest);
      const organisation = organisationOf(handoff);
      const isTheirs = await isHandoffToken(deps, handoff, token);
      if (organisation === undefined || !isTheirs) throw new ProblemError('not-signed-in');
      const address = deps.networkOf(context.req.raw, context.env);
      await countRequest(deps, { organisation, address, citizen: handoff }, limits);
      const look = await deps.offices.call(organisation, handoff);
      if (!look?.open) throw new ProblemError('changed');
      const language = prefersEnglish(context.req.header('Accept-Language')) ? 'en' : 'nl';
      return context.json(await citizenTicket(deps, { organisation, handoff, language }), 200, noStore);
    },
  );

  routes.post(
    '/voice/desk',
    describeRoute({ summary: 'Lets an agent’s browser be called; with the desk’s cookie', responses }),
    requireDesk(deps, 'agent', 'lead'),
    async (context) => {
      const { desk, deskEnd } = context.var;
      const address = deps.networkOf(context.req.raw, context.env);
      await countRequest(deps, { organisation: desk.organisation, address, citizen: desk.id }, limits);
      return context.json(await deskTicket(deps, desk, deskEnd), 200, noStore);
    },
  );

  return routes;
}
