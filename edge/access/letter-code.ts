import { type Keys, keyedHash } from '../keys.ts';
import { codeAlphabet, codeLength, normalizeCode } from '../protocol/session.ts';

// The largest multiple of the alphabet's size that fits in a byte: above it, some letters would come up more often.
const fairBytes = 256 - (256 % codeAlphabet.length);

/** A code for a letter: 12 letters, each equally likely, 53.5 random bits. */
export function generateCode(random: (length: number) => Uint8Array): string {
  let code = '';
  while (code.length < codeLength) {
    for (const byte of random(codeLength * 2)) {
      if (byte < fairBytes && code.length < codeLength) code += codeAlphabet.charAt(byte % codeAlphabet.length);
    }
  }
  return code;
}

/** A code as it stands in a letter: `ACDE FHJK MNPR`. */
export function formatCode(code: string): string {
  return code.replaceAll(/.{4}(?=.)/g, '$& ');
}

/** A case number as people write it: capitals, spaces, dashes, dots and slashes make no difference. */
export function normalizeNumber(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-–—./_]/g, '');
}

/**
 * What is kept of a code. One hash over all three parts, so that a wrong number and a wrong code
 * take the same path and the same time.
 */
export function hashCode(keys: Keys, organisation: string, number: string, code: string): Promise<string> {
  return keyedHash(keys.code, organisation, normalizeNumber(number), normalizeCode(code));
}
