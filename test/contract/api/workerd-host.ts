import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EdgeOptions, startEdge } from '../../../demo/edge-server.ts';
import { silentLog } from '../../support/node-settings.ts';
import { openWebDeps } from '../../support/web-deps.ts';
import type { HostWithLaneR } from './host.ts';
import { writeWidget } from './node-host.ts';

const assetHeaders = fileURLToPath(new URL('../../../edge/worker-host/asset-headers', import.meta.url));

/** Host 2 as it is deployed: edge/worker.ts with wrangler.toml, in workerd, with libSQL over HTTP. */
export async function startWorkerd(
  entrypoint?: string,
  more: Pick<EdgeOptions, 'port' | 'settings'> = {},
): Promise<HostWithLaneR> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-workerd-'));
  const assets = join(directory, 'widget');
  const data = join(directory, 'data');
  writeWidget(assets);
  copyFileSync(assetHeaders, join(assets, '_headers'));
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const server = await startEdge({ directory: data, assets, secret, ...(entrypoint ? { entrypoint } : {}), ...more });
  async function run(cron: string): Promise<void> {
    const answer = await fetch(`${server.url}/__scheduled?cron=${cron.replaceAll(' ', '+')}`);
    if (!answer.ok) throw new Error('The job did not run.');
  }
  return {
    url: server.url,
    deps: await openWebDeps(server, secret, silentLog),
    directory: data,
    purge: () => run('17 * * * *'),
    eraseNamelessCalls: () => run('*/10 * * * *'),
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
