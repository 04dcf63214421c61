import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateZaak } from '../../../db/migrate.ts';

const ours = fileURLToPath(new URL('../../../db/zaak/migrations', import.meta.url));

/** A database that is empty, and a way to throw it away. */
export interface EmptyDatabase {
  url: string;
  close(): Promise<void>;
}

/** What bringing the tables up to date promises, on a file and over HTTP alike. */
export function registerMigrationContract(name: string, open: (folder: string) => Promise<EmptyDatabase>): void {
  describe(`migrations ${name}`, () => {
    let folder: string;
    let database: EmptyDatabase;
    let client: Client;

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'houvast-migrations-'));
      cpSync(ours, join(folder, 'migrations'), { recursive: true });
      database = await open(folder);
      client = createClient({ url: database.url });
    });
    afterEach(async () => {
      client.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const tables = async () =>
      (await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")).rows.map((row) =>
        String(row['name']),
      );
    const migrate = () => migrateZaak(database.url, undefined, join(folder, 'migrations'));

    function addMigration(sql: string): void {
      const path = join(folder, 'migrations', 'meta', '_journal.json');
      const journal = JSON.parse(readFileSync(path, 'utf8'));
      const last = journal.entries.at(-1);
      journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1000, tag: '9999_test' });
      writeFileSync(path, JSON.stringify(journal));
      writeFileSync(join(folder, 'migrations', '9999_test.sql'), sql);
    }

    test('[HO-50] makes all tables, and changes nothing the second time', async () => {
      await migrate();
      const made = await tables();
      expect(made).toEqual(expect.arrayContaining(['organisation', 'case_file', 'case_event', 'audit']));
      await client.execute("INSERT INTO organisation (code, facts, updated_at) VALUES ('a', '{}', '')");
      await migrate();
      expect(await tables()).toEqual(made);
      expect((await client.execute('SELECT count(*) AS n FROM organisation')).rows[0]?.['n']).toBe(1);
    });

    test('[HO-51] leaves nothing half done when the second statement fails', async () => {
      await migrate();
      const before = await tables();
      addMigration(
        'CREATE TABLE half_done (id INTEGER);\n--> statement-breakpoint\nINSERT INTO does_not_exist VALUES (1);',
      );
      await expect(migrate()).rejects.toThrow();
      expect(await tables()).toEqual(before);
      writeFileSync(join(folder, 'migrations', '9999_test.sql'), 'CREATE TABLE half_done (id INTEGER);');
      await migrate();
      expect(await tables()).toContain('half_done');
    });

    test('[HO-52] leaves an empty database empty when the first run fails', async () => {
      addMigration('CREATE TABLE half_done (id INTEGER);\n--> statement-breakpoint\nNOT SQL AT ALL;');
      await expect(migrate()).rejects.toThrow();
      expect((await tables()).filter((name) => !name.startsWith('__'))).toEqual([]);
    });

    test('[HO-53] makes the tables once and whole when two processes start at the same moment', async () => {
      const runs = await Promise.allSettled([migrate(), migrate()]);
      expect(runs.map(({ status }) => status)).toContain('fulfilled');
      await migrate();
      expect(await tables()).toContain('case_file');
    });
  });
}
