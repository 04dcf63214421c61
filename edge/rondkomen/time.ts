import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Amsterdam';

/** The clock on the wall in the Netherlands: `day` is `2026-12-01`, `time` is `09:30`. */
interface WallMoment {
  day: string;
  time: string;
}

export function wallMoment(now: Date): WallMoment {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/**
 * The moment at which a Dutch clock shows this. Undefined where it never does: the hour that is skipped in March. In
 * October an hour comes twice; the first counts.
 */
export function momentOf({ day, time }: WallMoment): Date | undefined {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const moment = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return moment.toPlainDateTime().equals(wall) ? new Date(moment.epochMilliseconds) : undefined;
}

/** ISO 8601 with the Dutch offset. */
export function timestampOf(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

export const addMinutes = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** 1 is Monday. */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;
