import type { RondkomenDatabase } from '../../db/clients/rondkomen.ts';

/** Waits before another try, in milliseconds. The database itself has waited some seconds each time before it gave up. */
const waits = [50, 200, 800];

/** Does it again when the database was busy with others. Only for what may be done twice without harm. */
export async function patiently<Result>(database: RondkomenDatabase, work: () => Promise<Result>): Promise<Result> {
  for (const wait of waits) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await database.recover();
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return work();
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_BUSY') || isBusy(error.cause);
}
