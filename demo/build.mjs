/** Builds the widget into dist/widget, unless what it is made from is the same as last time. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './setup.mjs';

const assetHeaders = 'edge/worker-host/asset-headers';
const madeFrom = [
  assetHeaders,
  'widget',
  'edge/protocol',
  'edge/assistant',
  'demo/browser',
  'package-lock.json',
  'tsconfig.json',
];
const record = join(root, 'dist', '.widget-made-from');

export async function buildWidget(node, { force = false } = {}) {
  const fingerprint = contentHash();
  if (!force && existsSync(join(root, 'dist', 'widget')) && existsSync(record)) {
    if (readFileSync(record, 'utf8') === fingerprint) return;
  }
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const config of ['widget/vite.config.ts', 'widget/desk/vite.config.ts', 'widget/consulent/vite.config.ts']) {
    const code = await run(node, [vite, 'build', '--config', config, '--logLevel', 'warn']);
    if (code !== 0) throw new Error('The widget did not build. The lines above say why.');
  }
  copyFileSync(join(root, assetHeaders), join(root, 'dist', 'widget', '_headers'));
  writeFileSync(record, fingerprint);
}

function contentHash() {
  const hash = createHash('sha256');
  for (const path of madeFrom.flatMap(filesIn)) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
