import type { Client, InArgs, InStatement, TransactionMode } from '@libsql/client';

/**
 * The same client, which makes its connection good again after it found the file locked by another process for too long.
 * A BEGIN that is refused stays in progress in this client, and then no COMMIT on its connection ever succeeds: one busy
 * moment would stop all writing until the next start. What was refused changed nothing, so it is tried once more.
 * @param settings applied to every connection, since they hold for a connection.
 */
export async function beConnected(client: Client, settings: readonly string[]): Promise<Client> {
  const apply = async (): Promise<void> => {
    for (const setting of settings) await client.execute(`PRAGMA ${setting}`);
  };
  await apply();

  async function patiently<Result>(deed: () => Promise<Result>): Promise<Result> {
    try {
      return await deed();
    } catch (error) {
      if (client.closed || !isBusy(error)) throw error;
    }
    client.reconnect();
    await apply();
    try {
      return await deed();
    } catch (error) {
      // The next one starts on a good connection again.
      if (!client.closed && isBusy(error)) {
        client.reconnect();
        await apply();
      }
      throw error;
    }
  }

  return {
    get closed() {
      return client.closed;
    },
    protocol: client.protocol,
    execute: (statement: InStatement | string, args?: InArgs) =>
      patiently(() =>
        typeof statement === 'string' && args !== undefined
          ? client.execute(statement, args)
          : client.execute(statement),
      ),
    batch: (statements, mode?: TransactionMode) => patiently(() => client.batch(statements, mode)),
    migrate: (statements) => patiently(() => client.migrate(statements)),
    transaction: (mode?: TransactionMode) => client.transaction(mode ?? 'write'),
    executeMultiple: (sql) => client.executeMultiple(sql),
    sync: () => client.sync(),
    reconnect: () => client.reconnect(),
    close: () => client.close(),
  };
}

function isBusy(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && cause.code.startsWith('SQLITE_BUSY')) return true;
  }
  return false;
}
