import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type RunningExchange, startExchange } from '../../../../demo/exchange/start.ts';
import { createLog } from '../../../../edge/log.ts';
import type { NodeHost } from '../../../../edge/node-host/host.ts';
import { type OfficePages, openOfficePages } from './office-pages.ts';
import { freePort, startOfficeServer } from './office-server.ts';

/** The whole of it on this machine: the demo, its office, and an exchange in place of Twilio. */
export interface OfficeWorld extends Omit<OfficePages, 'close'> {
  host: NodeHost;
  exchange: RunningExchange;
  log: readonly string[];
  stop(): Promise<void>;
}

export async function openOfficeWorld(browser: Browser): Promise<OfficeWorld> {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const exchange = await startExchange({ publicUrl });
  const directory = mkdtempSync(join(tmpdir(), 'houvast-call-'));
  const log: string[] = [];
  const voice = { ...exchange.account, publicUrl };
  const { host, door } = await startOfficeServer({
    port,
    directory,
    voice,
    exchange: { voice, ...exchange },
    log: createLog(
      (line) => log.push(line),
      () => new Date(),
    ),
  });
  const pages = openOfficePages(browser, door);
  return {
    ...pages,
    host,
    exchange,
    log,
    async stop() {
      await pages.close();
      await host.stop();
      await exchange.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
