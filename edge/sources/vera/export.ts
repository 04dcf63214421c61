import type * as v from 'valibot';
import { isObject, type JsonObject, readLoosely } from '../loose.ts';
import type { Place, ProblemList } from '../read-result.ts';

/** A raw record with the place it was read from. */
export interface RawRecord {
  record: unknown;
  place: Place;
}

const poolNames = ['onderhoudsorders', 'onderhoudstaken', 'afspraken', 'defecten'] as const;
type PoolName = (typeof poolNames)[number];

/** The repair requests of a file, and the records they may point to by id or address. */
export interface VeraExport {
  verzoeken: RawRecord[];
  pools: Record<PoolName, ReadonlyMap<string, RawRecord>>;
}

/**
 * A VERA answer is a list of repair requests, nested (ketenproces Onderhoud) or pointing to other resources by
 * id or address (informatiedomein Onderhoud). For the latter, one object may hold all lists under their own names.
 */
export function readExport(content: unknown, file: string): VeraExport {
  const listAt = (items: unknown, path: string): RawRecord[] =>
    Array.isArray(items) ? items.map((record, index) => ({ record, place: { file, path: `${path}[${index}]` } })) : [];
  const whole = isObject(content) ? content : {};
  const pools = Object.fromEntries(poolNames.map((name) => [name, poolOf(listAt(whole[name], name))]));
  const verzoeken = Array.isArray(content)
    ? listAt(content, '')
    : Array.isArray(whole['onderhoudsverzoeken'])
      ? // A request may itself point to related requests; only a list of records is an export.
        'melddatum' in whole
        ? [{ record: content, place: { file, path: '' } }]
        : listAt(whole['onderhoudsverzoeken'], 'onderhoudsverzoeken')
      : Array.isArray(whole['results'])
        ? listAt(whole['results'], 'results')
        : [{ record: content, place: { file, path: '' } }];
  return { verzoeken, pools: pools as VeraExport['pools'] };
}

function poolOf(records: readonly RawRecord[]): ReadonlyMap<string, RawRecord> {
  return new Map(
    records.flatMap((raw) =>
      isObject(raw.record) && typeof raw.record['id'] === 'string' ? [[raw.record['id'], raw]] : [],
    ),
  );
}

const keyFields = ['id', 'idExtern', 'idGegevensbeheerder', 'idOrganisatie', 'idAdministratie', 'code'];

/** Follows references to records: nested ones as they stand, others through the pool of the file. */
export function follow<Schema extends v.GenericSchema>(
  references: readonly unknown[],
  { pool, schema, at, essential = [], problems }: FollowOptions<Schema>,
): v.InferOutput<Schema>[] {
  return references.flatMap((reference, index) => {
    const here: Place = { file: at.file, path: `${at.path}[${index}]` };
    const found = resolve(reference, pool, here);
    if (!found) {
      problems.add(here, '', 'Only named here, and not in the file itself.', 'ignored');
      return [];
    }
    const value = readLoosely(schema, found.record, { essential, place: found.place, problems });
    return value === undefined ? [] : [value];
  });
}

interface FollowOptions<Schema> {
  pool: ReadonlyMap<string, RawRecord>;
  schema: Schema;
  at: Place;
  essential?: readonly string[];
  problems: ProblemList;
}

function resolve(reference: unknown, pool: ReadonlyMap<string, RawRecord>, here: Place): RawRecord | undefined {
  if (typeof reference === 'string') return pool.get(reference.split('/').filter(Boolean).at(-1) ?? '');
  if (!isObject(reference)) return undefined;
  const pooled = typeof reference['id'] === 'string' ? pool.get(reference['id']) : undefined;
  return pooled ?? (isOnlyAKey(reference) ? undefined : { record: reference, place: here });
}

function isOnlyAKey(record: JsonObject): boolean {
  return Object.keys(record).every((field) => keyFields.includes(field));
}
