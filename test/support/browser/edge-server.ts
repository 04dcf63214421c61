import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The demo in workerd, started as `npm run dev:edge` starts it, on a free port and with its own files. */
export async function startEdgeServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-edge-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['demo/dev-edge.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', HOUVAST_DATA: directory, HOUVAST_DEMO: '1' },
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const gone = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGTERM');
    await gone;
    rmSync(directory, { recursive: true, force: true });
  };
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(200)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    if (answer?.ok) return { url, stop };
  }
  await stop();
  throw new Error('The demo did not start in workerd.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
