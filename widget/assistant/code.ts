import { codeAlphabet, codeLength, normalizeCode } from '../../edge/protocol/letter-code.ts';

/** What is the matter with a typed number or code, seen without asking the server: a slip costs no attempt. */
export type Slip = { kind: 'missing' } | { kind: 'length'; typed: number } | { kind: 'letter'; letter: string };

/** The code as the server wants it, or the first thing that cannot be right. */
export function readCode(typed: string): { code: string } | { slip: Slip } {
  const code = normalizeCode(typed);
  if (!code) return { slip: { kind: 'missing' } };
  const letter = [...code].find((character) => !codeAlphabet.includes(character));
  if (letter) return { slip: { kind: 'letter', letter } };
  const length = [...code].length;
  return length === codeLength ? { code } : { slip: { kind: 'length', typed: length } };
}

/** The number on a letter: as typed, without space around it. */
export function readNumber(typed: string): { number: string } | { slip: Slip } {
  const number = typed.trim();
  return number ? { number } : { slip: { kind: 'missing' } };
}
