import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project of somebody else with the package in it, as npm installs it from the packed file. */
export interface Installed {
  /** The project: `node_modules` and the pages of tests. */
  folder: string;
  /** The package inside it. */
  package: string;
  write(path: string, text: string): void;
  read(path: string): string;
  remove(): void;
}

export interface Ended {
  code: number | null;
  output: string;
}

/** Runs our own Node in a folder. */
export function node(args: readonly string[], cwd: string): Ended {
  return ended(spawnSync(process.execPath, args, { cwd, encoding: 'utf8' }));
}

/** Path of a command of the repository. */
export const tool = (path: string): string => join(root, 'node_modules', path);

/** Packs the widget as `npm run pack:widget` does and installs it without a network and with an empty cache. */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-installed-'));
  const installed: Installed = {
    folder,
    package: join(folder, 'node_modules', '@houvast', 'widget'),
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  const packing = join(folder, 'packing');
  mkdirSync(packing);
  succeed(node(['widget/package/pack.mjs', '--out', packing], root));
  const packed = readdirSync(packing).find((name) => name.endsWith('.tgz')) ?? '';
  installed.write('package.json', '{ "name": "a-municipality", "private": true, "type": "module" }');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  succeed(npm(['install', '--offline', '--cache', join(folder, 'cache'), ...quiet, join(packing, packed)], folder));
  return installed;
}

/** The package a second time in another folder, as another version: every part under another name. */
export function copyAsOther(installed: Installed, folder: string): void {
  const to = join(installed.folder, folder);
  rmSync(to, { recursive: true, force: true });
  cpSync(installed.package, to, { recursive: true });
  const parts = readdirSync(join(to, 'houvast')).filter((name) => name.endsWith('.js'));
  const rename = (text: string) => parts.reduce((result, name) => result.replaceAll(name, otherName(name)), text);
  for (const path of ['houvast.js', ...parts.map((name) => `houvast/${name}`)]) {
    const text = rename(readFileSync(join(to, path), 'utf8'));
    rmSync(join(to, path));
    writeFileSync(join(to, rename(path)), text);
  }
}

const otherName = (name: string): string =>
  name.replace(/(?<=-)[^.]{8}(?=\.js$)/, (hash) => [...hash].reverse().join(''));

function npm(args: readonly string[], cwd: string): Ended {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('npm-cli.js')) return node([script, ...args], cwd);
  return ended(spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' }));
}

function succeed({ code, output }: Ended): void {
  if (code !== 0) throw new Error(output);
}

const ended = ({ status, stdout, stderr }: { status: number | null; stdout: string; stderr: string }): Ended => ({
  code: status,
  output: `${stdout}${stderr}`,
});
