import type { Client, InStatement } from '@libsql/client';
import type { OfficeStorage } from '../office-host.ts';
import { doneStatement, loadStatements, type Statement, storeStatements } from '../statements.ts';
import type { TalkLog } from './talk-log.ts';

/** Keeps one office in the database `zaak`. A step is one batch: one transaction, however many messages are in it. */
export function createNodeStorage(client: Client, log: TalkLog, organisation: string): OfficeStorage {
  async function bodies<Body>(sql: string): Promise<Body[]> {
    const { rows } = await client.execute({ sql, args: [organisation] });
    return rows.map(({ body }) => JSON.parse(String(body)));
  }
  return {
    async load() {
      await log.load(organisation);
      const [rooms, errands, waits, promises] = await Promise.all([
        bodies<never>(loadStatements.rooms),
        bodies<never>(loadStatements.errands),
        bodies<never>(loadStatements.waits),
        bodies<never>(loadStatements.promises),
      ]);
      const entriesOf = (room: string) => log.take(room).map((body) => JSON.parse(body));
      return { rooms, errands, waits, promises, entriesOf };
    },
    async write(step, texts) {
      const statements = [...log.statements(step, texts), ...storeStatements(organisation, step)];
      if (statements.length > 0) await client.batch(statements.map(toIn), 'write');
    },
    async done(errands) {
      await client.execute(toIn(doneStatement(organisation, errands)));
    },
  };
}

export const toIn = ({ sql, args }: Statement): InStatement => ({ sql, args });
