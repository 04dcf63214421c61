import type { Deps } from '../deps.ts';

/**
 * A case was stored anew: forgets what is remembered of it, and tells whoever looks at it. That they could not be told
 * undoes nothing, and must not look to a back office as if nothing was stored: they see it when they look again.
 */
export async function tellReaders(
  { cases, live, log }: Pick<Deps, 'cases' | 'live' | 'log'>,
  caseId: string,
  version: number,
): Promise<void> {
  cases.forget(caseId);
  try {
    await live.publish(caseId, version);
  } catch (error) {
    log.warn('readers not told', { kind: error instanceof Error ? error.name : 'unknown' });
  }
}
