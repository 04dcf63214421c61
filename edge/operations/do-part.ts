import type { Log } from '../log.ts';

/**
 * Does one part of a job that erases. When it fails the log hears which part, and the rest is done all the same: what has
 * been kept long enough must not stay because something else cannot be reached.
 * @returns whether it was done.
 */
export async function doPart(log: Log, part: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    log.error('purge failed', { part, kind: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}
