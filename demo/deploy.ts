import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { migrateRondkomen, migrateZaak } from '../db/migrate.ts';
import { readWorkerEnvironment } from '../edge/worker-host/environment.ts';

// `npm run deploy`, after demo/start.mjs saw that the settings are there: tables first, then the Worker with its secrets. `-- --dry-run` only builds, and needs no account.
const root = fileURLToPath(new URL('..', import.meta.url));
const isDryRun = process.argv.includes('--dry-run');

process.exitCode = isDryRun ? dryRun() : await deploy();

function dryRun(): number {
  const outdir = mkdtempSync(join(tmpdir(), 'houvast-worker-'));
  try {
    const code = wrangler(['deploy', '--dry-run', '--minify', `--outdir=${outdir}`]);
    if (code !== 0) return code;
    const script = readFileSync(join(outdir, readdirSync(outdir).find((name) => name.endsWith('.js')) ?? ''));
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
    console.log(
      `The Worker can be deployed. It is ${kilobytes(script.byteLength)}, ${kilobytes(gzipSync(script).byteLength)} compressed.`,
    );
    return 0;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

async function deploy(): Promise<number> {
  const settings = readWorkerEnvironment(process.env);
  await migrateZaak(settings.HOUVAST_ZAAK_URL, settings.HOUVAST_ZAAK_TOKEN);
  await migrateRondkomen(settings.HOUVAST_RONDKOMEN_URL, settings.HOUVAST_RONDKOMEN_TOKEN);
  console.log('The tables are up to date.');

  const folder = mkdtempSync(join(tmpdir(), 'houvast-secrets-'));
  try {
    // A file that only we can read: arguments are visible to every user of this machine.
    const secrets = join(folder, 'secrets.json');
    writeFileSync(secrets, JSON.stringify(settings), { mode: 0o600 });
    return wrangler(['deploy', '--minify', `--secrets-file=${secrets}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrangler(args: string[]): number {
  const script = join(root, 'node_modules/wrangler/bin/wrangler.js');
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env }).status ?? 1;
}
