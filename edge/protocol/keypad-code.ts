import { codeAlphabet, codeLength } from './letter-code.ts';

/**
 * A letter code written in digits, for the keys of a telephone: the same secret in another notation, so nothing else is
 * kept of it and no key is shared by two letters. 22^12 < 10^17: seventeen digits, and one that shows a slip
 * (ISO/IEC 7064, MOD 11,10: finds every single wrong digit), so that a slip costs no attempt.
 */
export const keypadLength = 18;

const base = BigInt(codeAlphabet.length);
const bodyLength = keypadLength - 1;

/** The digits of a letter code, in groups of three: `012 345 678 901 234 567`. `code`: twelve letters of the alphabet. */
export function keypadCode(code: string): string {
  const value = [...code].reduce((sum, letter) => sum * base + BigInt(codeAlphabet.indexOf(letter)), 0n);
  const body = value.toString().padStart(bodyLength, '0');
  return `${body}${checkDigit(body)}`.replaceAll(/.{3}(?=.)/g, '$& ');
}

/** The letter code that these digits stand for, or nothing when a digit is wrong or missing. */
export function fromKeypad(digits: string): string | undefined {
  if (!/^\d+$/.test(digits) || digits.length !== keypadLength) return undefined;
  const body = digits.slice(0, bodyLength);
  if (checkDigit(body) !== Number(digits.slice(bodyLength))) return undefined;
  let value = BigInt(body);
  let code = '';
  for (let place = 0; place < codeLength; place++) {
    code = codeAlphabet.charAt(Number(value % base)) + code;
    value /= base;
  }
  return value === 0n ? code : undefined;
}

function checkDigit(body: string): number {
  const product = [...body].reduce((carried, digit) => (((carried + Number(digit)) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10;
}
