import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import * as vera from './fixtures/vera.ts';
import * as zgw from './fixtures/zgw.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A folder with a small register and one repair request, and the command as a user runs it. */
function workspace() {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-import-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const { path, text } of zgw.files({ ...zgw.types, 'zaken.json': [zgw.zaak(1)] }))
    writeFileSync(join(directory, path), text);
  writeFileSync(join(directory, 'vera.txt'), JSON.stringify([vera.verzoek()]));
  const data = join(directory, 'data');
  const run = (...args: string[]) => {
    const command = join(root, 'node_modules', '.bin', 'node');
    const env = { ...process.env, HOUVAST_DATA: data };
    return spawnSync(command, ['edge/sources/import.ts', ...args], { cwd: root, env, encoding: 'utf8' });
  };
  return { directory, data, run };
}

it('[SR-60] [SR-62] imports into a fresh installation, with a code to open the case', { timeout: 60_000 }, () => {
  const { directory, run } = workspace();
  const first = run('zgw', directory, '--codes');
  expect(first.stdout).toContain('Cases read: 1. New: 1.');
  expect(first.stdout).toMatch(/Z26\.001 {2}[3-9A-Y]{4} [3-9A-Y]{4} [3-9A-Y]{4} {2}\d{3}( \d{3}){5}\n$/);
  expect(first.status).toBe(0);
  expect(run('zgw', directory).stdout).toContain('New: 0. Changed: 0. Unchanged: 1.');
  expect(run('vera', join(directory, 'vera.txt')).stdout).toContain('Cases read: 1. New: 1.');
});

it('[SR-63] stores nothing on a dry run', { timeout: 60_000 }, () => {
  const { directory, data, run } = workspace();
  const { status, stdout } = run('zgw', directory, '--dry-run');
  expect([status, stdout]).toEqual([0, 'Cases read: 1. New: 0. Changed: 0. Unchanged: 0. Refused: 0.\n']);
  expect(existsSync(data)).toBe(false);
});

it('tells a wrong command in one line', { timeout: 60_000 }, () => {
  const { directory, run } = workspace();
  const said = (...args: string[]) => {
    const { status, stderr } = run(...args);
    return [status, stderr.trim().split('\n').length];
  };
  expect(said('zgw', join(directory, 'nowhere'))).toEqual([2, 1]);
  expect(said('vera', join(directory, 'vera.txt'), '--reference-data', join(directory, 'zaken.json'))).toEqual([2, 1]);
});
