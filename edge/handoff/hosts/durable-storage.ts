import type { Step } from '../core/step.ts';
import { type EntryTexts, entryText } from './entry-text.ts';
import type { OfficeStorage } from './office-host.ts';
import { doneStatement, loadStatements, type Statement, sortErrands, storeStatements } from './statements.ts';

type Value = string | number | ArrayBuffer | null;

/** What is used of a Durable Object's storage. */
interface SqlStorage {
  sql: { exec(sql: string, ...args: (string | number)[]): { toArray(): Record<string, Value>[] } };
  transactionSync<Result>(run: () => Result): Result;
}

/** Keeps an office in its Durable Object. What was said in a room is read when somebody comes back to it. */
export function createDurableStorage(storage: SqlStorage, organisation: string): OfficeStorage {
  const bodies = (sql: string, of = organisation) =>
    storage.sql
      .exec(sql, of)
      .toArray()
      .map(({ body }) => JSON.parse(String(body)));
  return {
    load: () => ({
      rooms: bodies(loadStatements.rooms),
      ...sortErrands(bodies(loadStatements.errands)),
      waits: bodies(loadStatements.waits),
      promises: bodies(loadStatements.promises),
      entriesOf: (room) => bodies('SELECT body FROM handoff_entry WHERE handoff_id = ?1 ORDER BY seq', room),
    }),
    write(step, texts, at) {
      const statements = [...entryStatements(step, texts), ...storeStatements(organisation, step, at)];
      storage.transactionSync(() => {
        for (const { sql, args } of statements) storage.sql.exec(sql, ...args);
      });
    },
    done(ids) {
      const { sql, args } = doneStatement(organisation, ids);
      storage.sql.exec(sql, ...args);
    },
  };
}

function entryStatements({ entries, archived, erased }: Step, texts: EntryTexts): Statement[] {
  const statements: Statement[] = [];
  // A number that is taken already must fail: something would be lost.
  const insert = 'INSERT INTO handoff_entry (handoff_id, seq, body) VALUES (?, ?, ?)';
  for (const { room, entry } of entries)
    statements.push({ sql: insert, args: [room, entry.seq, entryText(texts, entry)] });
  for (const room of archived.keys())
    statements.push({ sql: 'UPDATE handoff SET is_live = 0 WHERE id = ?', args: [room] });
  for (const room of erased) statements.push({ sql: 'DELETE FROM handoff_entry WHERE handoff_id = ?', args: [room] });
  return statements;
}
