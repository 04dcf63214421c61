import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deps } from '../edge/deps.ts';
import type { Log } from '../edge/log.ts';
import { loadSecret } from '../edge/node-host/secret.ts';
import { openWebDeps } from '../test/support/web-deps.ts';
import { type EdgeOptions, type EdgeServer, startEdge } from './edge-server.ts';
import { seedDemo } from './seed.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface EdgeDemoOptions
  extends Pick<EdgeOptions, 'directory' | 'host' | 'port' | 'watch' | 'settings' | 'entrypoint'> {
  /** False: the Worker as it is deployed, without invented organisations and their pages. */
  withDemo: boolean;
  /** Kept in `directory` when it is not given. */
  secret?: string;
  log: Log;
  /** The time of the demo's stories. */
  clock?: () => Date;
}

interface EdgeDemo extends EdgeServer {
  /** To put things into its databases. */
  deps: Deps;
}

/** The demo on the Workers host, with the built widget. */
export async function startEdgeDemo({
  withDemo,
  log,
  secret: given,
  clock = () => new Date(),
  entrypoint = join(root, withDemo ? 'demo/worker.ts' : 'edge/worker.ts'),
  ...options
}: EdgeDemoOptions): Promise<EdgeDemo> {
  const { directory } = options;
  const secret = loadSecret(directory, given, (length) => crypto.getRandomValues(new Uint8Array(length)));
  const assets = join(directory, 'assets');
  rmSync(assets, { recursive: true, force: true });
  cpSync(join(root, 'dist/widget'), assets, { recursive: true });
  if (withDemo) cpSync(join(root, 'demo/pages'), assets, { recursive: true });
  const server = await startEdge({ ...options, assets, secret, entrypoint });
  const deps = await openWebDeps(server, secret, log, clock);
  if (withDemo) await seedDemo(deps, clock(), server.url, { openAtAnyHour: true });
  return { ...server, deps };
}
