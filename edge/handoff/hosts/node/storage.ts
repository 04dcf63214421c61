import type { Client, InStatement } from '@libsql/client';
import type { OfficeStorage } from '../office-host.ts';
import { doneStatement, loadStatements, type Statement, sortErrands, storeStatements } from '../statements.ts';
import type { TalkLog } from './talk-log.ts';
import type { Writer } from './writer.ts';

interface NodeStorageOptions {
  client: Client;
  writer: Writer;
  log: TalkLog;
}

/** Keeps one office in the database `zaak`. A step is stored whole, together with what other offices have to store. */
export function createNodeStorage({ client, writer, log }: NodeStorageOptions, organisation: string): OfficeStorage {
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
      const entriesOf = (room: string) => log.take(room).flatMap((body) => JSON.parse(body));
      return { rooms, ...sortErrands(errands), waits, promises, entriesOf };
    },
    async write(step, texts, at) {
      const statements = [...log.statements(organisation, step, texts), ...storeStatements(organisation, step, at)];
      if (statements.length > 0) await writer.write(statements.map(toIn));
    },
    async done(ids) {
      await client.execute(toIn(doneStatement(organisation, ids)));
    },
  };
}

export const toIn = ({ sql, args }: Statement): InStatement => ({ sql, args });
