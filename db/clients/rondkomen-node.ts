import { setTimeout as pause } from 'node:timers/promises';
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

/**
 * Opens lane R as a file of its own. What a crash left in its write-ahead log is gone when this resolves, unless another
 * process holds the file.
 */
export async function openRondkomenFile(path: string): Promise<RondkomenFile> {
  // One connection: the settings below hold for a connection.
  const client = createClient({ url: `file:${path}`, concurrency: 1, timeout: 5000 });
  await applySettings(client);
  await migrate(drizzle(client), { migrationsFolder: rondkomenMigrations });
  const forget = () => emptyLog(client);
  // Somebody who holds the file now empties it in the end: the host does so every few minutes.
  await forget().catch(() => undefined);
  return {
    client,
    db: drizzle(client, { schema }),
    forget,
    // A BEGIN that finds the file locked stays in progress in this client, and then no COMMIT on its connection succeeds.
    async recover() {
      client.reconnect();
      await applySettings(client);
    },
    keepsBackups: false,
  };
}

const settings = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'busy_timeout = 5000',
  'secure_delete = ON',
  'temp_store = MEMORY',
];

async function applySettings(client: Client): Promise<void> {
  for (const setting of settings) await client.execute(`PRAGMA ${setting}`);
}

/** Two that empty the log at once are in each other's way: SQLite does not wait for that by itself. */
const tries = 10;
const pauseMilliseconds = 50;

async function emptyLog(client: Client): Promise<void> {
  for (let each = 0; each < tries; each += 1) {
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    if (rows[0]?.[0] === 0) return;
    await pause(pauseMilliseconds);
  }
  throw new Error('Another process holds the file of lane R.');
}
