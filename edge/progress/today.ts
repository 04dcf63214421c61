import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Timestamp } from '../protocol/primitives.ts';
import { type Day, toDay } from './days.ts';

const zone = 'Europe/Amsterdam';

/** The clock on the wall in the Netherlands: the day and the minutes since its midnight. */
interface LocalMoment {
  day: Day;
  minutes: number;
}

/** A Dutch day as the moments, in epoch milliseconds, between which it is today. */
interface DutchDay {
  date: CalendarDate;
  from: number;
  to: number;
}

// The zone is asked once a day: this stands in the path of every read of a case.
let current: DutchDay | undefined;

/** The calendar day in the Netherlands, whatever zone the server lives in. */
export function todayInNetherlands(now: Date): CalendarDate {
  const millis = now.getTime();
  if (!current || millis < current.from || millis >= current.to) current = dutchDay(now);
  return current.date;
}

function dutchDay(now: Date): DutchDay {
  const start = inNetherlands(now).startOfDay();
  return {
    date: start.toPlainDate().toString(),
    from: start.epochMilliseconds,
    to: start.add({ days: 1 }).epochMilliseconds,
  };
}

export function localMoment(now: Date): LocalMoment {
  const local = inNetherlands(now);
  return { day: toDay(local.toPlainDate().toString()), minutes: local.hour * 60 + local.minute };
}

/** The moment, with its offset, at which the clock on the wall shows `minutes` past midnight of `date`. */
export function momentInNetherlands(date: CalendarDate, minutes: number): Timestamp {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const local = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
  return local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function inNetherlands(now: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
}
