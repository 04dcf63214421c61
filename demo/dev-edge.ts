import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrateZaak } from '../db/migrate.ts';
import { readNodeEnvironment } from '../edge/env.ts';
import { createLog } from '../edge/log.ts';
import { loadSecret } from '../edge/node-host/secret.ts';
import { startHranaServer } from '../test/support/hrana-server.ts';
import { openWebDeps } from '../test/support/web-deps.ts';
import { seedDemo } from './seed.ts';

// `npm run dev:edge`: the Worker in workerd on this machine, with a libSQL server over a local file. No account, no network.
const root = fileURLToPath(new URL('..', import.meta.url));
const environment = readNodeEnvironment(process.env);
const origin = `http://${environment.HOST}:${environment.PORT}`;
const directory = resolve(environment.HOUVAST_DATA, 'edge');
mkdirSync(directory, { recursive: true, mode: 0o700 });

const secret = loadSecret(directory, environment.HOUVAST_SECRET, (length) =>
  crypto.getRandomValues(new Uint8Array(length)),
);
const database = await startHranaServer({ file: join(directory, 'zaak.db') });
await migrateZaak(database.url);
if (environment.HOUVAST_DEMO) await seed();

// What Cloudflare would serve as static assets: the widget, and here the files of the demo's pages too.
const assets = join(directory, 'assets');
rmSync(assets, { recursive: true, force: true });
cpSync(join(root, 'dist/widget'), assets, { recursive: true });
if (environment.HOUVAST_DEMO) cpSync(join(root, 'demo/pages'), assets, { recursive: true });

const settings = join(directory, 'settings.env');
writeFileSync(settings, `HOUVAST_ZAAK_URL=${database.url}\nHOUVAST_SECRET=${secret}\n`, {
  mode: 0o600,
});
const wrangler = spawn(
  process.execPath,
  [
    join(root, 'node_modules/wrangler/bin/wrangler.js'),
    'dev',
    environment.HOUVAST_DEMO ? 'demo/worker.ts' : 'edge/worker.ts',
    '--local',
    `--ip=${environment.HOST}`,
    `--port=${environment.PORT}`,
    `--assets=${assets}`,
    `--env-file=${settings}`,
    `--persist-to=${join(directory, 'workerd')}`,
    '--show-interactive-dev-session=false',
    '--log-level=error',
    '--inspector-port=0',
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => wrangler.kill(signal));
wrangler.on('exit', async (code) => {
  await database.close();
  process.exit(code ?? 0);
});

async function seed(): Promise<void> {
  const clock = () => new Date();
  const log = createLog((line) => console.log(line), clock);
  await seedDemo(await openWebDeps(database.url, secret, log), clock(), origin);
}
