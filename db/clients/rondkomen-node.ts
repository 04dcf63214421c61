import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import * as schema from '../rondkomen/schema.ts';
import type { RondkomenDatabase } from './rondkomen.ts';

export const rondkomenMigrations = fileURLToPath(new URL('../rondkomen/migrations', import.meta.url));

export interface RondkomenFile extends RondkomenDatabase {
  client: Client;
}

/** Opens lane R as a file of its own. What a crash left in its write-ahead log is gone when this resolves. */
export async function openRondkomenFile(path: string): Promise<RondkomenFile> {
  // One connection: the settings below hold for a connection.
  const client = createClient({ url: `file:${path}`, concurrency: 1, timeout: 5000 });
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'busy_timeout = 5000',
    'secure_delete = ON',
    'temp_store = MEMORY',
  ]) {
    await client.execute(`PRAGMA ${setting}`);
  }
  await migrate(drizzle(client), { migrationsFolder: rondkomenMigrations });
  const forget = () => emptyLog(client);
  await forget();
  return { client, db: drizzle(client, { schema }), forget, keepsBackups: false };
}

async function emptyLog(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  if (rows[0]?.[0] !== 0) throw new Error('Another process holds the file of lane R.');
}
