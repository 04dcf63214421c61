import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { booking, dayCount } from '../../../db/rondkomen/schema.ts';
import { filesHolding } from '../../support/rondkomen/bytes.ts';
import type { LaneHost } from '../../support/rondkomen/hosts.ts';
import {
  ask,
  askJson,
  bookableDay,
  bookOne,
  entryOn,
  openTalks,
  plantTalk,
  slotOn,
} from '../../support/rondkomen/lane.ts';

export function registerErasing(running: () => LaneHost): void {
  const remaining = (organisation: string) =>
    running().database.db.select().from(booking).where(eq(booking.organisation, organisation));

  describe('erasing', () => {
    test('[NR-30] a cancelled talk is in no byte on the disk', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      const { code, stored } = await bookOne(lane, organisation, { topic: 'home-energy' });
      const hash = stored['code_hash'] ?? expect.fail('There is no hash.');
      expect(filesHolding(lane.directory, hash)).not.toEqual([]);
      await ask(lane.url, '/talks/mine', { method: 'DELETE', headers: { 'Houvast-Code': code } });
      await expect.poll(() => filesHolding(lane.directory, hash)).toEqual([]);
      expect(filesHolding(lane.directory, 'home-energy')).toEqual([]);
    });

    test('[NR-30] nothing of where a talk was moved from is left', async () => {
      const lane = running();
      const day = bookableDay();
      const organisation = await openTalks(lane, entryOn(day, { place: 'stadhuis' }), entryOn(day, { time: '11:07' }));
      const { code } = await bookOne(lane, organisation, { kind: 'walk' });
      // Organisation, day, time as they lie side by side in a row of the table and of its index.
      const before = `${organisation}${day}10:00`;
      expect(filesHolding(lane.directory, before)).not.toEqual([]);
      const to = { slot: { ...slotOn(day), time: '11:07' }, kind: 'counter' };
      await askJson(lane.url, '/talks/mine/move', to, { 'Houvast-Code': code });
      await expect.poll(() => filesHolding(lane.directory, before)).toEqual([]);
      expect(filesHolding(lane.directory, `${organisation}${day}11:07`)).not.toEqual([]);
    });

    test('[NR-31] a talk that is over goes by itself, and counts for its day', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      const over = await plantTalk(lane, organisation, { code: 'OVER', startsIn: -70, minutes: 30 });
      const inGrace = await plantTalk(lane, organisation, { code: 'GRACE', startsIn: -40, minutes: 30 });
      await lane.purge();
      expect((await remaining(organisation)).map(({ codeHash }) => codeHash)).toEqual([inGrace.codeHash]);
      await expect.poll(() => filesHolding(lane.directory, over.codeHash)).toEqual([]);
      const counts = await lane.database.db.select().from(dayCount).where(eq(dayCount.organisation, organisation));
      expect(counts).toMatchObject([{ kind: 'chat', talks: 1 }]);
    });

    test('[NR-32] the job that erases counts a talk once, however often it runs at once', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      for (let each = 0; each < 12; each += 1) {
        await plantTalk(lane, organisation, { code: `OVER ${each}`, startsIn: -90 });
      }
      await Promise.all([lane.purge(), lane.purge(), lane.purge()]);
      expect(await remaining(organisation)).toEqual([]);
      const counts = await lane.database.db.select().from(dayCount).where(eq(dayCount.organisation, organisation));
      expect(counts.reduce((sum, { talks }) => sum + talks, 0)).toBe(12);
    });
  });
}
