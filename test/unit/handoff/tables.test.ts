import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { durableTables } from '../../../edge/handoff/hosts/durable-tables.ts';

const migrations = ['0002_handoffs', '0004_handoff_talk', '0005_handoff_log'].map((name) =>
  fileURLToPath(new URL(`../../../db/zaak/migrations/${name}.sql`, import.meta.url)),
);

/** Columns and indexes of every table of hand-offs, as SQLite sees them. */
function tablesOf(statements: readonly string[]): unknown {
  const database = new DatabaseSync(':memory:');
  for (const statement of statements) database.exec(statement);
  const names = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'handoff%' AND name NOT IN ('handoff_log', 'handoff_entry') ORDER BY 1`,
    )
    .all();
  return names.map(({ name }) => ({
    name,
    columns: database.prepare(`SELECT name, type, pk FROM pragma_table_info(?) ORDER BY 1`).all(String(name)),
    indexes: database
      .prepare(`SELECT name, partial FROM pragma_index_list(?) WHERE origin = 'c' ORDER BY 1`)
      .all(String(name)),
  }));
}

test('[HF-97] both hosts keep a hand-off in the same tables, but for what was said', () => {
  const ours = migrations.flatMap((file) => readFileSync(file, 'utf8').split('--> statement-breakpoint'));
  expect(tablesOf(durableTables)).toEqual(tablesOf(ours));
});
