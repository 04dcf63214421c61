import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSum } from '../../../../widget/assistant/rondkomen/sum/picture.ts';
import { perMonth, perYear, rhythms } from '../../../../widget/assistant/rondkomen/sum/rhythm.ts';
import {
  addUp,
  costKinds,
  incomeKinds,
  lowestYearlyIncome,
  type Purse,
  paymentEveryFourWeeks,
  perDay,
} from '../../../../widget/assistant/rondkomen/sum/sum.ts';

const purse = (part: Partial<Purse>): Purse => ({ income: {}, holidayPay: 'unknown', costs: {}, ...part });
const monthly = (euros: number) => ({ cents: Math.round(euros * 100), rhythm: 'month' as const });

const amount = fc.record({
  cents: fc.integer({ min: 0, max: 1_000_000 }),
  rhythm: fc.constantFrom(...rhythms),
});
const anyPurse: fc.Arbitrary<Purse> = fc.record(
  {
    income: fc.dictionary(fc.constantFrom(...incomeKinds), amount),
    holidayPay: fc.constantFrom('each', 'yearly', 'unknown'),
    costs: fc.dictionary(fc.constantFrom(...costKinds), amount),
    repayment: amount,
  },
  { requiredKeys: ['income', 'holidayPay', 'costs'] },
);

describe('rhythm', () => {
  // Nibud and UWV: 13 periods of four weeks, 52 weeks a year.
  it.each([
    [120_000, 'fourWeeks', 130_000],
    [30_000, 'week', 130_000],
    [130_000, 'month', 130_000],
    [29_354, 'quarter', 9785],
    [10_000, 'fourWeeks', 10_833],
    [10_000, 'week', 43_333],
  ] as const)('[CI-02] %d cents by the %s is %d cents a month', (cents, rhythm, expected) => {
    expect(perMonth(cents, rhythm)).toBe(expected);
  });

  it('[CI-02] counts four-weekly pay as thirteen twelfths of itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        expect(Math.abs(perMonth(cents, 'fourWeeks') - (cents * 13) / 12)).toBeLessThanOrEqual(0.5);
        expect(perYear(cents, 'fourWeeks')).toBe(cents * 13);
      }),
    );
  });
});

describe('addUp', () => {
  it('gives the month that the design draws: € 1.642 in, € 186 left, € 6 a day', () => {
    const sum = addUp(
      purse({
        income: { wage: monthly(1542), allowances: monthly(100) },
        costs: { home: monthly(620), energy: monthly(180), insurance: monthly(230), phone: monthly(64) },
        repayment: monthly(362),
      }),
    );
    expect(sum.left).toBe(18_600);
    expect(perDay(sum.left)).toBe(611);
    expect(drawSum(sum)).toEqual({
      whole: 1642,
      income: 1642,
      short: 0,
      parts: [
        { name: 'home', euros: 800 },
        { name: 'services', euros: 294 },
        { name: 'repayment', euros: 362 },
        { name: 'left', euros: 186 },
      ],
    });
  });

  it('[CI-03] leaves yearly holiday pay out of every month', () => {
    const income = { wage: monthly(1500) };
    expect(addUp(purse({ income, holidayPay: 'yearly' })).left).toBe(addUp(purse({ income, holidayPay: 'each' })).left);
  });

  it('leaves exactly what comes in less what goes out, in whole cents', () => {
    fc.assert(
      fc.property(anyPurse, (given) => {
        const { income, costs, repayment, left } = addUp(given);
        const spent = Object.values(costs).reduce((sum, cost) => sum + cost, repayment);
        expect(left).toBe(income - spent);
        expect(Number.isSafeInteger(left)).toBe(true);
      }),
    );
  });

  it('grows with income and shrinks with cost', () => {
    fc.assert(
      fc.property(anyPurse, amount, (given, more) => {
        const { left } = addUp({ ...given, income: { ...given.income, other: { cents: 0, rhythm: 'month' } } });
        expect(addUp({ ...given, income: { ...given.income, other: more } }).left).toBeGreaterThanOrEqual(left);
      }),
    );
  });
});

describe('drawSum', () => {
  it('[CI-06] draws parts that sum to the whole, none of them empty', () => {
    fc.assert(
      fc.property(anyPurse, (given) => {
        const sum = addUp(given);
        const { whole, income, short, parts } = drawSum(sum);
        expect(parts.reduce((total, part) => total + part.euros, 0)).toBe(whole);
        expect(income + short).toBe(whole);
        expect(parts.every(({ euros }) => euros > 0)).toBe(true);
        expect(Math.abs(whole * 100 - Math.max(sum.income, sum.income - sum.left))).toBeLessThanOrEqual(50);
        if (sum.left >= 0) expect(short).toBe(0);
      }),
    );
  });

  it('[CI-06] draws a shortage as the part of what goes out that is not there', () => {
    const sum = addUp(
      purse({ income: { benefit: monthly(900) }, costs: { home: monthly(800), energy: monthly(200) } }),
    );
    expect(drawSum(sum)).toMatchObject({ whole: 1000, income: 900, short: 100 });
  });
});

describe('lowestYearlyIncome', () => {
  it.each([
    ['wages by the month', purse({ income: { wage: monthly(2000) } }), 2_400_000],
    // Wet minimumloon en minimumvakantiebijslag, article 15: at least 8%.
    ['and holiday pay on top', purse({ income: { wage: monthly(2000) }, holidayPay: 'yearly' }), 2_592_000],
    ['no holiday pay on a benefit', purse({ income: { benefit: monthly(1000) }, holidayPay: 'yearly' }), 1_200_000],
    ['allowances are not income in law', purse({ income: { allowances: monthly(300) } }), undefined],
    ['gifts may not be', purse({ income: { wage: monthly(100), other: monthly(900) } }), 120_000],
    ['nothing known', purse({}), undefined],
  ])('[CI-04] counts %s', (_, given, expected) => {
    expect(lowestYearlyIncome(given)).toBe(expected);
  });
});

describe('paymentEveryFourWeeks', () => {
  it('[CI-08] tells one payment, and nothing to who is paid by the month', () => {
    expect(paymentEveryFourWeeks(purse({ income: { wage: { cents: 120_000, rhythm: 'fourWeeks' } } }))).toBe(120_000);
    expect(paymentEveryFourWeeks(purse({ income: { wage: monthly(1300) } }))).toBeUndefined();
  });
});

describe('perDay', () => {
  it('[CI-05] never tells more than there is in a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (left) => {
        expect(perDay(left) * 365).toBeLessThanOrEqual(left * 12);
      }),
    );
  });
});
