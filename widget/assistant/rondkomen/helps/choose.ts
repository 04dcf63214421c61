import type { NationalScheme } from '../data/scheme.ts';
import { evaluate, type Facts } from './rule.ts';

/** An amount that may be told. */
export type Amount = NationalScheme['amounts'][number];

/** A scheme that may help. `likely`: all that we asked about it fits. */
export interface Help<Scheme extends NationalScheme> {
  scheme: Scheme;
  likely: boolean;
  /** Absent when the row has none, or is too old to be trusted. */
  amount: Amount | undefined;
  /** Nobody looked at this row for too long, or its year is over: amounts may have changed. */
  stale: boolean;
}

/** After so many days a row must be held against its source again. */
const freshDays = 400;
const msPerDay = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Whether what a row says of money still holds on a day, `2026-11-22`. */
const isFresh = ({ validFrom, validTo, checkedOn }: NationalScheme, today: string): boolean =>
  validFrom <= today && today <= validTo && at(today) - at(checkedOn) <= freshDays * msPerDay;

/**
 * What may help, best first: what should come first, then what fits, then what we know too little of. Left out is only
 * what is surely not for this citizen.
 */
export function chooseHelp<Scheme extends NationalScheme>(
  schemes: readonly Scheme[],
  facts: Facts,
  today: string,
): Help<Scheme>[] {
  const found = schemes.flatMap((scheme) => {
    const fresh = isFresh(scheme, today);
    const truth = evaluate(scheme.rule, facts, fresh);
    if (truth === 'no') return [];
    const amount = scheme.amounts.find(({ when }) => !when || evaluate(when, facts) === 'yes');
    return [{ scheme, likely: truth === 'yes', amount: fresh ? amount : undefined, stale: !fresh }];
  });
  const rank = ({ scheme, likely }: Help<Scheme>) =>
    scheme.place === 'last' ? 4 : (likely ? 0 : 2) + (scheme.place === 'first' ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}
