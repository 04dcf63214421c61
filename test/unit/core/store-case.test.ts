import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { audit, caseEvent, caseFile, caseHolder, contact, promise } from '../../../db/zaak/schema.ts';
import { purge } from '../../../edge/operations/purge.ts';
import { eraseCase } from '../../../edge/sources/erase-case.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const place = { organisation: 'lindewaard', source: 'backoffice', ref: 'zaak-1' };
const promised = {
  id: 'p1',
  type: 'promised' as const,
  on: '2026-11-01',
  what: { nl: 'U hoort van ons.' },
  due: '2026-12-08',
  owner: { team: { nl: 'Team Inkomen' } },
};

describe('storeCase', () => {
  it('[CO-02] leaves everything as it was when the same comes again', async () => {
    const { deps } = await openTestDeps();
    const first = await storeCase(deps, { ...place, input: applicationInput() });
    const again = await storeCase(deps, { ...place, input: applicationInput() });
    expect(first).toMatchObject({ version: 1, outcome: 'created' });
    expect(again).toEqual({ id: first.id, version: 1, outcome: 'unchanged' });
    expect(await deps.zaak.select().from(audit)).toHaveLength(1);
  });

  it('[CO-01] is stored, and said to be, though its readers cannot be told', async () => {
    const { deps, logged } = await openTestDeps();
    const publish = async () => {
      throw new RangeError('No hub answers for Z-1.');
    };
    const stored = await storeCase(
      { ...deps, live: { ...deps.live, publish } },
      { ...place, input: applicationInput() },
    );
    expect(stored.outcome).toBe('created');
    expect((await deps.cases.find(stored.id))?.file.version).toBe(1);
    expect(logged).toContain('{"message":"readers not told","kind":"RangeError"}');
  });

  it('[CO-03] replaces what this source said before, and fills the read models', async () => {
    const { deps } = await openTestDeps();
    const received = { id: 'e1', type: 'received' as const, on: '2026-10-20' };
    const contacted = { id: 'c1', type: 'contacted' as const, on: '2026-11-02', channel: 'phone' as const };
    await storeCase(deps, { ...place, input: applicationInput({ events: [received, promised, contacted] }) });
    expect(await deps.zaak.select().from(promise)).toMatchObject([{ due: '2026-12-08', keptOn: null }]);
    expect(await deps.zaak.select().from(contact)).toMatchObject([{ question: 'status', channel: 'phone' }]);

    const kept = { id: 'k1', type: 'promiseKept' as const, on: '2026-12-07', promise: 'p1' };
    const second = await storeCase(deps, { ...place, input: applicationInput({ events: [received, promised, kept] }) });
    expect(second).toMatchObject({ version: 2, outcome: 'changed' });
    expect(await deps.zaak.select().from(promise)).toMatchObject([{ keptOn: '2026-12-07' }]);
    expect(await deps.zaak.select().from(contact)).toEqual([]);
    const stored = await deps.zaak.select().from(caseEvent).orderBy(caseEvent.sequence);
    expect(stored.map((row) => row.eventId)).toEqual(['e1', 'p1', 'k1']);
  });

  it('[CO-04] keeps the moment on which an unchanged event was first heard of', async () => {
    const clock = createTestClock('2026-11-20T10:00:00Z');
    const { deps } = await openTestDeps(clock);
    const received = { id: 'e1', type: 'received' as const, on: '2026-10-20' };
    await storeCase(deps, { ...place, input: applicationInput({ events: [received, promised] }) });
    clock.set('2026-11-21T10:00:00Z');
    const moved = { ...promised, due: '2026-12-15' };
    await storeCase(deps, { ...place, input: applicationInput({ events: [received, moved] }) });
    const rows = await deps.zaak.select().from(caseEvent).orderBy(caseEvent.sequence);
    expect(rows.map((row) => row.recordedAt)).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z']);
  });

  it('[CO-05] refuses a number that belongs to another case, and keeps nothing of it', async () => {
    const { deps } = await openTestDeps();
    await storeCase(deps, { ...place, input: applicationInput() });
    const second = storeCase(deps, { ...place, ref: 'zaak-2', input: applicationInput({ events: [promised] }) });
    await expect(second).rejects.toMatchObject({ code: 'conflict' });
    expect(await deps.zaak.select().from(caseFile)).toHaveLength(1);
    expect(await deps.zaak.select().from(promise)).toEqual([]);
  });

  it('[CO-01] keeps nothing when the database stops half-way', async () => {
    const { deps } = await openTestDeps();
    await storeCase(deps, { ...place, input: applicationInput() });
    await deps.zaak.run(
      sql`create trigger broken before insert on audit when new.action = 'case.changed' begin select raise(abort, 'disk full'); end`,
    );
    const before = await deps.zaak.select().from(caseEvent);
    const push = storeCase(deps, { ...place, input: applicationInput({ events: [promised] }) });
    await expect(push).rejects.toThrow();
    expect(await deps.zaak.select().from(caseEvent)).toEqual(before);
    expect(await deps.zaak.select({ version: caseFile.version }).from(caseFile)).toEqual([{ version: 1 }]);
  });

  it('[CO-06] makes one case of many first pushes at once, and keeps every acknowledged one', async () => {
    const { deps } = await openTestDeps();
    const pushes = Array.from({ length: 50 }, (_, index) =>
      storeCase(deps, { ...place, input: applicationInput({ title: { nl: `Aanvraag ${index}` } }) }),
    );
    const stored = await Promise.all(pushes);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(1);
    const [row] = await deps.zaak.select().from(caseFile);
    expect(row?.version).toBe(50);
    expect(await deps.zaak.select().from(caseEvent)).toHaveLength(1);
  });

  it('[CO-07] leaves no BSN in any byte of the database', async () => {
    const { deps, databases, directory } = await openTestDeps();
    await storeCase(deps, { ...place, input: applicationInput() });
    expect(await deps.zaak.select().from(caseHolder)).toHaveLength(1);
    await databases.zaakClient.execute('PRAGMA wal_checkpoint(PASSIVE)');
    const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'latin1'));
    // The search works: the case number, which is kept, is found.
    expect(files.some((bytes) => bytes.includes('Z-2026-0001'))).toBe(true);
    expect(files.some((bytes) => bytes.includes('999990019'))).toBe(false);
  });

  it('[CO-08] is seen by the next read', async () => {
    const { deps } = await openTestDeps();
    await deps.organisations.put(organisationOf('lindewaard'));
    const { id } = await storeCase(deps, { ...place, input: applicationInput() });
    for (let round = 2; round < 12; round++) {
      await deps.cases.find(id);
      await storeCase(deps, { ...place, input: applicationInput({ title: { nl: `Aanvraag ${round}` } }) });
      expect((await deps.cases.find(id))?.file).toMatchObject({ version: round, title: { nl: `Aanvraag ${round}` } });
    }
  });
});

