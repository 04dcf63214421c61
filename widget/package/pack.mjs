/**
 * Makes the package that a site can install: `npm run pack:widget`. What comes out stands in dist/package, and packed in
 * dist/. Brings the tables in docs/embedding.md up to date on the way. `--out <folder>` puts all elsewhere and leaves the
 * documentation alone.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWidget } from '../../demo/build.mjs';
import { npm, root, setUp } from '../../demo/setup.mjs';
import { withTables } from './tables.mjs';
import { declarations } from './types.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

async function pack(node, out) {
  const folder = join(out, 'package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  await buildWidget(node);
  const built = join(root, 'dist', 'widget');
  // The desk is for agents, and comes with the server.
  const filter = (source) => !basename(source).startsWith('desk');
  for (const name of ['houvast.js', 'houvast'])
    cpSync(join(built, name), join(folder, name), { recursive: true, filter });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  cpSync(join(here, 'server.js'), join(folder, 'server.js'));

  const description = await manifest();
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('custom-elements.json', asJson(description));
  write('index.d.ts', await declarations(node));
  write('README.md', withTables(readFileSync(join(here, 'README.md'), 'utf8'), description));
  const { name, version, file } = packageFile();
  write('package.json', asJson(file));
  await lint(folder);
  if (npm(['pack', '--silent', '--pack-destination', out], { cwd: folder }) !== 0)
    throw new Error('npm could not pack. The lines above say why.');
  return { file: join(out, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`), description };
}

async function manifest() {
  const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
  const config = 'widget/custom-elements-manifest.config.mjs';
  return cli({ argv: ['analyze', '--config', config, '--quiet'], cwd: root, noWrite: true });
}

/** The package has the version of the whole. */
function packageFile() {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const template = JSON.parse(readFileSync(join(here, 'package.template.json'), 'utf8'));
  const { name, description, ...rest } = template;
  return { name, version, file: { name, version, description, license, ...rest } };
}

function document(description) {
  const path = join(root, 'docs', 'embedding.md');
  const before = readFileSync(path, 'utf8');
  const after = withTables(before, description);
  if (after !== before) writeFileSync(path, after);
}

async function lint(folder) {
  const { publint } = await import('publint');
  const { formatMessage } = await import('publint/utils');
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false });
  if (messages.length > 0) throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'));
}

const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

try {
  const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
  const { file, description } = await pack(setUp(), resolve(out ?? join(root, 'dist')));
  if (!out) document(description);
  console.log(`The package is ${file}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
