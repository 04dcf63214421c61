import * as v from 'valibot';
import { calendarDate, cents, localizedText } from './primitives.ts';

/** Why we are late, since when, and what the citizen may do about it. */
export const late = v.object({
  what: v.picklist(['decision', 'promise', 'appointment', 'talk']),
  since: calendarDate,
  /** Whole days. */
  days: v.number(),
  newDate: v.optional(calendarDate),
  reason: v.optional(localizedText),
  rights: v.array(
    v.object({
      kind: v.picklist([
        'noticeOfDefault',
        'penaltyRunning',
        'noPenalty',
        'appeal',
        'complaint',
        'rentCommittee',
        'repairYourself',
      ]),
      article: v.optional(v.string()),
      /** Day from which this right can be used or counts. */
      from: v.optional(calendarDate),
      /** Penalty so far, only once its conditions hold (Awb 4:17). */
      cents: v.optional(cents),
      maxCents: v.optional(cents),
      /** Why we owe no penalty (Awb 4:17(6)). */
      reason: v.optional(localizedText),
    }),
  ),
});
export type Late = v.InferOutput<typeof late>;