describe('erasing', () => {
  it('[CO-18] leaves no row of the case but the audit line', async () => {
    const { deps } = await openTestDeps();
    const { id } = await storeCase(deps, { ...place, input: applicationInput({ events: [promised] }) });
    await eraseCase(deps, 'lindewaard', id);
    for (const table of [caseFile, caseEvent, caseHolder, promise, contact]) {
      expect(await deps.zaak.select().from(table)).toEqual([]);
    }
    expect(await deps.zaak.select().from(audit).where(eq(audit.action, 'case.erased'))).toHaveLength(1);
  });

  it('[CO-17] comes after the retention of an ended case, and never to an open one', async () => {
    const clock = createTestClock('2026-11-24T09:00:00Z');
    const { deps } = await openTestDeps(clock);
    const type = { ...applicationInput().type, retention: 'P1Y' };
    const closed = { id: 'x', type: 'closed' as const, on: '2026-11-24' };
    await storeCase(deps, { ...place, input: applicationInput({ type, events: [closed] }) });
    const open = applicationInput({ type, number: 'Z-2' });
    await storeCase(deps, { ...place, ref: 'zaak-2', input: open });
    clock.set('2027-11-24T09:00:00Z');
    expect(await purge(deps)).toBe(0);
    clock.set('2027-11-25T09:00:00Z');
    expect(await purge(deps)).toBe(1);
    expect((await deps.zaak.select().from(caseFile)).map((row) => row.number)).toEqual(['Z-2']);
  });
});
