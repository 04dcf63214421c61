import type { Sum } from './sum.ts';

export const partNames = ['home', 'services', 'fixed', 'repayment', 'left'] as const;
export type PartName = (typeof partNames)[number];

/** A part of the money bar, in whole euros. */
export interface Part {
  name: PartName;
  euros: number;
}

/**
 * The money of one month in whole euros. The parts sum to `whole` exactly, also after rounding. With a shortage the
 * whole is what goes out, `income` is the share of it that is there, and `short` the share that is not.
 */
export interface Picture {
  whole: number;
  income: number;
  short: number;
  parts: readonly Part[];
}

/** Housing and energy, insurance and telephone, other fixed costs, debts, and what is left. Empty parts are left out. */
export function drawSum({ income, costs, repayment, left }: Sum): Picture {
  const cents: readonly (readonly [PartName, number])[] = [
    ['home', costs.home + costs.energy],
    ['services', costs.insurance + costs.phone],
    ['fixed', costs.fixed],
    ['repayment', repayment],
    ['left', Math.max(left, 0)],
  ];
  const euros = wholeEuros(cents.map(([, amount]) => amount));
  const parts = cents.map(([name], at) => ({ name, euros: euros[at] ?? 0 })).filter((part) => part.euros > 0);
  const whole = parts.reduce((sum, part) => sum + part.euros, 0);
  const there = left >= 0 ? whole : Math.min(Math.round(income / 100), whole);
  return { whole, income: there, short: whole - there, parts };
}

/** Rounds amounts in cents to whole euros that sum to the rounded total: the largest remainders go up. */
function wholeEuros(amounts: readonly number[]): number[] {
  const euros = amounts.map((amount) => Math.floor(amount / 100));
  const total = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / 100);
  let missing = total - euros.reduce((sum, amount) => sum + amount, 0);
  const byRemainder = amounts.map((amount, at) => ({ at, rest: amount % 100 })).sort((a, b) => b.rest - a.rest);
  for (const { at } of byRemainder) {
    if (missing <= 0) break;
    euros[at] = (euros[at] ?? 0) + 1;
    missing -= 1;
  }
  return euros;
}
