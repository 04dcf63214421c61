import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { organisationCode } from '../protocol/primitives.ts';
import { bookedTalk, bookingRequest, challenge, slotsAnswer } from '../protocol/rondkomen.ts';
import { book, countTaken, isTaken } from './bookings.ts';
import { isWorkDone, makeChallenge } from './challenge.ts';
import { codeFor, hashOf } from './code.ts';
import type { RondkomenDeps } from './deps.ts';
import { bookingsPerHour, maxBookingBytes, slotsCachedSeconds } from './limits.ts';
import { offeredBy } from './offered-by.ts';
import { patiently } from './patiently.ts';
import { Refusal } from './problem.ts';
import { noLargerThan, read, readJson } from './read.ts';
import { entryFor, openSlots } from './slots.ts';
import { talkAnswer } from './talk-answer.ts';
import { wallMoment } from './time.ts';

const secondsAnHour = 3600;

/** What a citizen can do without a code: see slots, and book one. */
export function createBookingRoutes(deps: RondkomenDeps): Hono {
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
      const schedule = await offeredBy(deps, organisation);
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
      const schedule = await offeredBy(deps, organisation);
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

  return routes;
}
