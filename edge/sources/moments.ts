import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from '../protocol/primitives.ts';

const dutchTime = 'Europe/Amsterdam';

/** The Dutch calendar day of a day or a moment; undefined when the text is neither. A moment without offset is Dutch local time. */
export function toDay(text: string): CalendarDate | undefined {
  return dutchMoment(text)?.toPlainDate().toString();
}

/** Dutch local clock time `09:30` of a moment; undefined when it has no time of day. */
export function toClockTime(text: string): string | undefined {
  if (!/[T ]\d\d:\d\d/.test(text)) return undefined;
  return dutchMoment(text)?.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** A moment as UTC text that sorts by time; undefined when the text is not a day or a moment. */
export function toInstant(text: string): string | undefined {
  return dutchMoment(text)?.toInstant().toString({ smallestUnit: 'millisecond' });
}

function dutchMoment(text: string): Temporal.ZonedDateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}($|[T ])/.test(text)) return undefined;
  const hasOffset = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(text);
  try {
    if (hasOffset) return Temporal.Instant.from(text).toZonedDateTimeISO(dutchTime);
    return Temporal.PlainDateTime.from(text).toZonedDateTime(dutchTime);
  } catch {
    return undefined;
  }
}

/** Writes a duration as `P1Y2M3W4D`; undefined when it is not a positive number of whole days or longer. */
export function toDuration(text: string): string | undefined {
  try {
    const duration = Temporal.Duration.from(text);
    const hours = duration.hours;
    const smaller = duration.minutes + duration.seconds + duration.milliseconds;
    if (duration.sign <= 0 || hours % 24 !== 0 || smaller !== 0) return undefined;
    const { years, months, weeks, days } = duration;
    return Temporal.Duration.from({ years, months, weeks, days: days + hours / 24 }).toString();
  } catch {
    return undefined;
  }
}

/** The day after adding a duration to a day. */
export function addDuration(day: CalendarDate, duration: string): CalendarDate {
  return Temporal.PlainDate.from(day).add(duration).toString();
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Whether the first duration, counted from a day, is at least as long as the second. */
export function lastsAtLeast(duration: string, minimum: string): boolean {
  const anyDay = '2026-01-01';
  return addDuration(anyDay, duration) >= addDuration(anyDay, minimum);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: CalendarDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The latest of some days; undefined when there are none. */
export function latestOf(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
