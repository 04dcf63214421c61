import type { CalendarDate } from '../protocol/primitives.ts';

/** A calendar day as whole days since 1970-01-01, so that the law's arithmetic is plain addition. */
export type Day = number;

/** 1 January of year 1 and 31 December 9999: outside these there is no `YYYY-MM-DD`. */
const firstDay: Day = -719162;
const lastDay: Day = 2932896;
const maxRemembered = 20_000;
const written = new Map<Day, CalendarDate>();

/** Civil date to day number, proleptic Gregorian (Hinnant's algorithm; exact, no time zone, no `Date`). */
export function fromCivil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Day number to civil date. */
export function toCivil(value: Day): { year: number; month: number; day: number } {
  const z = value + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Reads `2026-12-15`. The date was checked at the door (`calendarDate`). */
export function toDay(date: CalendarDate): Day {
  const digit = (at: number) => date.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return fromCivil(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
}

/** Writes `2026-12-15`. */
export function toDate(value: Day): CalendarDate {
  const known = written.get(value);
  if (known !== undefined) return known;
  const { year, month, day } = toCivil(value);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (written.size >= maxRemembered) written.clear();
  written.set(value, text);
  return text;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(value: Day): number {
  return ((((value + 3) % 7) + 7) % 7) + 1;
}

/** Adds calendar months; the 31st becomes the last day of a shorter month. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, day } = toCivil(value);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const next = targetMonth === 12 ? fromCivil(targetYear + 1, 1, 1) : fromCivil(targetYear, targetMonth + 1, 1);
  return Math.min(fromCivil(targetYear, targetMonth, 1) + day - 1, next - 1);
}

/** Whether the day can be written as a date with four digits for the year. */
export function isWritable(value: Day): boolean {
  return value >= firstDay && value <= lastDay;
}
