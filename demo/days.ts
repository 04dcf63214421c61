import type { CalendarDate } from '../edge/protocol/primitives.ts';
import { isWorkingDay } from './working-days.ts';

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
  return {
    today,
    ago: (count) => toWorkingDay(addDays(today, -count), -1),
    ahead: (count) => toWorkingDay(addDays(today, count), 1),
    after: (day, count) => toWorkingDay(addDays(day, count), 1),
    monthEnd: (monthsAgo) => addDays(firstOfMonth(today, 1 - monthsAgo), -1),
    monthStart: (monthsAhead) => firstOfMonth(today, monthsAhead),
  };
}

/** Adds whole days to a calendar day. */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

function firstOfMonth(day: CalendarDate, months: number): CalendarDate {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + months, 1)).toISOString().slice(0, 10);
}

function toWorkingDay(day: CalendarDate, step: 1 | -1): CalendarDate {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, step);
  return candidate;
}

/** The calendar day in the Netherlands at a moment. */
export function dutchDay(now: Date): CalendarDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}
