import type { OfficeStorage } from './office-host.ts';
import { doneStatement, loadStatements, storeStatements } from './statements.ts';

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
      errands: bodies(loadStatements.errands),
      waits: bodies(loadStatements.waits),
      promises: bodies(loadStatements.promises),
      entriesOf: (room) => bodies(loadStatements.entriesOfRoom, room),
    }),
    write(step) {
      const statements = storeStatements(organisation, step);
      storage.transactionSync(() => {
        for (const { sql, args } of statements) storage.sql.exec(sql, ...args);
      });
    },
    done(errands) {
      const { sql, args } = doneStatement(organisation, errands);
      storage.sql.exec(sql, ...args);
    },
  };
}
