import { and, desc, eq, isNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import { incident as table } from '../../../db/zaak/schema.ts';
import { dayMs } from '../../access/deps.ts';
import type { DeskIdentity } from '../../access/desk/identity.ts';
import { auditRow, auditRowWhere } from '../../audit.ts';
import type { Deps } from '../../deps.ts';
import { ProblemError } from '../../http/problem.ts';
import { keyedHash } from '../../keys.ts';
import { toDate, toDay } from '../../progress/days.ts';
import { todayInNetherlands } from '../../progress/today.ts';
import type {
  Incident,
  IncidentChange,
  IncidentLine,
  IncidentReport,
  OwnIncident,
} from '../../protocol/handoff-incident.ts';
import { afterWorkingDays } from '../callback-windows.ts';

export type IncidentDeps = Pick<Deps, 'zaak' | 'keys' | 'clock' | 'random' | 'organisations'>;
type Row = typeof table.$inferSelect;

/** A lead comes back to the reporter within this many working days. */
const followUpWorkingDays = 1;
/** How long a report is kept when the organisation says nothing else. */
const usualDays = 365;
/** Reports of one agent within 24 hours; more are no reports. */
const maxPerDay = 20;
const maxListed = 200;
/** Reports of their own that an agent sees. */
const maxOwn = 10;

/**
 * Keeps a report for the leads of the organisation. The same request again is the same report.
 * @throws ProblemError `too-many-requests` after {@link maxPerDay} in a day.
 */
export async function reportIncident(
  deps: IncidentDeps,
  { organisation, id: agent, name }: DeskIdentity,
  { requestId, kind, need, channel, words }: IncidentReport,
): Promise<OwnIncident> {
  const id = (await keyedHash(deps.keys.record, 'incident', organisation, agent, requestId)).slice(0, 22);
  const known = await rowOf(deps, organisation, id);
  if (known) return own(known);
  const now = deps.clock();
  const today = todayInNetherlands(now);
  const dayAgo = new Date(now.getTime() - dayMs).toISOString();
  if ((await countSince(deps, organisation, agent, dayAgo)) >= maxPerDay)
    throw new ProblemError('too-many-requests', { retryAfterSeconds: 3600 });
  const found = await deps.organisations.find(organisation);
  if (!found) throw new ProblemError('not-found');
  const keptDays = found.desk?.incidentDays ?? usualDays;
  const row: Row = {
    id,
    organisation,
    agent,
    reporter: name,
    kind,
    need,
    channel: channel ?? null,
    words: words?.trim() ?? null,
    reportedAt: now.toISOString(),
    followUpOn: afterWorkingDays(found.facts.hours, followUpWorkingDays, today),
    owner: null,
    readBy: null,
    told: null,
    doneAt: null,
    keptUntil: toDate(toDay(today) + keptDays),
  };
  const reported = audited({ organisation, action: 'incident.reported', incident: id, id: `incident.${id}` });
  await deps.zaak.batch([
    deps.zaak.insert(table).values(row).onConflictDoNothing(),
    auditRow(deps, reported).onConflictDoNothing(),
  ]);
  return own(row);
}

/**
 * For leads, without what they reported themselves: that is for another. Open first, the one to be followed up first on
 * top; then what was done last. Without what happened.
 */
export async function listIncidents(
  { zaak }: IncidentDeps,
  { organisation, id: agent }: DeskIdentity,
): Promise<IncidentLine[]> {
  const rows = await zaak
    .select()
    .from(table)
    .where(and(eq(table.organisation, organisation), ne(table.agent, agent)))
    .orderBy(sql`${table.doneAt} is not null`, table.followUpOn, desc(table.doneAt), table.reportedAt)
    .limit(maxListed);
  return rows.map(line);
}

/** What an agent reported themselves, the newest first. */
export async function ownIncidents(
  { zaak }: IncidentDeps,
  { organisation, id: agent }: DeskIdentity,
): Promise<OwnIncident[]> {
  const rows = await zaak
    .select()
    .from(table)
    .where(and(eq(table.organisation, organisation), eq(table.agent, agent)))
    .orderBy(desc(table.reportedAt))
    .limit(maxOwn);
  return rows.map(own);
}

/**
 * A lead opens a colleague's report: written down each time.
 * @throws ProblemError `not-found`, also for another organisation's; `forbidden` for their own.
 */
export async function readIncident(deps: IncidentDeps, lead: DeskIdentity, id: string): Promise<Incident> {
  const { organisation, id: agent, name } = lead;
  const row = await findForLead(deps, lead, id);
  const read = auditRow(deps, audited({ organisation, action: 'incident.read', incident: id, agent }));
  if (row.readBy === null)
    await deps.zaak.batch([
      read,
      deps.zaak
        .update(table)
        .set({ readBy: name })
        .where(and(eq(table.id, id), isNull(table.readBy))),
    ]);
  else await read;
  return whole(row);
}

/**
 * Who reported it takes it back, for as long as nobody has opened it or taken it up. Nothing of it stays.
 * @throws ProblemError `not-found` for who did not make it, `changed` when it is too late.
 */
export async function withdrawIncident(
  deps: IncidentDeps,
  { organisation, id: agent }: DeskIdentity,
  id: string,
): Promise<void> {
  const row = await findRow(deps, organisation, id);
  if (row.agent !== agent) throw new ProblemError('not-found');
  const isUntouched = and(eq(table.id, id), isNull(table.readBy), isNull(table.owner), isNull(table.doneAt));
  const [, gone] = await deps.zaak.batch([
    auditRowWhere(deps, audited({ organisation, action: 'incident.withdrawn', incident: id }), found(isUntouched)),
    deps.zaak.delete(table).where(isUntouched).returning({ id: table.id }),
  ]);
  if (gone.length === 0) throw new ProblemError('changed');
}

/**
 * A lead takes a colleague's report up, moves the day, or says that aftercare is done.
 * @returns the agent who reported it.
 * @throws ProblemError `not-found`, `forbidden` for their own, or `changed` when it is done or gone already.
 */
export async function changeIncident(
  deps: IncidentDeps,
  lead: DeskIdentity,
  id: string,
  { mine, followUpOn, done }: IncidentChange,
): Promise<string> {
  const { organisation, id: agent, name } = lead;
  const row = await findForLead(deps, lead, id);
  if (row.doneAt !== null) throw new ProblemError('changed');
  const change = {
    ...(mine && { owner: name }),
    ...(followUpOn !== undefined && { followUpOn }),
    ...(done && { doneAt: deps.clock().toISOString(), told: done.told?.trim() ?? null, owner: row.owner ?? name }),
  };
  if (Object.keys(change).length === 0) return row.agent;
  const action = done ? 'incident.done' : 'incident.changed';
  const isOpen = and(eq(table.id, id), isNull(table.doneAt));
  const [, changed] = await deps.zaak.batch([
    auditRowWhere(deps, audited({ organisation, action, incident: id, agent }), found(isOpen)),
    deps.zaak.update(table).set(change).where(isOpen).returning({ id: table.id }),
  ]);
  // Another lead closed it, or the reporter took it back, since it was read.
  if (changed.length === 0) throw new ProblemError('changed');
  return row.agent;
}

/** Erases reports whose day has passed, done or not. Every hour. */
export async function purgeIncidents({ zaak, clock }: Pick<Deps, 'zaak' | 'clock'>): Promise<void> {
  await zaak.delete(table).where(lt(table.keptUntil, todayInNetherlands(clock())));
}

interface AuditedIncident extends Pick<Parameters<typeof auditRow>[1], 'organisation' | 'action' | 'id'> {
  incident: string;
  agent?: string;
}

/** Who looked after a report is in the log; who made it is not, since the log is kept longer than the report. */
function audited({ incident, agent, ...row }: AuditedIncident) {
  return { ...row, actor: 'agent', detail: { incident, ...(agent !== undefined && { agent }) } } as const;
}

const found = (which: SQL | undefined): SQL => sql`select 1 from ${table} where ${which}`;

async function rowOf({ zaak }: IncidentDeps, organisation: string, id: string): Promise<Row | undefined> {
  const [row] = await zaak
    .select()
    .from(table)
    .where(and(eq(table.id, id), eq(table.organisation, organisation)));
  return row;
}

async function findRow(deps: IncidentDeps, organisation: string, id: string): Promise<Row> {
  const row = await rowOf(deps, organisation, id);
  if (!row) throw new ProblemError('not-found');
  return row;
}

/** Nobody looks after themselves: what a lead reported is for another lead. */
async function findForLead(deps: IncidentDeps, { organisation, id: lead }: DeskIdentity, id: string): Promise<Row> {
  const row = await findRow(deps, organisation, id);
  if (row.agent === lead) throw new ProblemError('forbidden');
  return row;
}

async function countSince({ zaak }: IncidentDeps, organisation: string, agent: string, since: string): Promise<number> {
  return zaak.$count(
    table,
    and(eq(table.organisation, organisation), eq(table.agent, agent), sql`${table.reportedAt} >= ${since}`),
  );
}

function line({ id, reporter, reportedAt, need, followUpOn, owner, doneAt }: Row): IncidentLine {
  return { id, reporter, reportedAt, need, followUpOn, ...(owner && { owner }), ...(doneAt && { doneAt }) };
}

function whole(row: Row): Incident {
  const { kind, channel, words, told, keptUntil } = row;
  const perhaps = { ...(channel && { channel }), ...(words && { words }), ...(told && { told }) };
  return { ...line(row), kind, ...perhaps, keptUntil };
}

function own(row: Row): OwnIncident {
  const { reporter: _, ...rest } = whole(row);
  return { ...rest, ...(row.readBy && { readBy: row.readBy }) };
}
