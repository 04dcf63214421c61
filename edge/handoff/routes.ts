import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describeRoute, resolver } from 'hono-openapi';
import * as v from 'valibot';
import { bearerToken } from '../access/bearer-token.ts';
import { findDeskSession, isSameOrigin } from '../access/desk/require-desk.ts';
import { sessionReaderOf } from '../access/session-reader.ts';
import type { SessionClaims } from '../access/session-token.ts';
import type { Deps } from '../deps.ts';
import { parse, readBody } from '../http/parse.ts';
import { ProblemError } from '../http/problem.ts';
import { keyedHash } from '../keys.ts';
import {
  type HandoffCreated,
  type HandoffRequest,
  handoffCreated,
  handoffOutlook,
  handoffRequest,
} from '../protocol/handoff-note.ts';
import { type Language, opaqueId, organisationCode } from '../protocol/primitives.ts';
import type { NewHandoff } from './core/create.ts';
import type { OfficeSettings } from './core/state.ts';
import { briefOf, settingsOf } from './hosts/records.ts';
import { createIncidentRoutes } from './incidents/routes.ts';
import type { Offices } from './offices.ts';
import { createOtherCasesRoute } from './other-cases.ts';
import { outlookOf } from './outlook.ts';
import { countRequest, networkName } from './request-limit.ts';
import { handoffHashLength, handoffToken, organisationOf } from './token.ts';

/** Largest note that is read, in bytes: every line full, in a script that takes three bytes a character. */
const maxNoteBytes = 100_000;
const noStore = { 'Cache-Control': 'no-store' };
const nobody = { waiting: 0, isStaffed: false, hasPhones: false };
const tooLarge = () => {
  throw new ProblemError('too-large');
};

type HandoffDeps = Omit<Deps, 'offices'> & { offices: Offices };

/** How a citizen comes to a person, and both sides to their room. */
export function createHandoffRoutes(deps: HandoffDeps): Hono {
  const routes = new Hono();

  routes.get(
    '/handoffs/outlook',
    describeRoute({
      summary: 'What choosing a person means now: open or when, how many wait, how long, what is kept',
      responses: {
        200: { description: 'Outlook', content: { 'application/json': { schema: resolver(handoffOutlook) } } },
      },
    }),
    async (context) => {
      const organisation = parse(organisationCode, context.req.query('organisation'));
      const settings = await settingsOf(deps, organisation);
      const look = settings.chat || settings.call ? await deps.offices.look(organisation) : nobody;
      return context.json(outlookOf(settings, look, deps.clock()), 200, noStore);
    },
  );

  routes.post(
    '/handoffs',
    describeRoute({
      summary:
        'Asks for a person, with the note that the citizen approved. The same request again is the same hand-off',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(handoffRequest) } } },
      responses: {
        201: { description: 'Its id and token', content: { 'application/json': { schema: resolver(handoffCreated) } } },
        409: { description: '`changed`: this way is not open any more' },
        429: { description: '`too-many-requests`; `Retry-After` says when the next is possible' },
      },
    }),
    bodyLimit({ maxSize: maxNoteBytes, onError: tooLarge }),
    async (context) => {
      const request = await readBody(context, handoffRequest);
      const session = context.req.header('Authorization') ? await readSessionOf(deps, bearerToken(context)) : undefined;
      const { organisation, note } = request;
      const settings = await settingsOf(deps, organisation);
      await checkCase(deps, session, organisation, note.caseId);
      const id = await idOf(deps, request, session);
      const created = { id, token: await handoffToken(deps, id), way: request.way };
      // Sent again because the answer was lost: it stands, also when this way is shut by now.
      const known = await deps.offices.known(organisation, id);
      if (known) return context.json({ ...created, ...known } satisfies HandoffCreated, 201, noStore);

      const citizen = session && (session.kind === 'case' ? session.caseId : session.subjectHash);
      await countRequest(deps, { organisation, address: deps.networkOf(context.req.raw, context.env), citizen });
      const { way, answer } = await wayOf(deps, request, settings);
      const brief = note.caseId === undefined ? undefined : await briefOf(deps, organisation, note.caseId);
      const handoff: NewHandoff = {
        id,
        note,
        team: settings.team,
        way,
        ...(note.caseId !== undefined && { ownCase: note.caseId }),
        ...(session?.kind === 'subject' && { subject: session.subjectHash }),
        ...(brief && { brief }),
      };
      if (!(await deps.offices.create(organisation, handoff))) throw new ProblemError('changed');
      const voice =
        request.way === 'call' ? await callTicket(deps, { organisation, handoff: id, language: note.language }) : {};
      return context.json({ ...created, ...answer, ...voice } satisfies HandoffCreated, 201, noStore);
    },
  );

  routes.get(
    '/handoffs/:id/socket',
    describeRoute({
      summary: 'The room of a hand-off, as a WebSocket. The token goes in the first frame',
      responses: { 101: { description: 'Connected' } },
    }),
    async (context) => {
      const id = v.safeParse(opaqueId, context.req.param('id'));
      const organisation = id.success ? organisationOf(id.output) : undefined;
      if (!id.success || organisation === undefined) throw new ProblemError('not-found');
      await settingsOf(deps, organisation);
      const token = await handoffToken(deps, id.output);
      const address = deps.networkOf(context.req.raw, context.env);
      const network = address === undefined ? {} : { network: await networkName(deps, address) };
      return deps.offices.connect(context, organisation, { kind: 'citizen', room: id.output, token, ...network });
    },
  );

  routes.get(
    '/desk/socket',
    describeRoute({
      summary: 'An agent’s queue and rooms, as a WebSocket. The session is the desk’s cookie',
      responses: { 101: { description: 'Connected' } },
    }),
    async (context) => {
      // A socket brings its cookie along from any page, so the page must be ours.
      if (!isSameOrigin(context.req.raw)) throw new ProblemError('forbidden');
      const open = await findDeskSession(deps, context.req.raw);
      if (!open) throw new ProblemError('not-signed-in');
      const { organisation, id, name, team, roles } = open.identity;
      const person = { id, name, roles, ...(team !== undefined && { team }) };
      const who = { kind: 'desk', person, expiresAt: Date.parse(open.expiresAt) } as const;
      return deps.offices.connect(context, organisation, who);
    },
  );

  routes.route('/', createOtherCasesRoute(deps));
  routes.route('/', createIncidentRoutes(deps));
  return routes;
}

