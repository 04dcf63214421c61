/**
 * Letters of an access code: no two look alike. Left out: 0 O Q, 1 I L, 2 Z, 5 S, 8 B, G (6 stays), V (U stays).
 * 22 letters; 12 of them give 53.5 bits.
 */
export const codeAlphabet = '34679ACDEFHJKMNPRTUWXY';
export const codeLength = 12;

/**
 * Writes a typed code as we keep it: capitals, no spaces or dashes. G and V are in no code, so whoever types one misread
 * the 6 or the U.
 */
export function normalizeCode(typed: string): string {
  const plain = typed.normalize('NFKC').toUpperCase();
  return plain
    .replaceAll(/[\s\-.–—]/g, '')
    .replaceAll('G', '6')
    .replaceAll('V', 'U');
}
