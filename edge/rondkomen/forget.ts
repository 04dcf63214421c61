import type { RondkomenDatabase } from '../../db/clients/rondkomen.ts';

/**
 * The bytes go too, at once. When another process holds the file, a backup say, the row is gone all the same and nobody has
 * to hear of it: the job that erases does the rest, and tells the log as long as it cannot.
 */
export async function forgetNow(database: RondkomenDatabase): Promise<void> {
  await database.forget().catch(() => undefined);
}
