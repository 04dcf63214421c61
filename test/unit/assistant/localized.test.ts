import { describe, expect, test } from 'vitest';
import { localized } from '../../../edge/assistant/localized.ts';

describe('a text of a source', () => {
  test.each([
    ['Uw WW is € 1.548,20 per maand.', 'Uw WW is €\u00a01.548,20 per maand.'],
    ['Van € 5 tot € 10.', 'Van €\u00a05 tot €\u00a010.'],
    ['Betaal in € of in punten.', 'Betaal in € of in punten.'],
    ['Lindeplein 1, 9999 ZZ Lindewaard', 'Lindeplein 1, 9999\u00a0ZZ Lindewaard'],
    ['Open van 9.00 tot 12.00 uur.', 'Open van 9.00 tot 12.00\u00a0uur.'],
    ['Bel 0800 123 45 67.', 'Bel 0800\u00a0123\u00a045\u00a067.'],
    ['Wij hebben 1200 KILO en 8 weken.', 'Wij hebben 1200 KILO en 8 weken.'],
  ])('[CV-20] keeps what is one number on one line: %s', (nl, shown) => {
    expect(localized({ nl }, 'nl')).toEqual({ text: shown });
    expect(localized({ nl }, 'en')).toEqual({ text: shown, lang: 'nl' });
  });
});
