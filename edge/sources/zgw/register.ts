import { isObject, type JsonObject, readLoosely } from '../loose.ts';
import type { Place, ProblemList, SourceFile } from '../read-result.ts';
import { reasonToSkip, recognise } from './recognise.ts';
import { keyOf } from './reference.ts';
import { type Kind, type Resource, resources } from './resources.ts';

/** A record with the place it was read from. */
export interface Located<T> {
  value: T;
  place: Place;
}
type Table<T> = Map<string, Located<T>>;

/** Everything the files hold, by the key of its address. */
export type Register = { [K in Kind]: Table<Resource<K>> };

/** Reads all files into one register. The order in which the files are given makes no difference. */
export function readRegister(files: readonly SourceFile[], problems: ProblemList): Register {
  const register: Register = {
    zaken: new Map(),
    statussen: new Map(),
    statustypen: new Map(),
    zaaktypen: new Map(),
    resultaten: new Map(),
    resultaattypen: new Map(),
    rollen: new Map(),
    besluiten: new Map(),
    taken: new Map(),
  };
  const pages: Page[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) readFile(file, register, pages, problems);
  for (const { place, kind, count } of pages)
    if (register[kind].size < count)
      problems.add(
        place,
        'count',
        `The register has ${count}, these files hold ${register[kind].size}: pages are missing.`,
        'kept',
      );
  return register;
}

interface Page {
  place: Place;
  kind: Kind;
  count: number;
}

function readFile(file: SourceFile, register: Register, pages: Page[], problems: ProblemList): void {
  const whole: Place = { file: file.path, path: '' };
  let content: unknown;
  try {
    // A byte order mark is common in exports from Windows.
    content = JSON.parse(file.text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own message quotes the text, which may hold a BSN.
    problems.add(whole, '', 'Not JSON.', 'skipped');
    return;
  }
  const records = recordsOf(content, file.path);
  const kinds = new Set<Kind>();
  const skipped = new Map<string, { first: Place; count: number }>();
  for (const { record, place } of records.flatMap(expand)) {
    const kind = isObject(record) ? recognise(record) : undefined;
    if (isObject(record) && kind) {
      kinds.add(kind);
      readRecord(kind, record, place, register, problems);
      continue;
    }
    const reason = isObject(record) ? reasonToSkip(record) : 'Not an object.';
    const known = skipped.get(reason);
    skipped.set(reason, { first: known?.first ?? place, count: (known?.count ?? 0) + 1 });
  }
  for (const [reason, { first, count }] of skipped)
    problems.add(count === records.length ? whole : first, '', reason, 'skipped');
  const [kind] = kinds;
  if (records.length === 0) problems.add(whole, '', 'Holds no records.', 'skipped');
  else if (kind && isObject(content) && typeof content['count'] === 'number')
    pages.push({ place: whole, kind, count: content['count'] });
}

interface RawRecord {
  record: unknown;
  place: Place;
}

/** ZGW answers with a page (`results`), a bare list, or one resource. */
function recordsOf(content: unknown, file: string): RawRecord[] {
  const list = (items: unknown[], path: string) =>
    items.map((record, index) => ({ record, place: { file, path: `${path}[${index}]` } }));
  if (Array.isArray(content)) return list(content, '');
  if (isObject(content) && Array.isArray(content['results'])) return list(content['results'], 'results');
  return [{ record: content, place: { file, path: '' } }];
}

/** With `?expand=`, related resources come inside `_expand` (Zaken API 1.5). They are resources like any other. */
function expand(raw: RawRecord): RawRecord[] {
  if (!isObject(raw.record) || !isObject(raw.record['_expand'])) return [raw];
  const inside = Object.entries(raw.record['_expand']).flatMap(([name, expanded]) => {
    const path = `${raw.place.path}${raw.place.path ? '.' : ''}_expand.${name}`;
    const items = Array.isArray(expanded) ? expanded : [expanded];
    return items
      .filter((item) => isObject(item) && recognise(item) !== undefined)
      .flatMap((record) => expand({ record, place: { file: raw.place.file, path } }));
  });
  return [raw, ...inside];
}

function readRecord<K extends Kind>(
  kind: K,
  record: JsonObject,
  place: Place,
  register: Register,
  problems: ProblemList,
): void {
  const { schema, essential } = resources[kind];
  const task = kind === 'taken';
  const raw = task ? flattenTask(record) : record;
  const prefix = task ? 'record.data.' : '';
  const value = readLoosely(schema, raw, { essential, place, problems, prefix }) as Resource<K> | undefined;
  if (value) keepFullest(register[kind] as Table<Resource<K>>, { value, place }, problems);
}

function flattenTask(record: JsonObject): JsonObject {
  const inner = isObject(record['record']) ? record['record'] : {};
  const data = isObject(inner['data']) ? inner['data'] : {};
  return { ...data, url: record['url'], startAt: inner['startAt'], registrationAt: inner['registrationAt'] };
}

/** The same resource twice is no news. When they differ, the fuller one stays, and we say so. */
function keepFullest<T extends { url: string }>(table: Table<T>, found: Located<T>, problems: ProblemList): void {
  const key = keyOf(found.value.url);
  const known = table.get(key);
  if (!known) {
    table.set(key, found);
    return;
  }
  if (JSON.stringify(known.value) === JSON.stringify(found.value)) return;
  const [stays, goes] = fullness(found.value) > fullness(known.value) ? [found, known] : [known, found];
  table.set(key, stays);
  problems.add(
    goes.place,
    '',
    `The same resource stands differently in ${stays.place.file}; that one is fuller and used.`,
    'kept',
  );
}

function fullness(value: unknown): number {
  return isObject(value) ? Object.values(value).reduce<number>((sum, field) => sum + fullness(field), 0) : 1;
}
