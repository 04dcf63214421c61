import { readSchemes } from '../data/read-schemes.ts';
import type { LocalSchemes } from '../data/scheme.ts';

/** How long a first question may wait for what a municipality adds, in milliseconds. */
const patience = 5000;

/**
 * Fetches the schemes of one organisation, before the first question. Says nothing of who asks. Without a good file
 * there are none: `undefined`, and the result says so.
 */
export async function loadLocalSchemes(url: string, organisation: string): Promise<LocalSchemes | undefined> {
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return undefined;
    const file = readSchemes(await answer.json());
    return file?.organisation === organisation ? file : undefined;
  } catch {
    return undefined;
  }
}
