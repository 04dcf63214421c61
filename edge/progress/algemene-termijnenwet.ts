import type { Day } from './days.ts';
import { weekday } from './days.ts';
import type { Length } from './durations.ts';
import { isPublicHoliday } from './public-holidays.ts';

/** Not a Saturday, Sunday or public holiday (Algemene termijnenwet art. 3). */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && !isPublicHoliday(day);
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: Day): Day {
  let at = day;
  while (!isWorkingDay(at)) at += 1;
  return at;
}

/** The day itself, or the last working day before it. */
export function workingDayUntil(day: Day): Day {
  let at = day;
  while (!isWorkingDay(at)) at -= 1;
  return at;
}

/** The day on which `count` working days have passed after `start`; the day of the start does not count. */
export function addWorkingDays(start: Day, count: number): Day {
  let at = start;
  for (let left = count; left > 0; left -= 1) at = workingDayFrom(at + 1);
  return at;
}

/** Art. 4(a): no shift for terms of more than 90 days, 12 weeks or 3 months, or of years. */
function isShifted(length: Length): boolean {
  return length.years === 0 && length.months <= 3 && length.weeks <= 12 && length.days <= 90;
}

/**
 * Last day of a statutory term that would end on `end`. Art. 1(1): not on a Saturday, Sunday or public holiday, but the
 * first day after that is none. Art. 2: a term of three days or more holds at least two such days. Art. 4(a): only
 * for terms that are not long.
 */
export function statutoryEnd(start: Day, end: Day, length: Length): Day {
  if (!isShifted(length)) return end;
  const shifted = workingDayFrom(end);
  if (end - start < 3 || end - start > 14) return shifted;
  return Math.max(shifted, addWorkingDays(start, 2));
}
