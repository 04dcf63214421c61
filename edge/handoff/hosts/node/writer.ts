import type { Client, InStatement } from '@libsql/client';

/** Stores what all offices of this process have to store at the same moment in one transaction. */
export interface Writer {
  /** Resolves when it is stored; rejects when nothing of that moment is. */
  write(statements: readonly InStatement[]): Promise<void>;
}

export function createWriter(client: Client): Writer {
  let waiting: InStatement[] = [];
  let written: Promise<void> | undefined;

  async function flush(): Promise<void> {
    // Everything that other offices have for this turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    const statements = waiting;
    waiting = [];
    written = undefined;
    // One statement is a transaction by itself, at a third of the cost.
    const [first, second] = statements;
    if (first && !second) await client.execute(first);
    else await client.batch(statements, 'write');
  }

  return {
    write(statements) {
      waiting.push(...statements);
      written ??= flush();
      return written;
    },
  };
}
