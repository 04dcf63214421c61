import { type Keys, keyedHash } from '../keys.ts';
import type { Holder } from '../protocol/case-input.ts';

/**
 * What is kept of a person: a keyed hash, per organisation, so that nobody can follow one person over two organisations.
 * A BSN is never stored (Wabb art. 10 and 11 give no ground for it here). The same person gives the same hash, however the number was written.
 */
export function hashSubject(keys: Keys, organisation: string, { scheme, identifier }: Holder): Promise<string> {
  return keyedHash(keys.subject, organisation, scheme, normalizeIdentifier(scheme, identifier));
}

const digitsOf = { bsn: 9, kvk: 8 } as const;

function normalizeIdentifier(scheme: Holder['scheme'], identifier: string): string {
  if (scheme === 'subject') return identifier.trim().normalize('NFC');
  // Systems that keep these numbers as numbers lose the leading zeros.
  return identifier.replaceAll(/[\s.-]/g, '').padStart(digitsOf[scheme], '0');
}
