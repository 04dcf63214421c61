import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import * as schema from '../zaak/schema.ts';
import { keepStatements } from './kept-statements.ts';
import { ownFile } from './own-file.ts';
import { beConnected } from './patient-client.ts';
import { openRondkomenFile, type RondkomenFile } from './rondkomen-node.ts';
import type { ZaakDatabase } from './zaak.ts';

const zaakMigrations = fileURLToPath(new URL('../zaak/migrations', import.meta.url));

export interface NodeDatabases {
  zaak: ZaakDatabase;
  zaakClient: Client;
  /** Lane R: a file of its own. */
  rondkomen: RondkomenFile;
  close(): void;
}

/**
 * Opens both databases as files in `directory`, and brings the tables up to date. All pending migrations run
 * in one transaction: they all hold, or none does.
 */
export async function openNodeDatabases(directory: string): Promise<NodeDatabases> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const zaakPath = ownFile(join(directory, 'zaak.db'));
  const zaakClient = await openFile(zaakPath);
  const rondkomen = await openRondkomenFile(ownFile(join(directory, 'rondkomen.db')));
  await migrate(drizzle(zaakClient), { migrationsFolder: zaakMigrations });
  const keeping = keepStatements(zaakClient, zaakPath);
  const zaak = drizzle(keeping, { schema });
  return {
    zaak,
    zaakClient,
    rondkomen,
    close() {
      keeping.close();
      rondkomen.client.close();
    },
  };
}

/** How long a write waits for another process, such as an import, in milliseconds. */
const patience = 5000;

const settings = [
  'journal_mode = WAL',
  'synchronous = NORMAL',
  `busy_timeout = ${patience}`,
  'foreign_keys = ON',
  // What is deleted is overwritten: talks and cases that are erased leave no bytes in the file.
  'secure_delete = ON',
  'cache_size = -65536',
];

function openFile(path: string): Promise<Client> {
  // One connection: the settings hold for a connection, and its `data_version` changes only by writes of others.
  return beConnected(createClient({ url: `file:${path}`, concurrency: 1, timeout: patience }), settings);
}
