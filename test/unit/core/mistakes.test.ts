import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sayable } from '../../../edge/sayable.ts';
import { openTestDeps } from '../../support/node-deps.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A process that makes this mistake, and goes on for a moment. */
function run(mistake: string) {
  const script = `
    import { logMistakes } from './edge/node-host/mistakes.ts';
    import { createLog } from './edge/log.ts';
    logMistakes(createLog((line) => console.log(line), () => new Date(0)));
    setTimeout(() => { console.log('goes on'); process.exit(0); }, 50);
    ${mistake}`;
  return spawnSync(`${root}node_modules/.bin/node`, ['--input-type=module-typescript', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('a mistake that nobody caught [CO-23]', () => {
  it('stops nothing when it is a promise that nobody waited for, and quotes nobody', () => {
    const { status, stdout, stderr } = run(`void Promise.reject(new RangeError('mevrouw Kanarie typte dit'));`);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"message":"nobody waited","kind":"RangeError"');
    expect(stdout).toContain('goes on');
    expect(stdout).not.toContain('Kanarie');
  });

  it('ends the process when it is anything else, and quotes nobody', () => {
    const { status, stdout, stderr } = run(`setTimeout(() => { throw new TypeError('mevrouw Kanarie'); }, 5);`);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('"message":"stopped by a mistake","kind":"TypeError"');
    expect(stdout).not.toMatch(/Kanarie|goes on/);
  });

  it('of the database is told by kind and code, without what was to be stored', async () => {
    const { deps } = await openTestDeps();
    const failed = deps.zaak.run(sql`insert into nowhere values (${'mevrouw Kanarie'})`);
    const error: unknown = await failed.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(String(error)).toContain('Kanarie');
    const { kind, where } = sayable(error);
    expect(kind).toMatch(/^\w+ < LibsqlError SQLITE_ERROR/);
    expect(where.length).toBeGreaterThan(0);
    expect(JSON.stringify(where)).not.toMatch(/Kanarie|insert/);
  });

  it('may be no error at all, or have a message of many lines', () => {
    expect(sayable('mevrouw Kanarie')).toEqual({ kind: 'string', where: [] });
    expect(sayable(undefined)).toEqual({ kind: 'undefined', where: [] });
    const { where } = sayable(new Error('een\n    at mevrouw Kanarie (x:1:1)\ndrie'));
    expect(where.join('')).not.toContain('Kanarie');
  });
});
