import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoCasesJson } from '../../../../demo/cases-list.ts';
import { fromKeypad, keypadCode, keypadLength } from '../../../../edge/protocol/keypad-code.ts';
import { codeAlphabet, codeLength } from '../../../../edge/protocol/letter-code.ts';

const codes = fc
  .array(fc.constantFrom(...codeAlphabet), { minLength: codeLength, maxLength: codeLength })
  .map((letters) => letters.join(''));
const plain = (keys: string) => keys.replaceAll(' ', '');

describe('a letter code in digits', () => {
  it.each([
    ['333333333333', '000 000 000 000 000 007'],
    ['YYYYYYYYYYYY', '128 550 026 310 492 150'],
  ])('[PL-20] %s is %s', (code, keys) => {
    expect(keypadCode(code)).toBe(keys);
    expect(fromKeypad(plain(keys))).toBe(code);
  });

  it('[PL-20] is the same code in another notation, whatever the code', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const keys = keypadCode(code);
        expect(keys).toMatch(/^\d{3}( \d{3}){5}$/);
        expect(fromKeypad(plain(keys))).toBe(code);
      }),
    );
  });

  it('[PL-21] shows every single wrong digit, so that a slip costs no attempt', () => {
    fc.assert(
      fc.property(codes, fc.nat(keypadLength - 1), fc.integer({ min: 1, max: 9 }), (code, place, by) => {
        const keys = plain(keypadCode(code));
        const wrong = (Number(keys.charAt(place)) + by) % 10;
        expect(fromKeypad(keys.slice(0, place) + wrong + keys.slice(place + 1))).toBeUndefined();
      }),
    );
  });

  it.each(['', '1', 'ACDEFHJKMNPR', '99999999999999999', '012 345 678', '0'.repeat(19)])(
    '[PL-21] takes no %j for a code',
    (keys) => {
      expect(fromKeypad(keys)).toBeUndefined();
    },
  );

  it('[PL-20] stands beside the code of every case of the demo', () => {
    const rows = demoCasesJson();
    expect(rows.length).toBeGreaterThan(10);
    for (const { code, keypad } of rows) expect(fromKeypad(plain(keypad))).toBe(plain(code));
  });
});
