import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { ZaakDatabase } from '../../db/clients/zaak.ts';
import { caseEvent, caseFile, caseHolder, caseType, organisation } from '../../db/zaak/schema.ts';
import type { CaseFile } from '../progress/case-file.ts';
import type { CaseType } from '../protocol/case-type.ts';
import type { StoredEvent } from '../protocol/events.ts';
import { BoundedMap } from './bounded-map.ts';

/** Most cases a person sees in the list; the newest come first. */
const maxListed = 100;

/** A case as read, with what decides who may see it. */
export interface LoadedCase {
  organisation: string;
  file: CaseFile;
  subjects: ReadonlySet<string>;
}

export interface CaseStore {
  find(id: string): Promise<LoadedCase | undefined>;
  /** All cases of a person within an organisation, newest first. */
  listBySubject(organisationCode: string, subjectHash: string): Promise<LoadedCase[]>;
  /** Forgets what is remembered of a case, because it changed. */
  forget(id: string): void;
  /** Forgets everything, because somebody else wrote to the database. */
  forgetAll(): void;
}

interface CaseStoreOptions {
  zaak: ZaakDatabase;
  /**
   * How many cases to remember. Zero where other processes write too and cannot tell us (Workers);
   * then every read goes to the database and is never stale.
   */
  remember: number;
}

/** Reads cases: one statement a case, remembered where this process is the only writer. */
export function createCaseStore({ zaak, remember }: CaseStoreOptions): CaseStore {
  const loaded = new BoundedMap<string, LoadedCase>(remember);
  // Rules are immutable rows named by their content, so they never go stale.
  const rules = new BoundedMap<string, CaseType>(2000);
  let generation = 0;

  // One row per case: its events and holders come along as JSON, so that a case costs one statement.
  const columns = {
    id: caseFile.id,
    organisation: caseFile.organisation,
    organisationKind: sql<
      'municipality' | 'landlord'
    >`(select ${organisation.facts} ->> '$.kind' from ${organisation} where ${organisation.code} = ${caseFile.organisation})`,
    number: caseFile.number,
    title: caseFile.title,
    typeId: caseFile.typeId,
    version: caseFile.version,
    updatedAt: caseFile.updatedAt,
    events: sql<string>`(select '[' || group_concat('{"recordedAt":"' || recorded_at || '","source":' || json_quote(source) || ',' || substr(body, 2), ',') || ']' from (select recorded_at, source, body from ${caseEvent} where case_id = ${caseFile.id} order by sequence))`,
    subjects: sql<
      string | null
    >`(select group_concat(subject_hash, ' ') from ${caseHolder} where case_id = ${caseFile.id})`,
  };
  const byId = zaak
    .select(columns)
    .from(caseFile)
    .where(eq(caseFile.id, sql.placeholder('id')))
    .prepare();

  const held = zaak
    .select({ id: caseHolder.caseId })
    .from(caseHolder)
    .where(eq(caseHolder.subjectHash, sql.placeholder('subject')));
  // The plus keeps SQLite from starting with the index on organisation, which would read all its cases for one person.
  const within = sql`+${caseFile.organisation} = ${sql.placeholder('organisation')}`;
  const bySubject = zaak
    .select(columns)
    .from(caseFile)
    .where(and(inArray(caseFile.id, held), within))
    .orderBy(desc(caseFile.updatedAt), caseFile.id)
    .limit(maxListed)
    .prepare();

  type Row = Awaited<ReturnType<typeof byId.all>>[number];

  async function ruleOf(typeId: string): Promise<CaseType> {
    const known = rules.get(typeId);
    if (known) return known;
    const [row] = await zaak.select({ rules: caseType.rules }).from(caseType).where(eq(caseType.id, typeId));
    if (!row) throw new Error('A case refers to rules that are not there.');
    rules.set(typeId, row.rules);
    return row.rules;
  }

  async function toLoadedCase(row: Row): Promise<LoadedCase> {
    const file: CaseFile = {
      id: row.id,
      number: row.number,
      organisationKind: row.organisationKind,
      type: await ruleOf(row.typeId),
      events: row.events ? (JSON.parse(row.events) as StoredEvent[]) : [],
      version: row.version,
      updatedAt: row.updatedAt,
    };
    if (row.title) file.title = row.title;
    return { organisation: row.organisation, file, subjects: new Set(row.subjects ? row.subjects.split(' ') : []) };
  }

  return {
    async find(id) {
      const known = loaded.get(id);
      if (known) return known;
      const started = generation;
      const [row] = await byId.all({ id });
      if (!row) return undefined;
      const found = await toLoadedCase(row);
      // A push may have come in while we were reading; then what we read is already old.
      if (started === generation) loaded.set(id, found);
      return found;
    },
    async listBySubject(organisationCode, subjectHash) {
      const rows = await bySubject.all({ organisation: organisationCode, subject: subjectHash });
      return Promise.all(rows.map(toLoadedCase));
    },
    forget(id) {
      generation++;
      loaded.delete(id);
    },
    forgetAll() {
      generation++;
      loaded.clear();
    },
  };
}
