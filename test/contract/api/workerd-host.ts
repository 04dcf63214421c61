import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unstable_startWorker } from 'wrangler';
import { migrateZaak } from '../../../db/migrate.ts';
import { startHranaServer } from '../../support/hrana-server.ts';
import { openWebDeps } from '../../support/web-deps.ts';
import type { RunningHost } from './host.ts';
import { writeWidget } from './node-host.ts';

const configuration = fileURLToPath(new URL('../../../wrangler.toml', import.meta.url));
const assetHeaders = fileURLToPath(new URL('../../../edge/worker-host/asset-headers', import.meta.url));
const silent = { info() {}, warn() {}, error() {} };

/** Host 2 as it is deployed: edge/worker.ts with wrangler.toml, in workerd, with libSQL over HTTP. */
export async function startWorkerd(entrypoint?: string): Promise<RunningHost> {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  const directory = mkdtempSync(join(tmpdir(), 'houvast-workerd-'));
  const widget = join(directory, 'widget');
  const data = join(directory, 'data');
  writeWidget(widget);
  copyFileSync(assetHeaders, join(widget, '_headers'));
  mkdirSync(data);

  const database = await startHranaServer({ file: join(data, 'zaak.db') });
  await migrateZaak(database.url);
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const worker = await unstable_startWorker({
    config: configuration,
    ...(entrypoint ? { entrypoint } : {}),
    assets: widget,
    bindings: {
      HOUVAST_ZAAK_URL: { type: 'plain_text', value: database.url },
      HOUVAST_SECRET: { type: 'plain_text', value: secret },
    },
    dev: {
      server: { hostname: '127.0.0.1', port: 0 },
      inspector: false,
      watch: false,
      testScheduled: true,
      logLevel: 'error',
      persist: join(data, 'workerd'),
    },
  });
  const url = (await worker.url).origin;
  return {
    url,
    deps: await openWebDeps(database.url, secret, silent),
    directory: data,
    async purge() {
      const answer = await fetch(`${url}/__scheduled?cron=17+*+*+*+*`);
      if (!answer.ok) throw new Error('The hourly job did not run.');
    },
    async stop() {
      await worker.dispose();
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
