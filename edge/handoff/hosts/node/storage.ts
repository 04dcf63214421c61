import type { Client, InStatement } from '@libsql/client';
import type { Entry } from '../../../protocol/handoff-entry.ts';
import type { OfficeStorage } from '../office-host.ts';
import { doneStatement, loadStatements, type Statement, storeStatements } from '../statements.ts';

/** Keeps one office in the database `zaak`. A step is one batch: one transaction, however many messages are in it. */
export function createNodeStorage(client: Client, organisation: string): OfficeStorage {
  async function bodies<Body>(sql: string): Promise<Body[]> {
    const { rows } = await client.execute({ sql, args: [organisation] });
    return rows.map(({ body }) => JSON.parse(String(body)));
  }
  return {
    async load() {
      const [rooms, errands, waits, promises] = await Promise.all([
        bodies<never>(loadStatements.rooms),
        bodies<never>(loadStatements.errands),
        bodies<never>(loadStatements.waits),
        bodies<never>(loadStatements.promises),
      ]);
      const entries = new Map<string, Entry[]>();
      const { rows } = await client.execute({ sql: loadStatements.entries, args: [organisation] });
      for (const { room, body } of rows) {
        const list = entries.get(String(room)) ?? [];
        list.push(JSON.parse(String(body)));
        entries.set(String(room), list);
      }
      const entriesOf = (room: string) => {
        const found = entries.get(room) ?? [];
        entries.delete(room);
        return found;
      };
      return { rooms, errands, waits, promises, entriesOf };
    },
    async write(step) {
      const statements = storeStatements(organisation, step);
      if (statements.length > 0) await client.batch(statements.map(toIn), 'write');
    },
    async done(errands) {
      await client.execute(toIn(doneStatement(organisation, errands)));
    },
  };
}

export const toIn = ({ sql, args }: Statement): InStatement => ({ sql, args });
