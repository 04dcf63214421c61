import { and, eq, notInArray, sql } from 'drizzle-orm';
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
export async function storeCase(
  deps: StoreDeps,
  { organisation, source, ref, input }: PushedCase,
): Promise<StoredCase> {
  const { zaak, keys } = deps;
  const id = await caseIdOf(keys, organisation, source, ref);
  const inputHash = await keyedHash(keys.record, 'input', JSON.stringify(input));
  const [before] = await zaak
    .select({ version: caseFile.version, inputHash: caseFile.inputHash })
    .from(caseFile)
    .where(eq(caseFile.id, id));
  if (before?.inputHash === inputHash) return { id, version: before.version, outcome: 'unchanged' };

  const at = deps.clock().toISOString();
  const typeId = (await keyedHash(keys.record, 'type', organisation, JSON.stringify(input.type))).slice(0, 22);
  const subjects = await Promise.all(input.holders.map((holder) => hashSubject(keys, organisation, holder)));
  const purgeAfter = purgeDay(input, todayInNetherlands(deps.clock())) ?? null;
  const row = { id, organisation, source, ref, number: input.number, title: input.title ?? null, typeId, inputHash };
  const own = { caseId: id, source };

  try {
    const results = await zaak.batch([
      zaak
        .insert(caseType)
        .values({ id: typeId, organisation, code: input.type.code, rules: input.type, createdAt: at })
        .onConflictDoNothing(),
      zaak
        .insert(caseFile)
        .values({ ...row, version: 1, updatedAt: at, purgeAfter })
        .onConflictDoUpdate({
          target: caseFile.id,
          set: { ...row, version: sql`${caseFile.version} + 1`, updatedAt: at, purgeAfter },
        }),
      zaak
        .delete(caseEvent)
        .where(
          and(
            eq(caseEvent.caseId, id),
            eq(caseEvent.source, source),
            notInArray(
              caseEvent.eventId,
              sql`(select value from json_each(${JSON.stringify(input.events.map((event) => event.id))}))`,
            ),
          ),
        ),
      ...input.events.map((event, index) => upsertEvent(deps, own, event, index, at)),
      zaak.delete(caseHolder).where(and(eq(caseHolder.caseId, id), eq(caseHolder.source, source))),
      ...subjects.map((subjectHash) =>
        zaak
          .insert(caseHolder)
          .values({ ...own, subjectHash })
          .onConflictDoNothing(),
      ),
      zaak.delete(promise).where(and(eq(promise.caseId, id), eq(promise.source, source))),
      ...promisesIn(input.events).map((made) => zaak.insert(promise).values({ ...own, organisation, ...made })),
      zaak.delete(contact).where(and(eq(contact.caseId, id), eq(contact.source, source))),
      ...input.events
        .filter((event) => event.type === 'contacted')
        .map((event) =>
          zaak.insert(contact).values({
            ...own,
            organisation,
            eventId: event.id,
            on: event.on,
            channel: event.channel,
            question: event.question,
          }),
        ),
      auditRow(deps, {
        organisation,
        actor: 'integration',
        action: before ? 'case.changed' : 'case.created',
        caseId: id,
        detail: { events: input.events.length },
      }),
      zaak.select({ version: caseFile.version }).from(caseFile).where(eq(caseFile.id, id)),
    ] as const);
    const [after] = results[results.length - 1] as { version: number }[];
    const version = after?.version ?? 1;
    await tellReaders(deps, id, version);
    return { id, version, outcome: version === 1 ? 'created' : 'changed' };
  } catch (error) {
    if (isNumberTaken(error)) throw new ProblemError('conflict');
    throw error;
  }
}

function upsertEvent(
  { zaak }: StoreDeps,
  own: { caseId: string; source: string },
  event: CaseEvent,
  sequence: number,
  recordedAt: string,
) {
  return zaak
    .insert(caseEvent)
    .values({ ...own, eventId: event.id, sequence, type: event.type, on: event.on, recordedAt, body: event })
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
