import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openOffice, type RunningHost } from '../api/host.ts';

export interface WatchedHost extends RunningHost {
  isWatched(caseId: string): Promise<boolean>;
  /** workerd sees that a line is dead when it writes to it: at the next change, or at the heartbeat. */
  noticesAt: 'once' | 'next-frame';
}

/** What a host still holds after a citizen closed the panel, the page or the phone. */
export function registerLeaving(name: string, startHost: () => Promise<WatchedHost>): void {
  describe(`leaving on ${name}`, () => {
    let host: WatchedHost | undefined;
    beforeAll(async () => {
      host = await startHost();
    });
    afterAll(async () => {
      await host?.stop();
    });

    test('[HO-06] holds nothing of a stream once its reader has hung up', async () => {
      if (!host) throw new Error('The host does not run.');
      const { isWatched, noticesAt } = host;
      const office = await openOffice(host);
      const { id, get } = await office.signIn('1');
      const hangUp = new AbortController();
      const stream = await get(`/cases/${id}/events`, {}, hangUp.signal);
      await stream.body?.getReader().read();
      expect(await isWatched(id)).toBe(true);
      hangUp.abort();
      if (noticesAt === 'next-frame') {
        await office.put('1', { title: { nl: 'Een' } });
        await office.put('1', { title: { nl: 'Twee' } });
      }
      await vi.waitFor(async () => expect(await isWatched(id)).toBe(false), { timeout: 5000, interval: 50 });
    });
  });
}
