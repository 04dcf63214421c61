/**
 * The tables of db/zaak/schema.ts for hand-offs, in the storage of a Durable Object; a test holds the two together. What
 * was said has an index here: one organisation is small, and a room is read when it is needed.
 */
export const durableTables = [
  `CREATE TABLE IF NOT EXISTS office (organisation TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS handoff (
     id TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, case_id TEXT, is_live INTEGER NOT NULL, body TEXT NOT NULL,
     talk TEXT)`,
  'CREATE INDEX IF NOT EXISTS handoff_live ON handoff (organisation) WHERE is_live = 1',
  'CREATE INDEX IF NOT EXISTS handoff_case ON handoff (case_id) WHERE case_id IS NOT NULL',
  `CREATE TABLE IF NOT EXISTS handoff_entry (
     handoff_id TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (handoff_id, seq)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS handoff_errand (
     id TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, case_id TEXT, body TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS handoff_promise (
     id TEXT PRIMARY KEY NOT NULL, organisation TEXT NOT NULL, case_id TEXT, body TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS handoff_count (
     organisation TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS handoff_count_at ON handoff_count (organisation, kind, at)',
] as const;
