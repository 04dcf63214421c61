import { createClient } from '@libsql/client/web';
import { drizzle } from 'drizzle-orm/libsql/web';
import * as schema from '../zaak/schema.ts';
import type { ZaakDatabase } from './zaak.ts';

/** Opens lane Z over HTTP: Turso, or any libSQL server. Tables are brought up to date by `npm run migrate`, not here. */
export function openWebZaak(url: string, authToken: string | undefined): ZaakDatabase {
  return drizzle(createClient(authToken ? { url, authToken } : { url }), { schema });
}
