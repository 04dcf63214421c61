import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { booking } from '../../../db/rondkomen/schema.ts';
import { codeAlphabet } from '../../../edge/protocol/session.ts';
import { addDays } from '../../../edge/rondkomen/time.ts';
import type { LaneHost } from '../../support/rondkomen/hosts.ts';
import {
  ask,
  askJson,
  bookableDay,
  bookOne,
  entryOn,
  lightProof,
  openTalks,
  requestBooking,
  slotOn,
  slotsOf,
  solve,
} from '../../support/rondkomen/lane.ts';

/** How often each status was answered. */
function tally(statuses: number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

export function registerBooking(running: () => LaneHost): void {
  const rowsOf = (organisation: string) =>
    running().database.db.select().from(booking).where(eq(booking.organisation, organisation));
  const mine = (code: string, method = 'GET') =>
    ask(running().url, '/talks/mine', { method, headers: { 'Houvast-Code': code } });
  const move = (code: string, body: object) =>
    askJson(running().url, '/talks/mine/move', body, { 'Houvast-Code': code });

  describe('booking', () => {
    test('[NR-10] books with a slot and a kind only, and shows the row itself', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      const { code, stored, calendar, topic } = await bookOne(lane, organisation);
      expect(code).toMatch(new RegExp(`^([${codeAlphabet}]{4}-){2}[${codeAlphabet}]{4}$`));
      expect(topic).toBeUndefined();
      const [row] = await rowsOf(organisation);
      const { codeHash, minutes, ...rest } = row ?? expect.fail('There is no row.');
      expect(stored).toEqual({ ...rest, code_hash: codeHash, minutes: String(minutes) });
      expect(JSON.stringify(row)).not.toContain(code.replaceAll('-', ''));
      expect(calendar).toContain('\r\nSUMMARY:Afspraak\r\n');
      expect(calendar).not.toContain(code);
    });

    test('[NR-11] shows the talk to whoever types the code, however it is written', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      const { code } = await bookOne(lane, organisation, { topic: 'debts' });
      for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', '')]) {
        const answer = await mine(typed);
        expect(answer.status).toBe(200);
        expect(await answer.json()).toMatchObject({ slot: slotOn(), kind: 'counter', topic: 'debts' });
      }
    });

    test('[NR-12] gives a slot that is full to nobody, and does not offer it', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      expect((await slotsOf(lane.url, organisation)).slots).toHaveLength(1);
      await bookOne(lane, organisation);
      expect((await slotsOf(lane.url, organisation)).slots).toHaveLength(0);
      const answer = await requestBooking(lane, organisation);
      expect(answer.status).toBe(409);
      expect(await answer.json()).toMatchObject({ type: '/problems/slot-taken' });
    });

    test('[NR-13] refuses a slot that is not in the schedule, not open yet, or not for this kind', async () => {
      const lane = running();
      const day = bookableDay();
      const organisation = await openTalks(lane, entryOn(day, { kinds: ['counter'] }));
      for (const change of [
        { slot: slotOn(addDays(day, 1)) },
        { slot: slotOn(addDays(day, 7)) },
        { slot: slotOn(addDays(day, -7)) },
        { slot: { ...slotOn(day), time: '10:30' } },
        { slot: { ...slotOn(day), place: 'wijkhuis' } },
        { kind: 'chat' as const },
      ]) {
        expect((await requestBooking(lane, organisation, change)).status).toBe(409);
      }
      expect(await rowsOf(organisation)).toHaveLength(0);
    });

    test('[NR-14] makes exactly 50 bookings of 500 requests at once for 50 places', { timeout: 120_000 }, async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay(), { capacity: 50 }));
      const proofs = await Promise.all(Array.from({ length: 500 }, () => lightProof(lane)));
      const answers = await Promise.all(proofs.map((proof) => requestBooking(lane, organisation, { proof })));
      const statuses = answers.map(({ status }) => status);
      expect(tally(statuses)).toEqual({ 201: 50, 409: 450 });
      expect(await rowsOf(organisation)).toHaveLength(50);
      const codes = await Promise.all(
        answers.filter(({ status }) => status === 201).map(async (answer) => (await answer.json()).code),
      );
      expect(new Set(codes).size).toBe(50);
    });

    test('[NR-15] takes a booking that is sent twice for one', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay(), { capacity: 5 }));
      const proof = await lightProof(lane);
      const [one, again] = await Promise.all([
        bookOne(lane, organisation, { proof }),
        bookOne(lane, organisation, { proof }),
      ]);
      expect(again.code).toBe(one.code);
      expect(await rowsOf(organisation)).toHaveLength(1);
    });

    test('[NR-15] lets no piece of work be spent on two places', async () => {
      const lane = running();
      const day = bookableDay();
      const organisation = await openTalks(lane, entryOn(day), entryOn(day, { time: '11:00' }));
      const proof = await lightProof(lane);
      await bookOne(lane, organisation, { proof });
      const answer = await requestBooking(lane, organisation, { proof, slot: { ...slotOn(day), time: '11:00' } });
      expect(answer.status).toBe(409);
      expect(await rowsOf(organisation)).toHaveLength(1);
    });

    test('[NR-16] accepts the work that it asked for, and no other', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      const proof = await lightProof(lane);
      const { challenge, solution } = proof;
      const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '00' } };
      const later = { ...challenge, parameters: { ...challenge.parameters, expiresAt: 4_000_000_000 } };
      for (const wrong of [
        { challenge, solution: { ...solution, derivedKey: '0'.repeat(64) } },
        { challenge: easier, solution },
        { challenge: later, solution },
        { challenge: { ...challenge, signature: '0'.repeat(64) }, solution },
      ]) {
        const answer = await requestBooking(lane, organisation, { proof: wrong });
        expect(answer.status).toBe(422);
        expect(await answer.json()).toMatchObject({ type: '/problems/proof-refused' });
      }
      const asked = await (await ask(lane.url, '/challenge')).json();
      expect((await requestBooking(lane, organisation, { proof: await solve(asked) })).status).toBe(201);
    });

    test('[NR-17] takes so many bookings an hour and no more, whoever asks', { timeout: 60_000 }, async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay(), { capacity: 100 }));
      const answers = await Promise.all(Array.from({ length: 75 }, () => requestBooking(lane, organisation)));
      const refused = answers.filter(({ status }) => status === 429);
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(60);
      expect(refused).toHaveLength(15);
      expect(Number(refused[0]?.headers.get('Retry-After'))).toBeLessThanOrEqual(3600);
    });
  });

  describe('moving and cancelling', () => {
    test('[NR-20] moves a talk; the old place is free and the code stays', async () => {
      const lane = running();
      const day = bookableDay();
      const organisation = await openTalks(lane, entryOn(day), entryOn(day, { time: '11:00' }));
      const { code } = await bookOne(lane, organisation, { topic: 'letters' });
      const to = { slot: { ...slotOn(day), time: '11:00' }, kind: 'walk' };
      const answer = await move(code, to);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ ...to, topic: 'letters', stored: { time: '11:00', kind: 'walk' } });
      expect((await slotsOf(lane.url, organisation)).slots.map(({ time }) => time)).toEqual(['10:00']);
      expect(await (await mine(code)).json()).toMatchObject(to);
    });

    test('[NR-21] changes nothing when the other place is taken', async () => {
      const lane = running();
      const day = bookableDay();
      const organisation = await openTalks(lane, entryOn(day), entryOn(day, { time: '11:00' }));
      const { code } = await bookOne(lane, organisation);
      await bookOne(lane, organisation, { slot: { ...slotOn(day), time: '11:00' } });
      const before = await rowsOf(organisation);
      expect((await move(code, { slot: { ...slotOn(day), time: '11:00' }, kind: 'counter' })).status).toBe(409);
      expect(await rowsOf(organisation)).toEqual(before);
    });

    test('[NR-21] gives one place to one of many who move to it at once', async () => {
      const lane = running();
      const day = bookableDay();
      const organisation = await openTalks(lane, entryOn(day, { capacity: 20 }), entryOn(day, { time: '11:00' }));
      const booked = await Promise.all(Array.from({ length: 20 }, () => bookOne(lane, organisation)));
      const answers = await Promise.all(
        booked.map(({ code }) => move(code, { slot: { ...slotOn(day), time: '11:00' }, kind: 'counter' })),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const rows = await rowsOf(organisation);
      expect(rows).toHaveLength(20);
      expect(rows.filter(({ time }) => time === '11:00')).toHaveLength(1);
    });

    test('[NR-22] cancels with the code; the place is free and the code leads nowhere', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      const { code } = await bookOne(lane, organisation);
      expect((await mine(code, 'DELETE')).status).toBe(204);
      expect((await mine(code)).status).toBe(404);
      expect((await mine(code, 'DELETE')).status).toBe(404);
      expect(await rowsOf(organisation)).toHaveLength(0);
      expect((await slotsOf(lane.url, organisation)).slots).toHaveLength(1);
    });
  });
}
