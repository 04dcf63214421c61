import { type Context, Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { organisationCode } from '../protocol/primitives.ts';
import {
  bookedTalk,
  bookingRequest,
  challenge,
  codeHeader,
  moveRequest,
  slotsAnswer,
  talk,
} from '../protocol/rondkomen.ts';
import { voiceTicket } from '../protocol/voice.ts';
import { type Booking, book, countTaken, findByHash, isTaken, move } from './bookings.ts';
import { callTicketOf } from './call.ts';
import { isWorkDone, makeChallenge } from './challenge.ts';
import { codeFor, hashOf } from './code.ts';
import type { RondkomenDeps } from './deps.ts';
import { erase } from './erase.ts';
import { bookingsPerHour, maxBookingBytes, slotsCachedSeconds } from './limits.ts';
import { patiently } from './patiently.ts';
import { Refusal } from './problem.ts';
import { noLargerThan, read, readJson } from './read.ts';
import { endRoom } from './room/end-room.ts';
import { openLine } from './room/open-line.ts';
import { readSchedule } from './schedule.ts';
import { entryFor, openSlots, possible } from './slots.ts';
import { talkAnswer } from './talk-answer.ts';
import { wallMoment } from './time.ts';

const secondsAnHour = 3600;

/** What a citizen can do: see slots, book one, and with the code look, move, cancel and talk. */
export function createCitizenRoutes(deps: RondkomenDeps): Hono {
  const { database, keys, clock, random } = deps;
  const routes = new Hono();

  routes.get(
    '/slots',
    describeRoute({
      summary: 'Moments at which a talk without a record can be booked; the same for everyone',
      parameters: [{ name: 'organisation', in: 'query', required: true, schema: { type: 'string' } }],
      responses: { 200: { description: 'Slots', content: { 'application/json': { schema: resolver(slotsAnswer) } } } },
    }),
    async (context) => {
      const organisation = read(organisationCode, context.req.query('organisation'));
      const now = clock();
      const schedule = await offeredBy(organisation);
      const taken = await countTaken(database, organisation, wallMoment(now).day);
      const { places, phone } = schedule;
      const answer = { slots: openSlots(schedule, taken, now), places, ...(phone ? { phone } : {}) };
      return context.json(answer, 200, { 'Cache-Control': `public, max-age=${slotsCachedSeconds}` });
    },
  );

  routes.get(
    '/challenge',
    describeRoute({
      summary: 'A piece of work for the browser, in place of an account',
      responses: { 200: { description: 'Work', content: { 'application/json': { schema: resolver(challenge) } } } },
    }),
    async (context) => context.json(await makeChallenge(keys, clock(), random)),
  );

  routes.post(
    '/talks',
    describeRoute({
      summary: 'Books a talk; the code in the answer is all that leads to it',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(bookingRequest) } } },
      responses: {
        201: {
          description: 'The code, and all that is stored',
          content: { 'application/json': { schema: resolver(bookedTalk) } },
        },
        409: { description: '`slot-taken`' },
        422: { description: '`proof-refused`' },
        429: { description: '`too-busy`' },
      },
    }),
    noLargerThan(maxBookingBytes),
    async (context) => {
      const { organisation, slot, kind, topic, language, proof } = await readJson(context, bookingRequest);
      const now = clock();
      if (!(await isWorkDone(keys, proof, now))) throw new Refusal('proof-refused');
      const schedule = await offeredBy(organisation);
      const entry = entryFor(schedule, slot, kind, now);
      if (!entry) throw new Refusal('slot-taken');
      const code = await codeFor(keys, proof.challenge.signature);
      const wanted = { codeHash: await hashOf(keys, code), organisation, slot, kind, topic, weekday: entry.weekday };
      if (await isTaken(database, wanted, entry.capacity)) throw new Refusal('slot-taken');
      const perHour = deps.bookingsPerHour ?? bookingsPerHour;
      const booked = await patiently(database, () => book(database, wanted, { now, perHour }));
      if (booked.outcome === 'taken') throw new Refusal('slot-taken');
      if (booked.outcome === 'too-busy') {
        const seconds = now.getUTCMinutes() * 60 + now.getUTCSeconds();
        throw new Refusal('too-busy', { retryAfterSeconds: secondsAnHour - seconds });
      }
      return context.json({ ...talkAnswer(deps, booked.row, { schedule, language }), code }, 201);
    },
  );

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
      const schedule = await offeredBy(row.organisation);
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

  const offeredBy = async (organisation: string) =>
    possible(await readSchedule(database, organisation), deps.canCall?.() ?? false);

  /** Anything that is no code of ours goes the same way: hashed, looked up, not found. */
  async function findMine(context: Context): Promise<Booking> {
    const row = await findByHash(database, await hashOf(keys, context.req.header(codeHeader) ?? ''));
    if (!row) throw new Refusal('talk-not-found');
    return row;
  }

  return routes;
}
