import type { Errand, Step } from '../core/step.ts';
import type { StoredOrder } from './order-lanes.ts';

/** A statement with its values, for any SQLite. */
export interface Statement {
  sql: string;
  args: (string | number)[];
}

// One text and one value whatever the number of rows: SQLite prepares each text once, and a batch of a hundred
// messages costs little more than one.

/** What a step has to store, but for what was said: each host keeps that in its own way. */
export function storeStatements(organisation: string, step: Step, at: number): Statement[] {
  const statements: Statement[] = [];
  const add = (sql: string, rows: readonly unknown[]) => {
    if (rows.length > 0) statements.push({ sql, args: [organisation, JSON.stringify(rows)] });
  };
  add(
    `INSERT INTO handoff (id, organisation, case_id, is_live, body)
     SELECT value ->> 0, ?1, value ->> 1, 1, value ->> 2 FROM json_each(?2) WHERE true
     ON CONFLICT (id) DO UPDATE SET case_id = excluded.case_id, body = excluded.body`,
    [...step.rooms.values()].map((room) => [room.id, room.note.caseId ?? room.ownCase ?? null, JSON.stringify(room)]),
  );
  add(
    `INSERT INTO handoff_errand (id, organisation, case_id, body)
     SELECT value ->> 0, ?1, value ->> 1, value ->> 2 FROM json_each(?2) WHERE true ON CONFLICT (id) DO NOTHING`,
    [
      ...step.errands.map((errand) => [errand.id, errand.caseId ?? null, JSON.stringify(errand)]),
      ...step.orders.map((order) => [order.id, null, JSON.stringify({ order, at } satisfies StoredOrder)]),
    ],
  );
  add(
    `INSERT INTO handoff_promise (id, organisation, case_id, body)
     SELECT value ->> 0, ?1, value ->> 1, value ->> 2 FROM json_each(?2) WHERE true
     ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
    [...step.promises.values()].map((promise) => [promise.id, promise.caseId ?? null, JSON.stringify(promise)]),
  );
  add(
    `INSERT INTO handoff_count (organisation, kind, at, body)
     SELECT ?1, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?2)`,
    [
      ...step.waits.map((wait) => ['wait', new Date(wait.takenAt).toISOString(), JSON.stringify(wait)]),
      ...step.clear.map(({ knows, day }) => ['clear', day, knows ? 'true' : 'false']),
    ],
  );
  add('DELETE FROM handoff WHERE organisation = ?1 AND id IN (SELECT value FROM json_each(?2))', [...step.erased]);
  add('DELETE FROM handoff_promise WHERE organisation = ?1 AND id IN (SELECT value FROM json_each(?2))', [
    ...step.erasedPromises,
  ]);
  return statements;
}

/** What is kept until it is done: for the cases, and for the telephone. */
export function sortErrands(rows: readonly (Errand | StoredOrder)[]): { errands: Errand[]; orders: StoredOrder[] } {
  const errands: Errand[] = [];
  const orders: StoredOrder[] = [];
  for (const row of rows) 'order' in row ? orders.push(row) : errands.push(row);
  return { errands, orders: orders.sort((a, b) => a.at - b.at || numberOf(a) - numberOf(b)) };
}

/** Orders of a call are numbered, at the end of their id. */
const numberOf = ({ order: { id } }: StoredOrder): number => Number(id.slice(id.lastIndexOf('-') + 1)) || 0;

/** Errands and orders that were done. */
export const doneStatement = (organisation: string, ids: readonly string[]): Statement => ({
  sql: 'DELETE FROM handoff_errand WHERE organisation = ?1 AND id IN (SELECT value FROM json_each(?2))',
  args: [organisation, JSON.stringify(ids)],
});

/** Everything of a case. @param entries table of what was said. */
export const eraseCaseStatements = (
  entries: 'handoff_log' | 'handoff_entry',
  organisation: string,
  caseId: string,
): Statement[] =>
  [
    `DELETE FROM ${entries} WHERE handoff_id IN (SELECT id FROM handoff WHERE organisation = ?1 AND case_id = ?2)`,
    'DELETE FROM handoff WHERE organisation = ?1 AND case_id = ?2',
    'DELETE FROM handoff_errand WHERE organisation = ?1 AND case_id = ?2',
    'DELETE FROM handoff_promise WHERE organisation = ?1 AND case_id = ?2',
  ].map((sql) => ({ sql, args: [organisation, caseId] }));

/** Waits that say nothing about today any more; the answers are counted for a year. */
export const oldCountsStatement = (organisation: string, waitsBefore: string, answersBefore: string): Statement => ({
  sql: `DELETE FROM handoff_count WHERE organisation = ?1
        AND ((kind = 'wait' AND at < ?2) OR (kind = 'clear' AND at < ?3))`,
  args: [organisation, waitsBefore, answersBefore],
});

/** What an office begins from. Each gives rows with `body`. */
export const loadStatements = {
  rooms: 'SELECT body FROM handoff WHERE organisation = ?1 AND is_live = 1',
  errands: 'SELECT body FROM handoff_errand WHERE organisation = ?1',
  waits: `SELECT body FROM handoff_count WHERE organisation = ?1 AND kind = 'wait' ORDER BY at DESC LIMIT 20`,
  promises: 'SELECT body FROM handoff_promise WHERE organisation = ?1',
} as const;
