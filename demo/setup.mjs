/**
 * Gets a fresh clone ready: packages as the lock file says, and a Node that runs TypeScript.
 * Plain JavaScript without packages, since it runs before there are any, on Node 20 or newer.
 * As a command it gets ready and then runs what follows: `node demo/setup.mjs db/migrate.ts --help`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

/** Oldest Node that runs our TypeScript without a flag. */
const neededNode = [22, 18];

/** Path of the Node to start everything with. Installs what is missing; throws a sentence for people when it can't. */
export function setUp() {
  if (Number.parseInt(process.versions.node, 10) < 20)
    throw new Error(`Houvast needs Node 20 or newer. This is ${process.version}.`);
  if (!installedAsLocked()) {
    console.log('Houvast: installing packages. This happens once.');
    const code = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0)
      throw new Error('npm could not install the packages. The lines above say why. Then run the command again.');
  }
  return usableNode();
}

/** Starts a process in the repository that shares our screen; answers its exit code. */
export async function run(command, args, env = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const passOn = () => child.kill('SIGTERM');
  // Ctrl-C reaches the child by itself, an interrupt sent to us alone does not.
  const interrupted = () => setTimeout(passOn, 1000).unref();
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', passOn);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
    });
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', passOn);
  }
}

/** npm writes what it installed beside the packages when it is done. That record must agree with our lock file. */
function installedAsLocked() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || (!installed[path] && (entry.optional || entry.devOptional || entry.peer))) return true;
    return installed[path]?.version === entry.version;
  });
}

function usableNode() {
  const ours = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (isUsable(ours)) return ours;
  if (isUsable(process.execPath)) return process.execPath;
  // npm may be set to skip the install scripts that fetch it.
  npm(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts']);
  if (isUsable(ours)) return ours;
  spawnSync(process.execPath, ['installArchSpecificPackage'], {
    cwd: join(modules, 'node'),
    stdio: 'inherit',
    env: withoutOurNode(),
  });
  if (isUsable(ours)) return ours;
  throw new Error(
    `Houvast runs on Node ${neededNode.join('.')} or newer and could not install one. Install it yourself.`,
  );
}

function isUsable(path) {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = (answer.stdout ?? '').replace('v', '').split('.').map(Number);
  return answer.status === 0 && (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1]));
}

/** Runs npm, in the repository unless told otherwise; answers its exit code. */
export function npm(args, where = {}) {
  const options = { cwd: root, stdio: 'inherit', env: withoutOurNode(), ...where };
  const script = process.env.npm_execpath;
  const started = script?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return started.status ?? 1;
}

/** npm must not run on the Node that it is about to replace. */
function withoutOurNode() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  return { ...process.env, PATH: path.join(delimiter) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await run(setUp(), process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
