import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openRondkomenFile } from '../../../db/clients/rondkomen-node.ts';
import { booking } from '../../../db/rondkomen/schema.ts';
import { erase } from '../../../edge/rondkomen/erase.ts';
import { patiently } from '../../../edge/rondkomen/patiently.ts';
import { filesHolding } from '../../support/rondkomen/bytes.ts';

async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-file-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  const path = join(data, 'rondkomen.db');
  const file = await openRondkomenFile(path);
  onTestFinished(() => {
    file.client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const insert = (codeHash: string) =>
    file.db.insert(booking).values({
      codeHash,
      organisation: 'lindewaard',
      day: '2026-12-01',
      time: '10:00',
      minutes: 45,
      place: 'stadhuis',
      kind: 'walk',
      topic: 'debts',
    });
  return { folder, data, path, file, insert };
}

test('[NR-33] a value that was deleted is in the write-ahead log until the log is emptied, and then nowhere', async () => {
  const { data, file, insert } = await open();
  await insert('KANARIE-EEN');
  await file.db.delete(booking);
  // Were it not so, this test would prove nothing.
  expect(filesHolding(data, 'KANARIE-EEN')).toEqual(['rondkomen.db-wal']);
  await file.forget();
  expect(filesHolding(data, 'KANARIE-EEN')).toEqual([]);
  expect(statSync(join(data, 'rondkomen.db-wal')).size).toBe(0);
});

test('[NR-33] nothing stays in freed pages when many rows come and go', async () => {
  const { data, path, file, insert } = await open();
  for (let each = 0; each < 400; each += 1) await insert(`KANARIE-${each}-${'x'.repeat(60)}`);
  await file.forget();
  expect(readFileSync(path).includes('KANARIE-399-')).toBe(true);
  await file.db.delete(booking);
  await file.forget();
  expect(filesHolding(data, 'KANARIE-')).toEqual([]);
});

test('[NR-34] what a crash left in the log is gone once the file is opened again', async () => {
  const { folder, data, file, insert } = await open();
  await insert('KANARIE-TWEE');
  await file.db.delete(booking);
  // The disk as it is at this very moment: what a process finds that starts after a crash.
  const crashed = join(folder, 'crashed');
  cpSync(data, crashed, { recursive: true });
  expect(filesHolding(crashed, 'KANARIE-TWEE')).toEqual(['rondkomen.db-wal']);
  const again = await openRondkomenFile(join(crashed, 'rondkomen.db'));
  expect(filesHolding(crashed, 'KANARIE-TWEE')).toEqual([]);
  again.client.close();
});

test('[NR-35] says so when somebody else holds the log, and empties it the next time', async () => {
  const { data, path, file, insert } = await open();
  await insert('KANARIE-DRIE');
  const other = await openRondkomenFile(path);
  const reading = await other.client.transaction('read');
  await reading.execute('select * from booking');
  await file.client.execute('PRAGMA busy_timeout = 50');
  await file.db.delete(booking);
  await expect(file.forget()).rejects.toThrow('holds the file');
  await reading.rollback();
  other.client.close();
  await file.forget();
  expect(filesHolding(data, 'KANARIE-DRIE')).toEqual([]);
});

test('[NR-36] tries again when another process is writing, and gives up on anything else at once', async () => {
  const { data, path, file, insert } = await open();
  await insert('KANARIE-VIER');
  const other = await openRondkomenFile(path);
  await file.client.execute('PRAGMA busy_timeout = 0');
  const writing = await other.client.transaction('write');
  setTimeout(() => writing.rollback(), 20);
  expect(await patiently(file, () => erase(file, 'KANARIE-VIER', 'cancelled'))).toBe(true);
  // The connection that had to be made anew overwrites what it deletes like the first.
  expect(filesHolding(data, 'KANARIE-VIER')).toEqual([]);
  let tries = 0;
  const broken = patiently(file, async () => {
    tries += 1;
    throw new RangeError('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(tries).toBe(1);
  other.client.close();
});
