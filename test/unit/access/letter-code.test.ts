import { describe, expect, it } from 'vitest';
import { formatCode, generateCode, hashCode, normalizeNumber } from '../../../edge/access/letter-code.ts';
import { deriveKeys } from '../../../edge/keys.ts';
import { codeAlphabet, codeLength, normalizeCode } from '../../../edge/protocol/session.ts';
import { seededRandom, testSecret } from './support.ts';

describe('code on a letter', () => {
  it('[AC-01] has 12 letters of an alphabet that gives at least 50 bits', () => {
    const random = seededRandom(1);
    for (let i = 0; i < 1000; i++) expect(generateCode(random)).toMatch(/^[34679ACDEFHJKMNPRTUWXY]{12}$/);
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
    expect(codeLength * Math.log2(codeAlphabet.length)).toBeGreaterThan(53.5);
  });

  it('[AC-01] gives every letter the same chance, in every place', () => {
    const random = seededRandom(20261124);
    const codes = 22_000;
    const counts = Array.from({ length: codeLength }, () => new Map<string, number>());
    for (let i = 0; i < codes; i++) {
      for (const [place, letter] of [...generateCode(random)].entries()) {
        const seen = counts[place];
        seen?.set(letter, (seen.get(letter) ?? 0) + 1);
      }
    }
    const expected = codes / codeAlphabet.length;
    for (const seen of counts) {
      const chiSquare = [...codeAlphabet].reduce((sum, letter) => {
        return sum + ((seen.get(letter) ?? 0) - expected) ** 2 / expected;
      }, 0);
      // 21 degrees of freedom; 1 in 10,000 fair runs is above 53.
      expect(chiSquare).toBeLessThan(53);
    }
  });

  it('[AC-01] passes over bytes that would favour some letters', () => {
    // 242 to 255 are past the last whole round of 22 letters.
    const bytes = [255, 242, 0, 250, 21, 241];
    const random = (length: number) => Uint8Array.from({ length }, (_, index) => bytes[index % bytes.length] ?? 0);
    expect(generateCode(random)).toBe('3YY'.repeat(4));
  });

  it('[AC-03] stands in a letter in groups of four', () => {
    expect(formatCode('ACDEFHJKMNPR')).toBe('ACDE FHJK MNPR');
  });

  it.each([
    'acde fhjk mnpr',
    'ACDE-FHJK-MNPR',
    '  ACDE–FHJK—MNPR ',
    'ACDEFHJKMNPR',
    'a c d e.f h j k.m n p r',
    'ACDE\u00a0FHJK\u2009MNPR',
    'ACDEFHJKMNPR',
  ])('[AC-03] reads %j as ACDEFHJKMNPR', (typed) => {
    expect(normalizeCode(typed)).toBe('ACDEFHJKMNPR');
  });

  it('[AC-03] reads a G as the 6 and a V as the U they were taken for', () => {
    expect(normalizeCode('gv67')).toBe('6U67');
  });

  it.each(['Z-2026-0001', 'z 2026 0001', 'Z.2026/0001', 'Z–2026–0001', 'z_2026_0001'])(
    '[AC-03] reads the number %j as Z20260001',
    (typed) => {
      expect(normalizeNumber(typed)).toBe('Z20260001');
    },
  );

  it('[AC-02] is kept as another hash for another organisation, number or code', async () => {
    const keys = await deriveKeys(testSecret());
    const hashes = await Promise.all([
      hashCode(keys, 'lindewaard', 'Z1', 'ACDEFHJKMNPR'),
      hashCode(keys, 'de-linde', 'Z1', 'ACDEFHJKMNPR'),
      hashCode(keys, 'lindewaard', 'Z2', 'ACDEFHJKMNPR'),
      hashCode(keys, 'lindewaard', 'Z1', 'ACDEFHJKMNPT'),
      hashCode(keys, 'lindewaard', 'Z1A', 'CDEFHJKMNPR'),
    ]);
    expect(new Set(hashes).size).toBe(5);
  });
});
