import { perMonth, perYear, type Rhythm } from './rhythm.ts';

export const incomeKinds = ['wage', 'benefit', 'pension', 'other', 'allowances', 'childBenefit'] as const;
export type IncomeKind = (typeof incomeKinds)[number];

export const costKinds = ['home', 'energy', 'insurance', 'phone', 'fixed'] as const;
export type CostKind = (typeof costKinds)[number];

/** An amount in whole euro cents, and how often. */
export interface Amount {
  cents: number;
  rhythm: Rhythm;
}

/** `yearly`: holiday pay comes once a year, so no month may count on it. `each`: it is in every payment. */
export type HolidayPay = 'each' | 'yearly' | 'unknown';

/** What a citizen filled in. Left out is not known, and is never counted as nothing without saying so. */
export interface Purse {
  income: Partial<Record<IncomeKind, Amount>>;
  holidayPay: HolidayPay;
  costs: Partial<Record<CostKind, Amount>>;
  /** What is paid off on arrears and debts. */
  repayment?: Amount | undefined;
}

/** Everything in whole euro cents a month. */
export interface Sum {
  income: number;
  costs: Record<CostKind, number>;
  repayment: number;
  /** Below zero: a shortage. */
  left: number;
}

/** Surely income in law. Allowances and child benefit are not (Pw 31(2), AWIR 8); of "other", such as a gift, we cannot tell. */
const incomeInLaw: readonly IncomeKind[] = ['wage', 'benefit', 'pension'];

/** At least 8% of pay (Wet minimumloon 15(1)). */
const holidayPercent = 8;

/** What comes in, what goes out, and what is left of it in an average month. */
export function addUp(purse: Purse): Sum {
  const monthly = (amount: Amount | undefined) => (amount ? perMonth(amount.cents, amount.rhythm) : 0);
  const income = incomeKinds.reduce((sum, kind) => sum + monthly(purse.income[kind]), 0);
  const costs = {
    home: monthly(purse.costs.home),
    energy: monthly(purse.costs.energy),
    insurance: monthly(purse.costs.insurance),
    phone: monthly(purse.costs.phone),
    fixed: monthly(purse.costs.fixed),
  };
  const repayment = monthly(purse.repayment);
  const spent = costKinds.reduce((sum, kind) => sum + costs[kind], repayment);
  return { income, costs, repayment, left: income - spent };
}

/** Euro cents a day of an amount a month, rounded down: 12 months are 365 days. */
export const perDay = (centsPerMonth: number): number => Math.floor((centsPerMonth * 12) / 365);

/**
 * The lowest that the income of the law can be, in euro cents a year: what comes in is net, the law's figure is not, and
 * holiday pay comes on top. So above a limit means above it for sure. Nothing known gives `undefined`.
 */
export function lowestYearlyIncome({ income, holidayPay }: Purse): number | undefined {
  let sum: number | undefined;
  for (const kind of incomeInLaw) {
    const amount = income[kind];
    if (!amount) continue;
    const year = perYear(amount.cents, amount.rhythm);
    const extra = kind === 'wage' && holidayPay === 'yearly' ? Math.floor((year * holidayPercent) / 100) : 0;
    sum = (sum ?? 0) + year + extra;
  }
  return sum;
}

/** With four-weekly pay most months bring one payment, which is less than the average: euro cents of one payment. */
export function paymentEveryFourWeeks({ income }: Purse): number | undefined {
  const paid = [income.wage, income.benefit, income.pension, income.other].filter((a) => a?.rhythm === 'fourWeeks');
  return paid.length > 0 ? paid.reduce((sum, amount) => sum + (amount?.cents ?? 0), 0) : undefined;
}
