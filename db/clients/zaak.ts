import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type * as schema from '../zaak/schema.ts';

/** The database of lane Z, whichever host opened it. */
export type ZaakDatabase = LibSQLDatabase<typeof schema>;
