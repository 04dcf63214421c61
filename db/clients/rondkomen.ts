import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import type * as schema from '../rondkomen/schema.ts';

/** The database of lane R, whichever host opened it. */
export interface RondkomenDatabase {
  db: LibSQLDatabase<typeof schema>;
  /**
   * Makes the bytes of what was deleted or changed go from the disk. On a file: whatever is in the write-ahead log moves
   * into the database, where it is overwritten, and the log becomes empty. Where others keep the files this is theirs to
   * do. @throws when another process holds the file; a next call does it then.
   */
  forget(): Promise<void>;
  /** After a statement found the database busy: makes the connection good again. */
  recover(): Promise<void>;
  /** True where a provider keeps older copies that outlive a delete. */
  keepsBackups: boolean;
}
