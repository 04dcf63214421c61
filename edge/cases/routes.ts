import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { requireSession, type SessionVariables } from '../access/require-session.ts';
import type { SessionClaims } from '../access/session-token.ts';
import type { Deps } from '../deps.ts';
import { completeAnswer } from '../http/api-headers.ts';
import { isUnchanged } from '../http/etag.ts';
import { ProblemError } from '../http/problem.ts';
import { encodeFrame } from '../live/frames.ts';
import { FullError } from '../live/live.ts';
import { explain } from '../progress/explain.ts';
import { summarize } from '../progress/summarize.ts';
import { todayInNetherlands } from '../progress/today.ts';
import { caseList, explanation } from '../protocol/explanation.ts';
import type { LoadedCase } from './case-store.ts';
import { explainCase } from './explain-case.ts';

/** Where there is no room for another stream, a reader asks now and then, and tries a stream again after this. */
const fullForSeconds = 60;

/** What a citizen may read: their own cases, explained. */
export function createCaseRoutes(deps: Deps): Hono<{ Variables: SessionVariables }> {
  const routes = new Hono<{ Variables: SessionVariables }>();
  const signedIn = requireSession(deps);

  async function findOwn(session: SessionClaims, id: string): Promise<LoadedCase> {
    // A citizen with a letter may ask for one case only: no need to look for another.
    const mayAsk = session.kind === 'subject' || session.caseId === id;
    const loaded = mayAsk ? await deps.cases.find(id) : undefined;
    if (!loaded || loaded.organisation !== session.organisation) throw new ProblemError('not-found');
    if (session.kind === 'subject' && !loaded.subjects.has(session.subjectHash)) throw new ProblemError('not-found');
    return loaded;
  }

  async function subscribe(session: SessionClaims, caseId: string): Promise<ReadableStream<Uint8Array>> {
    const visitor = session.kind === 'case' ? session.caseId : session.subjectHash;
    try {
      return await deps.live.subscribe({ caseId, expiresAt: session.expiresAt, visitor });
    } catch (error) {
      if (!(error instanceof FullError)) throw error;
      const code = error.whose === 'visitor' ? 'too-many-open' : 'unavailable';
      throw new ProblemError(code, { retryAfterSeconds: fullForSeconds });
    }
  }

  routes.get(
    '/cases',
    describeRoute({
      summary: 'The cases of this citizen, with whose turn it is',
      security: [{ bearer: [] }],
      responses: { 200: { description: 'Cases', content: { 'application/json': { schema: resolver(caseList) } } } },
    }),
    signedIn,
    async (context) => {
      const session = context.var.session;
      const today = todayInNetherlands(deps.clock());
      const own =
        session.kind === 'case'
          ? [await deps.cases.find(session.caseId)].filter((found) => found?.organisation === session.organisation)
          : await deps.cases.listBySubject(session.organisation, session.subjectHash);
      const cases = own.flatMap((loaded) => (loaded ? [summarize(explain(loaded.file, today))] : []));
      return context.json({ cases }, 200, { 'Cache-Control': 'private, no-store' });
    },
  );

  routes.get(
    '/cases/:id',
    describeRoute({
      summary: 'A case, explained',
      security: [{ bearer: [] }],
      responses: {
        200: { description: 'Explanation', content: { 'application/json': { schema: resolver(explanation) } } },
        304: { description: 'Nothing new since the ETag that was sent' },
      },
    }),
    signedIn,
    async (context) => {
      const loaded = await findOwn(context.get('session'), context.req.param('id'));
      const { json, etag } = explainCase(loaded, todayInNetherlands(deps.clock()));
      const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' };
      if (isUnchanged(context.req.header('If-None-Match'), etag)) return completeAnswer(null, 304, headers);
      return completeAnswer(json, 200, { ...headers, 'Content-Type': 'application/json' });
    },
  );

  routes.get(
    '/cases/:id/events',
    describeRoute({
      summary: 'Says when the case changes (server-sent events)',
      security: [{ bearer: [] }],
      responses: {
        200: { description: 'A stream of frames', content: { 'text/event-stream': {} } },
        429: { description: '`too-many-open`: this citizen has too many streams open' },
        503: { description: '`unavailable`: everyone together has; ask for the case instead' },
      },
    }),
    signedIn,
    async (context) => {
      const session = context.var.session;
      const { file } = await findOwn(session, context.req.param('id'));
      const changes = await subscribe(session, file.id);
      // Read again after subscribing: a push in between is then in the first frame.
      const current = await findOwn(session, file.id).catch(async (error: unknown) => {
        await changes.cancel();
        throw error;
      });
      const first = encodeFrame({ type: 'current', version: current.file.version });
      const stream = changes.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({ start: (controller) => controller.enqueue(first) }),
      );
      return context.body(stream, 200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      });
    },
  );

  return routes;
}
