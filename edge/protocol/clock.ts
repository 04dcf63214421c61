import * as v from 'valibot';
import { pauseReasons } from './events.ts';
import { calendarDate, localizedText } from './primitives.ts';

/** A day count; always whole days. */
const days = v.number();
const pauseReason = v.picklist(['missing', ...pauseReasons]);

/** One line of the calculation: what it is, its days and the article it rests on. */
const calculationLine = v.object({
  kind: v.picklist([
    'start',
    'length',
    'objectionTermEnd',
    'pause',
    'extension',
    'weekend',
    'searchTerm',
    'reportWindow',
    'latest',
    'threatTerm',
    'decisionTerm',
  ]),
  /** `Awb 4:15(1)`. Absent for a landlord's promise. */
  article: v.optional(v.string()),
  on: v.optional(calendarDate),
  days: v.optional(days),
  weeks: v.optional(v.number()),
  months: v.optional(v.number()),
  workingDays: v.optional(v.number()),
  from: v.optional(calendarDate),
  to: v.optional(calendarDate),
  reason: v.optional(pauseReason),
});
export type CalculationLine = v.InferOutput<typeof calculationLine>;

/** The term of a case and where it stands. */
export const clock = v.object({
  /** `law`: the latest day by law. `promise`: a landlord's or the organisation's own. `unknown`: we do not know; `knownOn` says when we will. `none`: no term runs. */
  kind: v.picklist(['law', 'promise', 'unknown', 'none']),
  article: v.optional(v.string()),
  status: v.picklist(['running', 'paused', 'ended']),
  startedOn: v.optional(calendarDate),
  /** The latest day. While the clock stands still this is the day it would be if it ran on from today. */
  latestOn: v.optional(calendarDate),
  /** The first latest day, before any extension or lateness, for the time bar. */
  originalLatestOn: v.optional(calendarDate),
  lengthDays: v.optional(days),
  /** Days of the term that have been used, without pauses. */
  usedDays: v.optional(days),
  /** Days left once the clock runs again; for a running clock, from today. Never negative. */
  remainingDays: v.optional(days),
  pauses: v.array(
    v.object({
      from: calendarDate,
      to: v.optional(calendarDate),
      days,
      reason: pauseReason,
      text: v.optional(localizedText),
      /** Absent for a landlord's promise. */
      article: v.optional(v.string()),
    }),
  ),
  extensions: v.array(
    v.object({
      on: calendarDate,
      newDate: calendarDate,
      reason: v.optional(localizedText),
      article: v.optional(v.string()),
      /** Sent in time and not longer than allowed. */
      valid: v.boolean(),
    }),
  ),
  calculation: v.array(calculationLine),
  /** The organisation's own earlier promise (servicenorm), if the term is law. */
  serviceOn: v.optional(calendarDate),
  /** Unknown date: the day on which the citizen hears what the date is. */
  knownOn: v.optional(calendarDate),
});
export type Clock = v.InferOutput<typeof clock>;
