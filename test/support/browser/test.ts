import { test as base, expect } from '@playwright/test';
import { booking, pace } from '../../../db/rondkomen/schema.ts';
import { type DemoServer, startDemoServer } from './demo-server.ts';
import { tuesdayMorning } from './moment.ts';
import { createOffice, type Office } from './office.ts';
import { type Watch, watch } from './watch.ts';

interface WorkerFixtures {
  server: DemoServer;
}

interface TestFixtures {
  /** Complaints of the browser that this test brings about on purpose. */
  expectedComplaints: RegExp[];
  seen: Watch;
  /** The other side: changes cases, and puts back what it changed. */
  office: Office;
}

let networks = 0;

/** A network (/24) that no other test of this worker has. */
function ownAddress(worker: number): string {
  networks += 1;
  return `${11 + (networks >> 8)}.${worker % 256}.${networks % 256}.1`;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from its pattern.
    async ({}, use) => {
      const server = await startDemoServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server.url),
  extraHTTPHeaders: ({ server: _ }, use, { workerIndex }) => use({ 'X-Forwarded-For': ownAddress(workerIndex) }),
  expectedComplaints: [[], { option: true }],

  // Automatic: no test may reach another host, break a security policy, or leave an error behind.
  seen: [
    async ({ context, server, expectedComplaints }, use) => {
      server.clock.set(tuesdayMorning);
      // Each test has a free calendar, whatever the tests before it on this server booked.
      const { db } = server.host.databases.rondkomen;
      await db.batch([db.delete(booking), db.delete(pace)]);
      await context.clock.setFixedTime(tuesdayMorning);
      const seen = await watch(context, server.url);
      await use(seen);
      expect.soft(seen.elsewhere, 'requests to another host').toEqual([]);
      const unexpected = seen.complaints.filter((line) => !expectedComplaints.some((pattern) => pattern.test(line)));
      expect.soft(unexpected, 'errors and warnings of the browser').toEqual([]);
    },
    { auto: true },
  ],

  office: async ({ server }, use) => {
    const office = createOffice(server);
    await use(office);
    await office.putBack();
  },
});

export { demoCase } from './demo-case.ts';
export { expect };
