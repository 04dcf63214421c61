import { type Keys, keyedHash } from '../keys.ts';

/** The opaque id of a case: the same for the same organisation, source and reference, and worth nothing without the key. */
export async function caseIdOf(keys: Keys, organisation: string, source: string, ref: string): Promise<string> {
  return (await keyedHash(keys.record, 'case', organisation, source, ref)).slice(0, 22);
}
