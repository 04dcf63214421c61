import { eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { caseEvent, caseFile, contact, promise } from '../../db/zaak/schema.ts';
import { auditRow } from '../audit.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../http/problem.ts';
import type { CaseEvent } from '../protocol/events.ts';
import { tellReaders } from './tell-readers.ts';

type AppendDeps = Pick<Deps, 'zaak' | 'clock' | 'random' | 'live' | 'cases' | 'log'>;

/** The source of what agents do. A push of the back office replaces its own events only, so these stay. */
export const deskSource = 'desk';

export interface AppendedEvents {
  organisation: string;
  caseId: string;
  /** Each id is new within the case, or names the same event again: then nothing is written for it. */
  events: readonly CaseEvent[];
  action: 'contact.registered' | 'promise.made' | 'promise.kept' | 'action.registered' | 'task.created' | 'task.done';
  /** Opaque id of the agent, if one did it. */
  agent?: string;
  /** Statements that hold or fall with the events. */
  alsoWrite?: BatchItem<'sqlite'>[];
}

/**
 * Adds events of the desk to a case, all or none, and tells whoever is looking. The same events again change nothing.
 * @returns the version of the case afterwards.
 * @throws ProblemError `not-found` when the organisation has no such case.
 */
export async function appendEvents(deps: AppendDeps, appended: AppendedEvents): Promise<number> {
  const { zaak } = deps;
  const { organisation, caseId, events, action, agent, alsoWrite = [] } = appended;
  const found = await deps.cases.find(caseId);
  if (found?.organisation !== organisation) throw new ProblemError('not-found');
  const known = new Set(found.file.events.flatMap(({ id, source }) => (source === deskSource ? [id] : [])));
  const fresh = events.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return found.file.version;

  const at = deps.clock().toISOString();
  const own = { caseId, source: deskSource };
  const next = sql`(select coalesce(max(sequence), 0) + 1 from ${caseEvent} where ${caseEvent.caseId} = ${caseId})`;
  const results = await zaak.batch([
    zaak
      .update(caseFile)
      .set({ version: sql`${caseFile.version} + 1`, updatedAt: at })
      .where(eq(caseFile.id, caseId))
      .returning({ version: caseFile.version }),
    ...fresh.map((event) =>
      zaak
        .insert(caseEvent)
        .values({
          ...own,
          eventId: event.id,
          sequence: next,
          type: event.type,
          on: event.on,
          recordedAt: at,
          body: event,
        })
        .onConflictDoNothing(),
    ),
    ...fresh.flatMap((event) => readModel(deps, own, organisation, event)),
    auditRow(deps, { organisation, actor: agent ? 'agent' : 'system', action, caseId, detail: agent ? { agent } : {} }),
    ...alsoWrite,
  ] as const);
  const version = results[0][0]?.version ?? found.file.version;
  await tellReaders(deps, caseId, version);
  return version;
}

function readModel(
  { zaak }: AppendDeps,
  own: { caseId: string; source: string },
  organisation: string,
  event: CaseEvent,
): BatchItem<'sqlite'>[] {
  if (event.type === 'promised')
    return [
      zaak
        .insert(promise)
        .values({ ...own, organisation, eventId: event.id, due: event.due, keptOn: null })
        .onConflictDoNothing(),
    ];
  if (event.type === 'promiseKept')
    return [
      zaak
        .update(promise)
        .set({ keptOn: event.on })
        .where(sql`${promise.caseId} = ${own.caseId} and ${promise.eventId} = ${event.promise}`),
    ];
  if (event.type === 'contacted')
    return [
      zaak
        .insert(contact)
        .values({
          ...own,
          organisation,
          eventId: event.id,
          on: event.on,
          channel: event.channel,
          question: event.question,
        })
        .onConflictDoNothing(),
    ];
  return [];
}
