import { createClient } from '@libsql/client/web';
import { drizzle } from 'drizzle-orm/libsql/web';
import * as schema from '../zaak/schema.ts';
import type { ZaakDatabase } from './zaak.ts';

/** Opens lane Z over HTTP: Turso, or any libSQL server. Tables are brought up to date by `npm run migrate`, not here. */
export function openWebZaak(url: string, authToken: string | undefined): ZaakDatabase {
  // The client's own queue would hand a query of one request to another, which workerd does not allow,
  // and would lose a place for good with every request that is cut off.
  const options = { url, concurrency: Number.POSITIVE_INFINITY };
  return drizzle(createClient(authToken ? { ...options, authToken } : options), { schema });
}
