import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { booking, dayCount } from '../../../db/rondkomen/schema.ts';
import { deskTalks } from '../../../edge/protocol/rondkomen-desk.ts';
import { filesHolding } from '../../support/rondkomen/bytes.ts';
import { type LaneHost, openDesk } from '../../support/rondkomen/hosts.ts';
import {
  bookableDay,
  bookOne,
  entryOn,
  openTalks,
  plantTalk,
  scheduleOf,
  slotsOf,
} from '../../support/rondkomen/lane.ts';

export function registerDesk(running: () => LaneHost): void {
  describe('the desk', () => {
    test('[NR-40] lets a lead of the organisation change the schedule, and nobody else', async () => {
      const host = running();
      const organisation = await openTalks(host);
      const path = `/schedule?organisation=${organisation}`;
      const schedule = scheduleOf(entryOn(bookableDay(), { time: '09:15' }));
      const [lead, agent, stranger] = await Promise.all([
        openDesk(host, organisation, ['agent', 'lead']),
        openDesk(host, organisation, ['agent']),
        openDesk(host, 'elders', ['lead']),
      ]);
      expect((await agent('PUT', path, schedule)).status).toBe(403);
      expect((await stranger('PUT', path, schedule)).status).toBe(403);
      expect((await fetch(`${host.url}/v1/desk/rondkomen${path}`)).status).toBe(403);
      expect((await lead('PUT', path, schedule)).status).toBe(200);
      expect(await (await lead('GET', path)).json()).toEqual(schedule);
      expect((await slotsOf(host.url, organisation)).slots.map(({ time }) => time)).toEqual(['09:15']);
    });

    test('[NR-41] refuses a schedule that makes no sense, and keeps the one that is there', async () => {
      const host = running();
      const organisation = await openTalks(host, entryOn(bookableDay()));
      const lead = await openDesk(host, organisation, ['lead']);
      const path = `/schedule?organisation=${organisation}`;
      const entry = entryOn(bookableDay());
      const { place: _, ...nowhere } = entry;
      for (const wrong of [
        scheduleOf(entry, entry),
        scheduleOf(nowhere),
        scheduleOf({ ...entry, place: 'nergens' }),
        scheduleOf({ ...entry, capacity: 0 }),
        { ...scheduleOf(entry), phone: undefined },
      ]) {
        const answer = await lead('PUT', path, wrong);
        expect(answer.status).toBe(400);
      }
      expect(await (await lead('GET', path)).json()).toEqual(scheduleOf(entry));
    });

    test('[NR-42] shows a consulent slot, kind and topic, and nothing else', async () => {
      const host = running();
      const day = bookableDay();
      const organisation = await openTalks(host, entryOn(day, { capacity: 2 }));
      const agent = await openDesk(host, organisation, ['agent']);
      const { code, stored } = await bookOne(host, organisation, { kind: 'phone', topic: 'debts' });
      await bookOne(host, organisation);
      const body = await (await agent('GET', `/talks?organisation=${organisation}&day=${day}`)).json();
      const { talks } = v.parse(deskTalks, body);
      expect(talks).toHaveLength(2);
      expect(JSON.stringify(body)).not.toContain(stored['code_hash']);
      const read = await agent('POST', '/talks/find', { organisation, code: code.toLowerCase() });
      const found = await read.json();
      expect(talks).toContainEqual(found);
      expect(Object.keys(found).sort()).toEqual(['endsAt', 'kind', 'slot', 'startsAt', 'talk', 'topic']);
    });

    test('[NR-76] says when a chat can be entered, and nothing for a call where there is no telephone', async () => {
      const host = running();
      const organisation = await openTalks(host, entryOn(bookableDay()));
      const agent = await openDesk(host, organisation, ['agent']);
      const code = crypto.randomUUID();
      const { codeHash } = await plantTalk(host, organisation, { code, startsIn: 30 });
      const found = async () => (await agent('POST', '/talks/find', { organisation, code })).json();
      const { room, startsAt, endsAt } = await found();
      expect(Date.parse(startsAt) - Date.parse(room.opensAt)).toBe(10 * 60_000);
      expect(Date.parse(room.closesAt) - Date.parse(endsAt)).toBe(30 * 60_000);
      await host.database.db.update(booking).set({ kind: 'call' }).where(eq(booking.codeHash, codeHash));
      expect(await found()).not.toHaveProperty('room');
    });

    test('[NR-43] erases a talk when the desk closes it: a talk that was held counts, a no-show does not', async () => {
      const host = running();
      const day = bookableDay();
      const organisation = await openTalks(host, entryOn(day, { capacity: 2 }));
      const agent = await openDesk(host, organisation, ['agent']);
      for (const outcome of ['held', 'no-show']) {
        const { code, stored } = await bookOne(host, organisation);
        const { talk } = await (await agent('POST', '/talks/find', { organisation, code })).json();
        const path = `/talks/${talk}/close?organisation=${organisation}`;
        expect((await agent('POST', path, { outcome })).status).toBe(204);
        expect((await agent('POST', path, { outcome })).status).toBe(404);
        await expect.poll(() => filesHolding(host.directory, String(stored['code_hash']))).toEqual([]);
      }
      const { db } = host.database;
      expect(await db.select().from(booking).where(eq(booking.organisation, organisation))).toEqual([]);
      expect(await db.select().from(dayCount).where(eq(dayCount.organisation, organisation))).toMatchObject([
        { day, kind: 'counter', talks: 1 },
      ]);
    });

    test('[NR-44] tells counts from ten up only', async () => {
      const host = running();
      const organisation = await openTalks(host);
      const agent = await openDesk(host, organisation, ['agent']);
      await host.database.db.insert(dayCount).values([
        { organisation, day: '2026-11-02', kind: 'chat', talks: 9 },
        { organisation, day: '2026-11-03', kind: 'chat', talks: 10 },
      ]);
      const path = `/counts?organisation=${organisation}&from=2026-11-01&to=2026-11-30`;
      expect(await (await agent('GET', path)).json()).toEqual({
        counts: [{ day: '2026-11-03', kind: 'chat', talks: 10 }],
      });
    });
  });
}
