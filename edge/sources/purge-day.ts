import { Temporal } from 'temporal-polyfill';
import type { CaseInput } from '../protocol/case-input.ts';
import type { CalendarDate } from '../protocol/primitives.ts';

/**
 * The day after which a finished case is purged: its last event plus the retention of its type (Selectielijst 2020).
 * A case that is not finished has none; it is never purged.
 */
export function purgeDay(input: CaseInput, today: CalendarDate): CalendarDate | undefined {
  const isFinished = input.events.some((event) => event.type === 'closed' || event.type === 'withdrawn');
  if (!isFinished) return undefined;
  const last =
    input.events
      .map((event) => event.on)
      .sort()
      .at(-1) ?? today;
  // A wrong date in the past must not make a case disappear on the day it comes in.
  const from = last < today ? last : today;
  const day = Temporal.PlainDate.from(from).add(Temporal.Duration.from(input.type.retention));
  return day.toString() > today ? day.toString() : Temporal.PlainDate.from(today).add({ days: 30 }).toString();
}
