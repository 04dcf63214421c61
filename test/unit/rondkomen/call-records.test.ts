import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openRondkomenFile } from '../../../db/clients/rondkomen-node.ts';
import { callRecord } from '../../../db/rondkomen/schema.ts';
import { type CallRecordDeps, createCallRecords } from '../../../edge/rondkomen/call-records.ts';
import { filesHolding } from '../../support/rondkomen/bytes.ts';

type Outcome = Awaited<ReturnType<CallRecordDeps['eraseCall']>>;

async function open(answers: (callSid: string) => Outcome) {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-call-records-'));
  const database = await openRondkomenFile(join(folder, 'rondkomen.db'));
  onTestFinished(() => {
    database.client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const asked: string[] = [];
  const told: number[] = [];
  let now = new Date('2026-11-22T12:00:00Z');
  const records = createCallRecords({
    database,
    clock: () => now,
    async eraseCall(callSid) {
      asked.push(callSid);
      return answers(callSid);
    },
    onStay: (count) => told.push(count),
  });
  const rows = () => database.db.select().from(callRecord);
  const go = (day: string) => {
    now = new Date(`${day}T12:00:00Z`);
  };
  return { folder, records, rows, asked, told, go };
}

const sid = (each: number) => `CA${String(each).padStart(32, '0')}`;

test('[NR-37] a record that is gone at the telephone company is in no row and no byte', async () => {
  const { folder, records, rows } = await open(() => 'gone');
  await records.began(sid(1));
  await records.began(sid(1));
  expect(await rows()).toEqual([{ callSid: sid(1), tellFrom: '2026-12-07' }]);
  await records.ended(sid(1));
  expect(await rows()).toEqual([]);
  expect(filesHolding(folder, sid(1))).toEqual([]);
});

test('[NR-37] news that comes after the deletion is forgotten by the next run', async () => {
  const { folder, records, rows } = await open(() => 'gone');
  await records.ended(sid(1));
  await records.began(sid(1));
  expect(await rows()).toHaveLength(1);
  await records.erase();
  expect(await rows()).toEqual([]);
  expect(filesHolding(folder, sid(1))).toEqual([]);
});

test('[NR-38] what stays is asked for again; operators are told how many after fifteen days, and never which', async () => {
  const { records, rows, told, asked, go } = await open((callSid) => (callSid === sid(2) ? 'gone' : 'stays'));
  for (const each of [1, 2, 3]) await records.began(sid(each));
  await records.erase();
  expect(asked).toHaveLength(3);
  expect(told).toEqual([]);
  go('2026-12-06');
  await records.erase();
  expect(told).toEqual([]);
  go('2026-12-07');
  await records.erase();
  expect(told).toEqual([2]);
  expect(await rows()).toHaveLength(2);
});

test('[NR-38] after 120 days nothing stands here any more, whatever the telephone company says', async () => {
  const { folder, records, rows, go } = await open(() => 'stays');
  await records.began(sid(1));
  go('2027-03-21');
  await records.erase();
  expect(await rows()).toHaveLength(1);
  go('2027-03-22');
  await records.erase();
  expect(await rows()).toEqual([]);
  expect(filesHolding(folder, sid(1))).toEqual([]);
});

test('[NR-38] a telephone company that does not answer is not asked for all the others', async () => {
  const { records, rows, asked } = await open(() => 'unanswered');
  for (let each = 0; each < 40; each += 1) await records.began(sid(each));
  await records.erase();
  expect(asked).toHaveLength(5);
  expect(await rows()).toHaveLength(40);
});
