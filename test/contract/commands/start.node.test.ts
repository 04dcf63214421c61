import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a command of demo/start.mjs as npm does, with nothing set but what is given. */
function start(args: string[], env: Record<string, string> = {}) {
  const base = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const ended = spawnSync(process.execPath, ['demo/start.mjs', ...args], {
    cwd: root,
    env: { ...base, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: ended.status, said: ended.stdout + ended.stderr };
}

describe('npm start', () => {
  test('[HO-60] says in one sentence that the port is taken, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { code, said } = start([], { PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said.trim()).toBe(
      `Port ${port} is in use already. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
    );
  });

  test('[HO-60] refuses a port that cannot be', () => {
    expect(start([], { PORT: '99999' })).toEqual({ code: 1, said: 'PORT must be a number up to 65535.\n' });
  });

  test('names its commands when one is unknown', () => {
    expect(start(['fly'])).toEqual({ code: 1, said: 'Unknown command: fly. There is: node, edge, deploy.\n' });
  });
});

describe('npm run deploy', () => {
  test('[HO-61] says what is missing before it does anything', () => {
    const { code, said } = start(['deploy'], { HOUVAST_SECRET: 'x'.repeat(43) });
    expect(code).toBe(1);
    expect(said).toContain('HOUVAST_ZAAK_URL');
    expect(said).toContain('CLOUDFLARE_API_TOKEN');
    expect(said).not.toContain('HOUVAST_SECRET:');
  });

  test('[HO-62] builds the Worker without an account or a network, small enough for any plan', {
    timeout: 90_000,
  }, () => {
    const { code, said } = start(['deploy', '--dry-run']);
    expect(said).toContain('The Worker can be deployed.');
    expect(code).toBe(0);
    const kilobytes = Number(/, (\d+) kB compressed/.exec(said)?.[1]);
    expect(kilobytes).toBeGreaterThan(50);
    expect(kilobytes).toBeLessThan(3000);
  });
});
