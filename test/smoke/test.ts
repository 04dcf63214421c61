import { test as base, expect } from '@playwright/test';
import { type DemoServer, startDemoServer } from '../support/browser/demo-server.ts';
import { tuesdayMorning } from '../support/browser/moment.ts';
import { type Watch, watch } from '../support/browser/watch.ts';
import { type Installed, install } from './installed.ts';
import { type Site, startSite } from './site.ts';

interface WorkerFixtures {
  /** The real Node host, in demo mode: only its API is used here. */
  api: DemoServer;
  installed: Installed;
}

interface TestFixtures {
  /** Serves the project with the package in it, on an origin of its own. */
  serveProject: (contentSecurityPolicy?: string, folder?: string) => Promise<Site>;
  seen: Watch;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  api: [
    async ({ installed: _ }, use) => {
      const api = await startDemoServer();
      await use(api);
      await api.stop();
    },
    { scope: 'worker' },
  ],
  installed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from its pattern.
    async ({}, use) => {
      const installed = install();
      await use(installed);
      installed.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  serveProject: async ({ installed }, use) => {
    const sites: Site[] = [];
    await use(async (contentSecurityPolicy, folder = installed.folder) => {
      const site = await startSite(folder, contentSecurityPolicy);
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.stop();
  },
  seen: async ({ context, api }, use) => {
    await context.clock.setFixedTime(tuesdayMorning);
    await use(await watch(context, api.url));
  },
});

export { demoCase } from '../support/browser/demo-case.ts';
export { Houvast } from '../support/browser/houvast.ts';
export { expect };
