import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAgents, extendWithDemo } from '../../../demo/routes.ts';
import { createLog } from '../../../edge/log.ts';
import { type NodeHost, startNodeHost } from '../../../edge/node-host/host.ts';
import { createTestClock, type TestClock, tuesdayMorning } from './moment.ts';

export interface DemoServer {
  /** `http://127.0.0.1:41234` */
  url: string;
  clock: TestClock;
  host: NodeHost;
  /** Every line of the log so far. */
  log: readonly string[];
  stop(): Promise<void>;
}

/** The real Node host with the demo and the built widget, on a free port, with its own files and clock. */
export async function startDemoServer(): Promise<DemoServer> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-browser-'));
  const clock = createTestClock(tuesdayMorning);
  const log: string[] = [];
  const host = await startNodeHost({
    environment: {
      PORT: 0,
      HOST: '127.0.0.1',
      HOUVAST_DATA: directory,
      HOUVAST_DEMO: true,
      // Each test comes from a network of its own, so that wrong codes of one never count for another.
      HOUVAST_BEHIND_PROXY: true,
    },
    clock: clock.now,
    log: createLog((line) => log.push(line), clock.now),
    extend: extendWithDemo,
    demoAgents,
  });
  return {
    url: host.url,
    clock,
    host,
    log,
    async stop() {
      await host.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
