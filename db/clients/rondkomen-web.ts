import { createClient } from '@libsql/client/web';
import { drizzle } from 'drizzle-orm/libsql/web';
import * as schema from '../rondkomen/schema.ts';
import type { RondkomenDatabase } from './rondkomen.ts';

/** Opens lane R over HTTP: a server of its own, apart from that of lane Z. Tables are brought up to date by `npm run migrate`. */
export function openWebRondkomen(url: string, authToken: string | undefined): RondkomenDatabase {
  // See web.ts: workerd does not allow a query of one request to be handed to another.
  const options = { url, concurrency: Number.POSITIVE_INFINITY };
  const client = createClient(authToken ? { ...options, authToken } : options);
  return {
    db: drizzle(client, { schema }),
    // The files are the server's. It has no statement for this that every libSQL server accepts.
    forget: async () => undefined,
    // Every request has a connection of its own.
    recover: async () => undefined,
    keepsBackups: true,
  };
}
