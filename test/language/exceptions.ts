import type { Rule } from './rules.ts';

/** A text that may break a rule, and why. One that is not needed any more fails too. */
export const exceptions: readonly { rule: Rule; text: RegExp; reason: string }[] = [
  {
    rule: 'passive',
    text: /\b(terug)?gebeld worden\b/i,
    reason: 'The name of the choice. "Dat wij u bellen" is longer and reads as if we called already.',
  },
];
