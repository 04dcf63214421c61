import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from '../protocol/primitives.ts';
import { type Day, toDay } from './days.ts';

const zone = 'Europe/Amsterdam';

/** The clock on the wall in the Netherlands: the day and the minutes since its midnight. */
export interface LocalMoment {
  day: Day;
  minutes: number;
}

/** The calendar day in the Netherlands, whatever zone the server lives in. */
export function todayInNetherlands(now: Date): CalendarDate {
  return inNetherlands(now).toPlainDate().toString();
}

/** The day a moment fell on in the Netherlands. `undefined` when the text is no moment. */
export function dayInNetherlands(moment: string): Day | undefined {
  const millis = Date.parse(moment);
  return Number.isNaN(millis) ? undefined : toDay(todayInNetherlands(new Date(millis)));
}

export function localMoment(now: Date): LocalMoment {
  const local = inNetherlands(now);
  return { day: toDay(local.toPlainDate().toString()), minutes: local.hour * 60 + local.minute };
}

/** The moment at which the clock on the wall shows `minutes` past midnight of `date`. */
export function momentInNetherlands(date: CalendarDate, minutes: number): Date {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const local = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
  return new Date(local.epochMilliseconds);
}

function inNetherlands(now: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
}
