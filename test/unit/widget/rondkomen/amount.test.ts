import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../../widget/assistant/rondkomen/sum/amount.ts';

describe('parseAmount', () => {
  it.each([
    ['1234', 123_400],
    ['1.234,50', 123_450],
    ['1.234', 123_400],
    ['1,234.50', 123_450],
    ['1 234,5', 123_450],
    ['€ 300', 30_000],
    ['€300,-', 30_000],
    ['300,--', 30_000],
    ['300 euro', 30_000],
    ['300 Euro', 30_000],
    ['EUR 300', 30_000],
    ['12.5', 1250],
    ['12,5', 1250],
    ['0,99', 99],
    ['0', 0],
    ['300,', 30_000],
  ])('[CI-01] reads %j as %d cents', (typed, cents) => {
    expect(parseAmount(typed)).toBe(cents);
  });

  it.each(['', ' ', 'veel', '-50', '12,34,56', '1.23.456', '0.125', '12,345,6789', '1e3', '€', ',50', '9999999999'])(
    '[CI-01] refuses %j, and guesses nothing',
    (typed) => {
      expect(parseAmount(typed)).toBeUndefined();
    },
  );

  it('[CI-01] reads what Dutch and English write, for every amount up to a million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
        for (const locale of ['nl-NL', 'en-GB']) {
          const written = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
          expect(parseAmount(written)).toBe(cents);
        }
      }),
    );
  });
});
