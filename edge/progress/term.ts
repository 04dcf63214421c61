import type { CalculationLine } from '../protocol/clock.ts';
import type { Day } from './days.ts';
import type { Length } from './durations.ts';
import type { Pause } from './pauses.ts';

/** How a term may be lengthened by a notice. */
export interface ExtensionRule {
  article?: string;
  /** Only the first notice that moves the day counts. */
  once: boolean;
  /** Last day the notice can move the term to, from the unshifted end of the term. `undefined`: no limit. */
  limit?: (end: Day) => Day | undefined;
  /** The notice tells a later day, but the term itself stays (Awb 4:14(1)): once that has passed we are late. */
  onlyTells?: boolean;
}

/** A term that runs: what each article module says of its own term. */
export interface Term {
  kind: 'law' | 'promise';
  article?: string;
  /** The term runs from the day after this day. */
  start: Day;
  length: Length;
  /** End of the term by counting alone. */
  end: Day;
  /** Where a counted end really falls: the Algemene termijnenwet for law, a working day for a promise. */
  settle: (end: Day) => Day;
  settleArticle?: string;
  pauses: readonly Pause[];
  extension: ExtensionRule;
  /** The lines of the calculation up to the length. */
  opening: readonly CalculationLine[];
  /** What comes after the latest day: a term that starts later. */
  closing?: readonly CalculationLine[];
}