/** So that the browser need not ask first. Without it the hand-off stands, and the browser asks. */
async function callTicket(
  { callTicket: ticketFor, log }: HandoffDeps,
  citizen: { organisation: string; handoff: string; language: Language },
): Promise<Pick<HandoffCreated, 'voice'>> {
  try {
    const voice = await ticketFor?.(citizen);
    return voice ? { voice } : {};
  } catch (error) {
    log.warn('no ticket to call', { kind: error instanceof Error ? error.name : 'unknown' });
    return {};
  }
}

async function readSessionOf(deps: HandoffDeps, token: string): Promise<SessionClaims> {
  const reading = await sessionReaderOf(deps).read(token, deps.clock().getTime());
  if (reading.status === 'forged') throw new ProblemError('not-signed-in');
  if (reading.status === 'ended') throw new ProblemError('session-ended');
  return reading.claims;
}

/** A case goes along only when it is theirs. @throws ProblemError `not-signed-in` or `not-found`. */
async function checkCase(
  deps: HandoffDeps,
  session: SessionClaims | undefined,
  organisation: string,
  caseId: string | undefined,
): Promise<void> {
  if (caseId === undefined) return;
  if (!session) throw new ProblemError('not-signed-in');
  const found = await deps.cases.find(caseId);
  const isTheirs = session.kind === 'case' ? session.caseId === caseId : found?.subjects.has(session.subjectHash);
  if (!found || !isTheirs || session.organisation !== organisation || found.organisation !== organisation)
    throw new ProblemError('not-found');
}

interface Way {
  way: NewHandoff['way'];
  answer: Pick<HandoffCreated, 'callback' | 'answerBy'>;
}

/** @throws ProblemError `changed` when what the citizen chose is not possible any more. */
async function wayOf(deps: HandoffDeps, request: HandoffRequest, settings: OfficeSettings): Promise<Way> {
  const isLive = request.way === 'chat' || request.way === 'call';
  const look = isLive ? await deps.offices.look(request.organisation) : nobody;
  const outlook = outlookOf(settings, look, deps.clock());
  switch (request.way) {
    case 'chat':
      if (outlook.chat.status !== 'open') break;
      return { way: { kind: 'chat' }, answer: {} };
    case 'call':
      if (outlook.call !== 'open') break;
      return { way: { kind: 'call', by: 'browser' }, answer: {} };
    case 'callback': {
      const window = outlook.callback.find(({ id }) => id === request.callback.window);
      if (!window) break;
      return { way: { kind: 'callback', window, phone: request.callback.phone }, answer: { callback: window } };
    }
    case 'message': {
      if (!outlook.message) break;
      const { answerBy } = outlook.message;
      const { phone } = request;
      return { way: { kind: 'message', answerBy, ...(phone !== undefined && { phone }) }, answer: { answerBy } };
    }
  }
  throw new ProblemError('changed');
}

/**
 * The same for the same request, so that a retry is harmless; and nobody can name another's without every word of it.
 * It begins with the organisation, so that a socket finds its office.
 */
async function idOf(
  { keys }: HandoffDeps,
  request: HandoffRequest,
  session: SessionClaims | undefined,
): Promise<string> {
  const hash = await keyedHash(keys.record, 'handoff', session?.id ?? '', JSON.stringify(request));
  return `${request.organisation}_${hash.slice(0, handoffHashLength)}`;
}
