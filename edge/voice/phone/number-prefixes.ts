import { and, asc, eq, gt } from 'drizzle-orm';
import { caseFile } from '../../../db/zaak/schema.ts';
import { minuteMs } from '../../access/deps.ts';
import { BoundedMap } from '../../cases/bounded-map.ts';
import type { Deps } from '../../deps.ts';

const mostPrefixes = 8;
/** Sorts behind whatever a number may go on with. */
const last = '\u{10FFFF}';
const rememberedMs = 10 * minuteMs;

type NumberPrefixes = (organisation: string) => Promise<readonly string[]>;

/**
 * Letters with which case numbers of an organisation begin, so that a caller keys only the digits. Jumps along the index
 * from one prefix to the next: a few reads, however many cases there are.
 */
export function createNumberPrefixes({ zaak, clock }: Pick<Deps, 'zaak' | 'clock'>): NumberPrefixes {
  const known = new BoundedMap<string, { prefixes: readonly string[]; until: number }>(100);

  async function find(organisation: string): Promise<string[]> {
    const prefixes: string[] = [];
    // After every number that begins with a digit.
    let after = ':';
    while (prefixes.length < mostPrefixes) {
      const [next] = await zaak
        .select({ number: caseFile.number })
        .from(caseFile)
        .where(and(eq(caseFile.organisation, organisation), gt(caseFile.number, after)))
        .orderBy(asc(caseFile.number))
        .limit(1);
      if (!next) break;
      const letters = /^[A-Za-z]+/.exec(next.number)?.[0] ?? '';
      const isNew = letters !== '' && !prefixes.includes(letters.toUpperCase());
      if (isNew) prefixes.push(letters.toUpperCase());
      // Digits and dashes come before "@", letters behind it: `ZAAK` comes after `Z-9`.
      after = isNew ? `${letters}@` : `${letters || Array.from(next.number)[0]}${last}`;
    }
    return prefixes;
  }

  return async (organisation) => {
    const now = clock().getTime();
    const found = known.get(organisation);
    if (found && found.until > now) return found.prefixes;
    const prefixes = await find(organisation);
    known.set(organisation, { prefixes, until: now + rememberedMs });
    return prefixes;
  };
}
