import { codeLength, normalizeCode } from '../../../../edge/protocol/session.ts';

/** A code in groups of four, with spaces: `3ACD EFHJ KMNP`. */
export const grouped = (code: string): string => normalizeCode(code).replaceAll(/.{4}(?=.)/g, '$& ');

/** How many characters of a code were typed; a whole one has twelve. */
export const typedLength = (typed: string): number => normalizeCode(typed).length;

export const isWhole = (typed: string): boolean => typedLength(typed) === codeLength;

/** The Dutch spelling alphabet, as people say it on the telephone. Figures are said as they are. */
const spelled: Readonly<Record<string, string>> = {
  A: 'Anna',
  C: 'Cornelis',
  D: 'Dirk',
  E: 'Eduard',
  F: 'Ferdinand',
  H: 'Hendrik',
  J: 'Jan',
  K: 'Karel',
  M: 'Maria',
  N: 'Nico',
  P: 'Pieter',
  R: 'Rudolf',
  T: 'Theodoor',
  U: 'Utrecht',
  W: 'Willem',
  X: 'Xantippe',
  Y: 'Ypsilon',
};

/** The code as one reads it aloud, one line a group: `3, Anna, Cornelis, Dirk`. */
export const spellOut = (code: string): string[] =>
  grouped(code)
    .split(' ')
    .map((group) => [...group].map((letter) => spelled[letter] ?? letter).join(', '));
