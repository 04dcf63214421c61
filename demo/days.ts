import { workingDayFrom, workingDayUntil } from '../edge/progress/algemene-termijnenwet.ts';
import { addMonths, toCivil, toDate, toDay } from '../edge/progress/days.ts';
import type { CalendarDate } from '../edge/protocol/primitives.ts';

/** Days around today, so that the demo never ages. Offices act on working days only. */
export interface DemoDays {
  today: CalendarDate;
  /** The working day on or before this many days ago. */
  ago(count: number): CalendarDate;
  /** The working day on or after this many days from now. */
  ahead(count: number): CalendarDate;
  /** The working day on or after this many days past another day. */
  after(day: CalendarDate, count: number): CalendarDate;
  /** The last day of the month this many months back. */
  monthEnd(monthsAgo: number): CalendarDate;
  /** The first day of the month this many months ahead. */
  monthStart(monthsAhead: number): CalendarDate;
}

export function demoDays(today: CalendarDate): DemoDays {
  const now = toDay(today);
  const first = now - toCivil(now).day + 1;
  return {
    today,
    ago: (count) => toDate(workingDayUntil(now - count)),
    ahead: (count) => toDate(workingDayFrom(now + count)),
    after: (day, count) => toDate(workingDayFrom(toDay(day) + count)),
    monthEnd: (monthsAgo) => toDate(addMonths(first, 1 - monthsAgo) - 1),
    monthStart: (monthsAhead) => toDate(addMonths(first, monthsAhead)),
  };
}
