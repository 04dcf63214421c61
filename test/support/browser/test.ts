import { expect } from '@playwright/test';
import { test as base } from './hosts.ts';
import { tuesdayMorning } from './moment.ts';
import { comesFrom, ownAddress } from './network.ts';
import { createOffice, type Office } from './office.ts';
import { type Watch, watch } from './watch.ts';

interface TestFixtures {
  /** Complaints of the browser that this test brings about on purpose. */
  expectedComplaints: RegExp[];
  seen: Watch;
  /** The other side: changes cases, and puts back what it changed. */
  office: Office;
}

export const test = base.extend<TestFixtures>({
  baseURL: ({ server }, use) => use(server.url),
  extraHTTPHeaders: ({ server: _ }, use, { workerIndex }) => use(comesFrom(ownAddress(workerIndex))),
  expectedComplaints: [[], { option: true }],

  // Automatic: no test may reach another host, break a security policy, or leave an error behind.
  seen: [
    async ({ context, server, expectedComplaints }, use) => {
      await server.begin();
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
