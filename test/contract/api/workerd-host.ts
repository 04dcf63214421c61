import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EdgeOptions, startEdge } from '../../../demo/edge-server.ts';
import { openWebDeps } from '../../support/web-deps.ts';
import type { RunningHost } from './host.ts';
import { writeWidget } from './node-host.ts';

const assetHeaders = fileURLToPath(new URL('../../../edge/worker-host/asset-headers', import.meta.url));
const silent = { info() {}, warn() {}, error() {} };

/** Host 2 as it is deployed: edge/worker.ts with wrangler.toml, in workerd, with libSQL over HTTP. */
export async function startWorkerd(
  entrypoint?: string,
  more: Pick<EdgeOptions, 'port' | 'settings'> = {},
): Promise<RunningHost> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-workerd-'));
  const assets = join(directory, 'widget');
  const data = join(directory, 'data');
  writeWidget(assets);
  copyFileSync(assetHeaders, join(assets, '_headers'));
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const server = await startEdge({ directory: data, assets, secret, ...(entrypoint ? { entrypoint } : {}), ...more });
  return {
    url: server.url,
    deps: await openWebDeps(server, secret, silent),
    directory: data,
    async purge() {
      const answer = await fetch(`${server.url}/__scheduled?cron=17+*+*+*+*`);
      if (!answer.ok) throw new Error('The hourly job did not run.');
    },
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
