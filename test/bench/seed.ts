import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import * as v from 'valibot';
import { openNodeDatabases } from '../../db/clients/node.ts';
import { hashCode } from '../../edge/access/letter-code.ts';
import { type SessionScope, signSession } from '../../edge/access/session-token.ts';
import { createSourceKey } from '../../edge/access/source-key.ts';
import { deriveKeys, fromBase64Url, type Keys } from '../../edge/keys.ts';
import { loadSecret } from '../../edge/node-host/secret.ts';
import { createOrganisations } from '../../edge/organisation/organisations.ts';
import { caseType } from '../../edge/protocol/case-type.ts';
import { organisationOf } from '../support/case-inputs.ts';

export const organisation = 'bench';
export const source = 'backoffice';
/** A code of a letter that fits every case which `codesFor` was called for. */
export const letterCode = 'ACDEFHJKMNPR';
/** Cases a person has, in the list by subject. */
export const casesPerSubject = 4;

export interface Seeded {
  directory: string;
  cases: number;
  megabytes: number;
  keys: Keys;
  sourceKey: string;
  remove(): void;
}

const quiet = () => undefined;

/** A database of its own with `cases` cases of four events each, in a temporary directory. */
export async function seed(cases: number, readable: readonly number[]): Promise<Seeded> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-bench-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const keys = await deriveKeys(fromBase64Url(loadSecret(directory, undefined, random)));
    const databases = await openNodeDatabases(directory);
    const deps = {
      zaak: databases.zaak,
      keys,
      random,
      clock: () => new Date(),
      log: { info: quiet, warn: quiet, error: quiet },
    };
    await createOrganisations(deps.zaak, deps.clock).put(organisationOf(organisation));
    const sourceKey = await createSourceKey(deps, { organisation, source });
    databases.close();

    const path = join(directory, 'zaak.db');
    const codes = await Promise.all(readable.map((index) => hashCode(keys, organisation, numberOf(index), letterCode)));
    fill(path, cases, readable, codes);
    return { directory, cases, megabytes: statSync(path).size / 1e6, keys, sourceKey, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The id of a case by its place. Two multiplications modulo 2^32 scatter them, as hashes are scattered. */
export function caseIdOf(index: number): string {
  const first = Number((BigInt(index) * 2_654_435_761n) % 4_294_967_296n);
  const second = Number((BigInt(index) * 2_246_822_519n) % 4_294_967_296n);
  return [hex(first, 8), hex(second, 8), hex(index, 6)].join('');
}
const sqlId = (index: string) =>
  `printf('%08x%08x%06x', (${index} * 2654435761) % 4294967296, (${index} * 2246822519) % 4294967296, ${index})`;
const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');

export const numberOf = (index: number) => `B-${index}`;
export const subjectOf = (index: number) => `subject-${caseIdOf(Math.floor(index / casesPerSubject))}`;

/** A session for what the scope says, until long after the bench. */
export function sessionFor(keys: Keys, scope: SessionScope, id: string): Promise<string> {
  const expiresAt = (Math.floor(Date.now() / 1000) + 6 * 3600) * 1000;
  return signSession(keys, { ...scope, organisation, expiresAt, id });
}

const rules = v.parse(caseType, {
  code: 'bijstand',
  name: { nl: 'Bijstandsuitkering', en: 'Social assistance' },
  term: { basis: 'reasonable' },
  service: 'P28D',
  extension: 'P4W',
  team: { nl: 'Team Inkomen', en: 'Income team' },
  steps: [
    {
      key: 'check',
      title: { nl: 'Wij kijken of alles compleet is', en: 'We check that everything is there' },
      usually: 'P7D',
    },
    { key: 'assess', title: { nl: 'Wij beoordelen uw aanvraag', en: 'We assess your application' }, usually: 'P28D' },
    { key: 'decision', title: { nl: 'U krijgt een besluit', en: 'You get a decision' }, final: true },
  ],
});

/** Straight into the tables: a million cases through the front door would take an hour. */
function fill(path: string, cases: number, readable: readonly number[], codes: readonly string[]): void {
  const database = new Database(path);
  for (const setting of ['synchronous = OFF', 'cache_size = -1000000', 'temp_store = MEMORY']) {
    database.exec(`PRAGMA ${setting}`);
  }
  const run = (sql: string, ...values: unknown[]) => database.prepare(sql).run(...values);
  const numbers = `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${cases - 1})`;
  const at = new Date().toISOString();
  const day = (expression: string) => `date('${at.slice(0, 10)}', '-' || (${expression}) || ' days')`;
  const title = JSON.stringify({ nl: 'Aanvraag bijstand', en: 'Application for social assistance' });
  const owner = `{"team":{"nl":"Team Inkomen","en":"Income team"},"name":"Samira"}`;
  const what = `{"nl":"U hoort weer van ons. Ook als er nog geen besluit is.","en":"You hear from us again."}`;
  const events: [string, string, string][] = [
    ['received', '30 + i % 20', `,"channel":"mail"`],
    ['check', '30 + i % 20', `,"step":"check"`],
    [
      'assess',
      '5 + i % 15',
      `,"step":"assess","text":{"nl":"Nu kijken wij naar uw inkomen en spaargeld.","en":"Now we look at your income."}`,
    ],
    [
      'promise',
      '4',
      `,"what":${what},"due":"${new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10)}","owner":${owner}`,
    ],
  ];
  const typeOf = (id: string) => ({ received: 'received', promise: 'promised' })[id] ?? 'step';
  const unionOfEvents = events
    .map(([id, ago, rest], sequence) => {
      const on = day(ago);
      const body = `'{"id":"${id}","type":"${typeOf(id)}","on":"' || ${on} || '"${rest}}'`;
      return `select i, ${sequence} as sequence, '${id}' as id, '${typeOf(id)}' as type, ${on} as day, ${body} as body from n`;
    })
    .join(' union all ');

  database.exec('BEGIN');
  run(
    'insert into case_type (id, organisation, code, rules, created_at) values (?, ?, ?, ?, ?)',
    'bench-rules',
    organisation,
    rules.code,
    JSON.stringify(rules),
    at,
  );
  run(
    `${numbers} insert into case_file (id, organisation, source, ref, number, title, type_id, version, input_hash, updated_at)
     select ${sqlId('i')}, '${organisation}', '${source}', 'R' || i, 'B-' || i, ?, 'bench-rules', 1, hex(randomblob(16)), '${at}' from n`,
    title,
  );
  // Case after case: that is how a first push or an import leaves them.
  run(
    `${numbers}, e as (${unionOfEvents})
     insert into case_event (case_id, source, event_id, sequence, type, "on", recorded_at, body)
     select ${sqlId('i')}, '${source}', id, sequence, type, day, '${at}', body from e order by i, sequence`,
  );
  run(
    `${numbers} insert into case_holder (case_id, source, subject_hash)
     select ${sqlId('i')}, '${source}', 'subject-' || ${sqlId(`(i / ${casesPerSubject})`)} from n`,
  );
  run(
    `${numbers} insert into promise (case_id, source, event_id, organisation, due)
     select ${sqlId('i')}, '${source}', 'promise', '${organisation}', '${at.slice(0, 10)}' from n`,
  );
  const code = `insert into access_code (lookup_hash, case_id, organisation, issued_at, expires_at)`;
  const until = new Date(Date.now() + 86_400_000).toISOString();
  run(`${numbers} ${code} select hex(randomblob(21)), ${sqlId('i')}, '${organisation}', '${at}', '${until}' from n`);
  const insertCode = database.prepare(`${code} values (?, ?, '${organisation}', '${at}', '${until}')`);
  readable.forEach((index, place) => {
    insertCode.run(codes[place], caseIdOf(index));
  });
  database.exec('COMMIT');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}
