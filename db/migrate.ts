import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';

/**
 * Brings the tables of a libSQL server up to date, in one transaction.
 * @throws when a statement fails; then nothing of this run has been kept.
 */
export function migrateZaak(url: string, authToken?: string, folder?: string): Promise<void> {
  return bringUpToDate(url, authToken, folder ?? fileURLToPath(new URL('./zaak/migrations', import.meta.url)));
}

/** The same for lane R, which has a server of its own. */
export function migrateRondkomen(url: string, authToken?: string): Promise<void> {
  return bringUpToDate(url, authToken, fileURLToPath(new URL('./rondkomen/migrations', import.meta.url)));
}

async function bringUpToDate(url: string, authToken: string | undefined, migrationsFolder: string): Promise<void> {
  const client = createClient(authToken ? { url, authToken } : { url });
  try {
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    client.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.env['HOUVAST_ZAAK_URL'];
  if (!url) {
    console.error('Set HOUVAST_ZAAK_URL (and HOUVAST_ZAAK_TOKEN) to the libSQL server to bring up to date.');
    process.exit(2);
  }
  await migrateZaak(url, process.env['HOUVAST_ZAAK_TOKEN']);
  console.log('The tables of the database zaak are up to date.');
  const rondkomenUrl = process.env['HOUVAST_RONDKOMEN_URL'];
  if (rondkomenUrl) {
    await migrateRondkomen(rondkomenUrl, process.env['HOUVAST_RONDKOMEN_TOKEN']);
    console.log('The tables of the database rondkomen are up to date.');
  } else console.log('HOUVAST_RONDKOMEN_URL is not set: the database rondkomen was left alone.');
}
