import { describe, expect, test } from 'vitest';
import { localized } from '../../../edge/assistant/localized.ts';

describe('a text of a source', () => {
  test.each([
    ['Uw WW is € 1.548,20 per maand.', 'Uw WW is €\u00a01.548,20 per maand.'],
    ['Van € 5 tot € 10.', 'Van €\u00a05 tot €\u00a010.'],
    ['Betaal in € of in punten.', 'Betaal in € of in punten.'],
    ['Lindeplein 1, 9999 ZZ Lindewaard', 'Lindeplein 1, 9999\u00a0ZZ Lindewaard'],
    ['Wij hebben 1200 KILO en 1200 Euro.', 'Wij hebben 1200 KILO en 1200 Euro.'],
  ])('[CV-20] keeps an amount and a postal code on one line: %s', (nl, shown) => {
    expect(localized({ nl }, 'nl')).toEqual({ text: shown });
    expect(localized({ nl }, 'en')).toEqual({ text: shown, lang: 'nl' });
  });
});
