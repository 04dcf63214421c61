import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { keepStatements } from '../../../db/clients/kept-statements.ts';

async function open() {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-kept-'));
  const path = join(directory, 'kept.db');
  const plain = createClient({ url: `file:${path}`, concurrency: 1 });
  await plain.execute('PRAGMA journal_mode = WAL');
  await plain.execute('create table pet (name text primary key, age integer)');
  await plain.execute("insert into pet values ('Bas', 3), ('Saar', null)");
  const kept = keepStatements(plain, path);
  onTestFinished(() => {
    kept.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return { plain, kept };
}
const byName = (name: string) => ({ sql: 'select name, age from pet where name = ?', args: [name] });

test('answers as the plain client does: columns, types, rows by place and by name', async () => {
  const { plain, kept } = await open();
  const [expected, got] = [await plain.execute(byName('Bas')), await kept.execute(byName('Bas'))];
  expect(got.toJSON()).toEqual(expected.toJSON());
  expect(got.columnTypes).toEqual(expected.columnTypes);
  expect({ ...got.rows[0] }).toEqual({ ...expected.rows[0] });
  expect(Array.prototype.slice.call(got.rows[0])).toEqual(['Bas', 3]);
  expect((await kept.execute(byName('Saar'))).rows[0]?.['age']).toBeNull();
});

test('[CO-08] sees every write that was acknowledged, each time it asks', async () => {
  const { kept } = await open();
  for (const age of [4, 5, 6]) {
    await kept.execute({ sql: 'update pet set age = ? where name = ?', args: [age, 'Bas'] });
    expect((await kept.execute(byName('Bas'))).rows[0]?.[1]).toBe(age);
  }
});

test('sees nothing of a transaction that is under way', async () => {
  const { kept } = await open();
  const transaction = await kept.transaction('write');
  await transaction.execute("update pet set age = 99 where name = 'Bas'");
  expect((await kept.execute(byName('Bas'))).rows[0]?.[1]).toBe(3);
  await transaction.commit();
  expect((await kept.execute(byName('Bas'))).rows[0]?.[1]).toBe(99);
});

test('holds nothing open: the log can be emptied after a read', async () => {
  const { plain, kept } = await open();
  await kept.execute('select name from pet limit 1');
  await kept.execute(byName('Bas'));
  const { rows } = await plain.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  expect(rows[0]?.['busy']).toBe(0);
});

test('goes on after the table changed under a kept statement', async () => {
  const { kept } = await open();
  await kept.execute('select * from pet');
  await kept.execute('alter table pet add column kind text');
  const { rows, columns } = await kept.execute('select * from pet');
  expect(columns).toEqual(['name', 'age', 'kind']);
  expect(Array.prototype.slice.call(rows[0])).toEqual(['Bas', 3, null]);
});

test('says what is wrong in the words of the client', async () => {
  const { plain, kept } = await open();
  const wrong = 'select colour from pet';
  const message = await plain.execute(wrong).catch((error: Error) => error.message);
  await expect(kept.execute(wrong)).rejects.toThrow(String(message));
});

test('refuses a number that would lose digits', async () => {
  const { plain, kept } = await open();
  await plain.execute("update pet set age = 9007199254740993 where name = 'Bas'");
  await expect(kept.execute(byName('Bas'))).rejects.toThrow(RangeError);
});
