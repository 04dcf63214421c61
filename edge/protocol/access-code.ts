import * as v from 'valibot';
import { timestamp } from './primitives.ts';

/** Body of `POST /v1/sources/{source}/cases/{ref}/codes`; may be left out. */
export const codeRequest = v.object({
  /** How many days the code works. 365 when absent. */
  validDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730))),
  /** True: earlier codes of this case stop working, for a letter that was lost. */
  replace: v.optional(v.boolean(), false),
});

/** A code for a letter. Shown once: we keep only a keyed hash. */
export const issuedCode = v.object({
  /** The case number that belongs with it in the letter. */
  number: v.string(),
  /** Three groups of four letters: `ACDE FHJK MNPR`. */
  code: v.string(),
  /** The same code for the keys of a telephone, in six groups of three: `012 345 678 901 234 567`. */
  keypad: v.string(),
  expiresAt: timestamp,
});
export type IssuedCode = v.InferOutput<typeof issuedCode>;
