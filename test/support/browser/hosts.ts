import { test as base } from '@playwright/test';
import { type DemoServer, type DemoServerOptions, startDemoServer } from './demo-server.ts';
import { startEdgeServer } from './edge-server.ts';

export interface HostFixtures {
  /** The host that a journey runs against: a setting of its project. */
  on: 'node' | 'workers';
  /** A host of one's own on Node; on Workers the one of this process, emptied. */
  openServer: (options?: DemoServerOptions) => Promise<DemoServer>;
  /** The one that most tests of a process share. */
  server: DemoServer;
}

/**
 * For journeys that run on either host. Those of the hand-off, and with the tag `@workers`, run on Workers as well. All that lives as long as a
 * process is here: tests with other such fixtures would each have a process, and a workerd, of their own.
 */
export const test = base.extend<object, HostFixtures>({
  on: ['node', { option: true, scope: 'worker' }],
  openServer: [
    async ({ on }, use) => {
      if (on === 'node') return use(startDemoServer);
      const { shared, stop } = await startEdgeServer();
      await use(async () => {
        await shared.begin();
        return shared;
      });
      await stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  server: [
    async ({ openServer }, use) => {
      const server = await openServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});
