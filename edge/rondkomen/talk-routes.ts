import { type Context, Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { codeHeader, moveRequest, talk } from '../protocol/rondkomen.ts';
import { voiceTicket } from '../protocol/voice.ts';
import { type Booking, findByHash, move } from './bookings.ts';
import { callTicketOf } from './call.ts';
import { hashOf } from './code.ts';
import type { RondkomenDeps } from './deps.ts';
import { erase } from './erase.ts';
import { maxBookingBytes } from './limits.ts';
import { offeredBy } from './offered-by.ts';
import { patiently } from './patiently.ts';
import { Refusal } from './problem.ts';
import { noLargerThan, readJson } from './read.ts';
import { endRoom } from './room/end-room.ts';
import { openLine } from './room/open-line.ts';
import { readSchedule } from './schedule.ts';
import { entryFor } from './slots.ts';
import { talkAnswer } from './talk-answer.ts';

/** What a citizen can do with the code of a talk: look, move, cancel and talk. */
export function createTalkRoutes(deps: RondkomenDeps): Hono {
  const { database, keys, clock } = deps;
  const routes = new Hono();

  const withCode = [{ name: codeHeader, in: 'header', required: true, schema: { type: 'string' } } as const];
  const answered = { description: 'The talk', content: { 'application/json': { schema: resolver(talk) } } };

  routes.get(
    '/talks/mine',
    describeRoute({
      summary: 'The talk of a code',
      parameters: withCode,
      responses: { 200: answered, 404: { description: '`talk-not-found`' } },
    }),
    async (context) => {
      const row = await findMine(context);
      const language = context.req.query('language') === 'en' ? 'en' : 'nl';
      const schedule = await readSchedule(database, row.organisation);
      return context.json(talkAnswer(deps, row, { schedule, language }));
    },
  );

  routes.post(
    '/talks/mine/move',
    describeRoute({
      summary: 'Moves a talk; the code stays',
      parameters: withCode,
      requestBody: { required: true, content: { 'application/json': { schema: resolver(moveRequest) } } },
      responses: { 200: answered, 404: { description: '`talk-not-found`' }, 409: { description: '`slot-taken`' } },
    }),
    noLargerThan(maxBookingBytes),
    async (context) => {
      const { slot, kind, language } = await readJson(context, moveRequest);
      const row = await findMine(context);
      const schedule = await offeredBy(deps, row.organisation);
      const entry = entryFor(schedule, slot, kind, clock());
      const to = entry && { slot, kind, weekday: entry.weekday };
      const moved = to && (await patiently(database, () => move(database, row, to)));
      if (!moved) throw new Refusal('slot-taken');
      await endRoom(deps, row);
      return context.json(talkAnswer(deps, moved, { schedule, language }));
    },
  );

  routes.delete(
    '/talks/mine',
    describeRoute({
      summary: 'Cancels a talk: its row is gone when this answers',
      parameters: withCode,
      responses: { 204: { description: 'Gone' }, 404: { description: '`talk-not-found`' } },
    }),
    async (context) => {
      const row = await findMine(context);
      if (!(await patiently(database, () => erase(database, row.codeHash, 'cancelled'))))
        throw new Refusal('talk-not-found');
      await endRoom(deps, row);
      return context.body(null, 204);
    },
  );

  routes.post(
    '/talks/mine/call',
    describeRoute({
      summary: 'Lets a browser into the call of a talk that is held so, around its time',
      parameters: withCode,
      responses: {
        200: { description: 'A ticket', content: { 'application/json': { schema: resolver(voiceTicket) } } },
        404: { description: '`talk-not-found`, or `not-found` at another time' },
      },
    }),
    async (context) => context.json(await callTicketOf(deps, await findMine(context))),
  );

  routes.get(
    '/talks/mine/room',
    describeRoute({
      summary: 'A line to the chat, as a WebSocket; the code goes in its first frame',
      parameters: [{ name: 'organisation', in: 'query', required: true, schema: { type: 'string' } }],
      responses: { 101: { description: 'The line' } },
    }),
    (context) => openLine(deps, context, 'citizen'),
  );

  /** Anything that is no code of ours goes the same way: hashed, looked up, not found. */
  async function findMine(context: Context): Promise<Booking> {
    const row = await findByHash(database, await hashOf(keys, context.req.header(codeHeader) ?? ''));
    if (!row) throw new Refusal('talk-not-found');
    return row;
  }

  return routes;
}
