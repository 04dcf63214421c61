import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { beConnected } from '../../../db/clients/patient-client.ts';

async function openTwo() {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-busy-'));
  const path = join(directory, 'a.db');
  const settings = ['journal_mode = WAL', 'busy_timeout = 50', 'foreign_keys = ON'];
  const client = await beConnected(createClient({ url: `file:${path}`, concurrency: 1, timeout: 50 }), settings);
  await client.execute('create table t (a integer)');
  const other = new Database(path, { timeout: 5000 });
  onTestFinished(() => {
    client.close();
    other.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const count = async () => (await client.execute('select count(*) as n from t')).rows[0]?.['n'];
  return { client, other, count };
}

const insert = { sql: 'insert into t values (?)', args: [1] };

test('[CO-21] after another process held the file for too long, writing goes on', async () => {
  const { client, other, count } = await openTwo();
  other.exec('BEGIN IMMEDIATE');
  await expect(client.batch([insert], 'write')).rejects.toThrow(/BUSY/);
  await expect(client.batch([insert], 'deferred')).rejects.toThrow(/BUSY/);
  await expect(client.execute(insert)).rejects.toThrow(/BUSY/);
  other.exec('COMMIT');
  for (const mode of ['write', 'deferred'] as const) await client.batch([insert], mode);
  await client.execute(insert);
  expect(await count()).toBe(3);
});

test('[CO-21] what was refused was not half written, and the settings hold on the new connection', async () => {
  const { client, other, count } = await openTwo();
  other.exec('BEGIN IMMEDIATE');
  await expect(client.batch([insert, insert], 'write')).rejects.toThrow(/BUSY/);
  other.exec('COMMIT');
  expect(await count()).toBe(0);
  expect((await client.execute('PRAGMA foreign_keys')).rows[0]?.['foreign_keys']).toBe(1);
});

test('a statement that is wrong is refused as it is, once', async () => {
  const { client, count } = await openTwo();
  await expect(client.batch([insert, 'insert into missing values (1)'], 'write')).rejects.toThrow(/no such table/);
  expect(await count()).toBe(0);
});
