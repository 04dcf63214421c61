/**
 * `npm start` (Node), `npm run dev:edge` (Workers, here) and `npm run deploy` (Workers, at Cloudflare).
 * Starts on any Node from 20 with nothing installed.
 */
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { buildWidget } from './build.mjs';
import { run, setUp } from './setup.mjs';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8787);
const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
const demo = { HOUVAST_DEMO: process.env.HOUVAST_DEMO ?? '1' };

const needed = {
  HOUVAST_ZAAK_URL: 'address of the libSQL server, such as libsql://name.example.org.',
  HOUVAST_RONDKOMEN_URL: 'address of another libSQL server, for talks that leave no record.',
  HOUVAST_SECRET: `32 random bytes: openssl rand -base64 32 | tr '+/' '-_' | tr -d '='. Keep it safe: codes work with this one only.`,
  CLOUDFLARE_API_TOKEN: 'a token that may edit Workers, from the Cloudflare dashboard.',
};

const commands = {
  node: () => serve(['edge/node.ts']),
  edge: () => serve(['demo/dev-edge.ts']),
  deploy,
};

try {
  const [name = 'node', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(`Unknown command: ${name}. There is: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = await command(args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function serve(script) {
  await refuseTakenPort();
  const node = setUp();
  await buildWidget(node);
  const stopped = new AbortController();
  const server = run(node, script, demo).finally(() => stopped.abort());
  await tellWhereToLook(stopped.signal);
  return server;
}

async function deploy(args) {
  const missing = args.includes('--dry-run') ? [] : Object.keys(needed).filter((name) => !process.env[name]);
  if (missing.length > 0) {
    const lines = missing.map((name) => `  ${name}: ${needed[name]}`);
    throw new Error(['To deploy, set these first. docs/deploying.md tells how.', ...lines].join('\n'));
  }
  const node = setUp();
  await buildWidget(node);
  return run(node, ['demo/deploy.ts', ...args]);
}

function refuseTakenPort() {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a number up to 65535.');
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Error(sentenceFor(error))));
    probe.listen({ port, host }, () => probe.close(resolve));
  });
}

function sentenceFor(error) {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use already. Stop what runs there, or choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `This user may not open port ${port}. Choose one above 1023: PORT=8787 npm start`;
  return `Houvast cannot listen on ${host} port ${port} (${error.code}).`;
}

async function tellWhereToLook(stopped) {
  if (port === 0) return;
  while (!stopped.aborted) {
    const answer = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) break;
    await pause(150);
  }
  if (stopped.aborted) return;
  console.log(`\nHouvast runs. Look at ${address}/`);
  if (demo.HOUVAST_DEMO === '1')
    console.log(
      `  ${address}/gemeente/    a municipality\n  ${address}/corporatie/  a housing association\n  ${address}/desk/?organisation=lindewaard  the desk of agents\n  ${address}/telefoon/    a telephone, to call as a citizen does`,
    );
  console.log('Stop with Ctrl-C.\n');
}
