import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RondkomenDatabase } from '../../../db/clients/rondkomen.ts';
import { booking, pace } from '../../../db/rondkomen/schema.ts';
import { type RunningExchange, startExchange } from '../../../demo/exchange/start.ts';
import { demoAgents, extendWithDemo } from '../../../demo/routes.ts';
import type { Deps } from '../../../edge/deps.ts';
import { createLog } from '../../../edge/log.ts';
import { type NodeHost, startNodeHost } from '../../../edge/node-host/host.ts';
import { freePort } from '../free-port.ts';
import { environmentIn } from '../node-settings.ts';
import { createTestClock, type TestClock, tuesdayMorning } from './moment.ts';

/** The demo on one of the hosts, with what a test does behind the back of the browser. */
export interface DemoServer {
  /** `http://127.0.0.1:41234` */
  url: string;
  clock: TestClock;
  /** To put things into its databases. */
  deps: Deps;
  /** Lane R. */
  rondkomen: RondkomenDatabase['db'];
  /** Before each test: Tuesday morning, and nothing booked by the tests before it. */
  begin(): Promise<void>;
  /** Lets time go by, and does what the offices have to do by then: their own timers follow the clock of the machine. */
  pass(milliseconds: number): Promise<void>;
  /** Only with a telephone. */
  exchange: RunningExchange | undefined;
  /** What the app did wrong at the telephone since this test began. */
  faults(): readonly string[];
  /** Lines of the log since this test began that tell of a mistake. */
  errors(): Promise<readonly string[]>;
  /** What is in the same process. @throws Error on Workers */
  readonly host: NodeHost;
  /** Every line of the log so far. @throws Error on Workers */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

export interface DemoServerOptions {
  /** With the exchange beside it, so that people can call. */
  telephone?: boolean;
}

/** The real Node host with the demo and the built widget, on a free port, with its own files and clock. */
export async function startDemoServer({ telephone = false }: DemoServerOptions = {}): Promise<DemoServer> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-browser-'));
  const clock = createTestClock(tuesdayMorning);
  const log: string[] = [];
  const port = telephone ? await freePort() : 0;
  const publicUrl = `http://127.0.0.1:${port}`;
  const exchange = telephone ? await startExchange({ publicUrl, clock: clock.now }) : undefined;
  const host = await startNodeHost({
    environment: environmentIn(directory, {
      PORT: port,
      HOUVAST_DEMO: true,
      // Each test comes from a network of its own, so that wrong codes of one never count for another.
      HOUVAST_BEHIND_PROXY: true,
    }),
    clock: clock.now,
    log: createLog((line) => log.push(line), clock.now),
    extend: extendWithDemo,
    demoAgents,
    ...(exchange && { voice: { ...exchange.account, publicUrl } }),
  });
  const rondkomen = host.databases.rondkomen.db;
  return {
    url: host.url,
    clock,
    deps: host.deps,
    rondkomen,
    host,
    log,
    exchange,
    async begin() {
      await clock.set(tuesdayMorning);
      await rondkomen.batch([rondkomen.delete(booking), rondkomen.delete(pace)]);
    },
    async pass(milliseconds) {
      await clock.advance(milliseconds);
      await host.deps.offices?.tidy();
    },
    faults: () => exchange?.faults ?? [],
    errors: async () => log.filter(tellsOfMistake),
    async stop() {
      await host.stop();
      await exchange?.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export const tellsOfMistake = (line: string): boolean => line.includes('"error"');
