import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { caseEvent, caseFile, caseHolder, caseType, contact, promise } from '../../db/zaak/schema.ts';
import { hashSubject } from '../access/subject.ts';
import { auditRow } from '../audit.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../http/problem.ts';
import { keyedHash } from '../keys.ts';
import { todayInNetherlands } from '../progress/today.ts';
import type { CaseInput } from '../protocol/case-input.ts';
import type { CaseEvent } from '../protocol/events.ts';
import { caseIdOf } from './case-id.ts';
import { purgeDay } from './purge-day.ts';
import { tellReaders } from './tell-readers.ts';

type StoreDeps = Pick<Deps, 'zaak' | 'keys' | 'clock' | 'random' | 'live' | 'cases' | 'log'>;

interface PushedCase {
  organisation: string;
  source: string;
  /** The back office's own reference of the case. */
  ref: string;
  input: CaseInput;
}

interface StoredCase {
  id: string;
  version: number;
  /** `unchanged`: the same push as last time. Nothing was written. */
  outcome: 'created' | 'changed' | 'unchanged';
}

/**
 * Stores a case as its source knows it: whole or not at all, in one transaction.
 * Storing the same again changes nothing. Holders are kept as keyed hashes only.
 * @throws ProblemError `conflict` when the case number belongs to another case of this organisation.
 */
export async function storeCase(deps: StoreDeps, pushed: PushedCase): Promise<StoredCase> {
  const { zaak, keys } = deps;
  const { organisation, source, ref, input } = pushed;
  const id = await caseIdOf(keys, organisation, source, ref);
  const inputHash = await keyedHash(keys.record, 'input', JSON.stringify(input));
  const [before] = await zaak
    .select({ version: caseFile.version, inputHash: caseFile.inputHash })
    .from(caseFile)
    .where(eq(caseFile.id, id));
  if (before?.inputHash === inputHash) return { id, version: before.version, outcome: 'unchanged' };

  const at = deps.clock().toISOString();
  const own: Own = { caseId: id, source, organisation };
  const subjects = await Promise.all(input.holders.map((holder) => hashSubject(keys, organisation, holder)));
  try {
    // The first of these writes: a batch that starts with reading may lose its place to another writer.
    const results = await zaak.batch([
      ...(await caseStatements(deps, pushed, { id, inputHash, at })),
      ...eventStatements(deps, own, input.events, at),
      ...holderStatements(deps, own, subjects),
      ...readModelStatements(deps, own, input.events),
      auditRow(deps, {
        organisation,
        actor: 'integration',
        action: before ? 'case.changed' : 'case.created',
        caseId: id,
        detail: { events: input.events.length },
      }),
      zaak.select({ version: caseFile.version }).from(caseFile).where(eq(caseFile.id, id)),
    ]);
    const [after] = results[results.length - 1] as { version: number }[];
    const version = after?.version ?? 1;
    await tellReaders(deps, id, version);
    return { id, version, outcome: version === 1 ? 'created' : 'changed' };
  } catch (error) {
    if (isNumberTaken(error)) throw new ProblemError('conflict');
    throw error;
  }
}

/** Whose rows they are: another source of the same case keeps its own. */
interface Own {
  organisation: string;
  caseId: string;
  source: string;
}

/** The rules of its type, and the case itself with one version more. */
async function caseStatements(
  { zaak, keys, clock }: StoreDeps,
  { organisation, source, ref, input }: PushedCase,
  { id, inputHash, at }: { id: string; inputHash: string; at: string },
) {
  const { type, number, title = null } = input;
  const typeId = (await keyedHash(keys.record, 'type', organisation, JSON.stringify(type))).slice(0, 22);
  const purgeAfter = purgeDay(input, todayInNetherlands(clock())) ?? null;
  const row = { id, organisation, source, ref, number, title, typeId, inputHash, updatedAt: at, purgeAfter };
  return [
    zaak
      .insert(caseType)
      .values({ id: typeId, organisation, code: type.code, rules: type, createdAt: at })
      .onConflictDoNothing(),
    zaak
      .insert(caseFile)
      .values({ ...row, version: 1 })
      .onConflictDoUpdate({ target: caseFile.id, set: { ...row, version: sql`${caseFile.version} + 1` } }),
  ] as const;
}

/** Events that the source does not name any more go; the others are written in its order. */
function eventStatements(deps: StoreDeps, own: Own, events: readonly CaseEvent[], at: string): BatchItem<'sqlite'>[] {
  const named = JSON.stringify(events.map(({ id }) => id));
  const isGone = notInArray(caseEvent.eventId, sql`(select value from json_each(${named}))`);
  return [
    deps.zaak.delete(caseEvent).where(and(eq(caseEvent.caseId, own.caseId), eq(caseEvent.source, own.source), isGone)),
    ...events.map((event, index) => upsertEvent(deps, own, event, index, at)),
  ];
}

function holderStatements({ zaak }: StoreDeps, { caseId, source }: Own, subjects: readonly string[]) {
  return [
    zaak.delete(caseHolder).where(and(eq(caseHolder.caseId, caseId), eq(caseHolder.source, source))),
    ...subjects.map((subjectHash) =>
      zaak.insert(caseHolder).values({ caseId, source, subjectHash }).onConflictDoNothing(),
    ),
  ];
}

/** Promises and contacts over all cases. */
function readModelStatements({ zaak }: StoreDeps, own: Own, events: readonly CaseEvent[]): BatchItem<'sqlite'>[] {
  const { caseId, source } = own;
  const contacts = events.filter((event) => event.type === 'contacted');
  return [
    zaak.delete(promise).where(and(eq(promise.caseId, caseId), eq(promise.source, source))),
    ...promisesIn(events).map((made) => zaak.insert(promise).values({ ...own, ...made })),
    zaak.delete(contact).where(and(eq(contact.caseId, caseId), eq(contact.source, source))),
    ...contacts.map(({ id, on, channel, question }) =>
      zaak.insert(contact).values({ ...own, eventId: id, on, channel, question }),
    ),
  ];
}

function upsertEvent(
  { zaak }: StoreDeps,
  { caseId, source }: Own,
  event: CaseEvent,
  sequence: number,
  recordedAt: string,
) {
  return zaak
    .insert(caseEvent)
    .values({ caseId, source, eventId: event.id, sequence, type: event.type, on: event.on, recordedAt, body: event })
    .onConflictDoUpdate({
      target: [caseEvent.caseId, caseEvent.source, caseEvent.eventId],
      set: {
        sequence,
        type: event.type,
        on: event.on,
        body: event,
        // An event that is the same as before was not heard of anew.
        recordedAt: sql`case when ${caseEvent.body} = excluded.body then ${caseEvent.recordedAt} else excluded.recorded_at end`,
      },
    });
}

function promisesIn(events: readonly CaseEvent[]): { eventId: string; due: string; keptOn: string | null }[] {
  const kept = new Map(events.flatMap((event) => (event.type === 'promiseKept' ? [[event.promise, event.on]] : [])));
  return events.flatMap((event) =>
    event.type === 'promised' ? [{ eventId: event.id, due: event.due, keptOn: kept.get(event.id) ?? null }] : [],
  );
}

function isNumberTaken(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (/UNIQUE constraint failed: case_file\.organisation, case_file\.number/i.test(cause.message)) return true;
  }
  return false;
}
