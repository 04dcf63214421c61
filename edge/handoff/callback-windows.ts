import { type Day, toDate, toDay, weekday } from '../progress/days.ts';
import { isPublicHoliday } from '../progress/public-holidays.ts';
import { localMoment } from '../progress/today.ts';
import type { CallbackWindow } from '../protocol/handoff-note.ts';
import type { OpeningHours } from '../protocol/organisation.ts';
import type { CalendarDate } from '../protocol/primitives.ts';

/** Windows offered at once: enough to choose from, few enough to read. */
const maxWindows = 6;
/** How far ahead a working day is looked for: longer than any closing. */
const daysAhead = 60;
/** A window that begins sooner than this is not offered: somebody has to see it. */
const noticeMinutes = 30;

type Times = readonly (readonly [from: string, to: string])[];

/** The next stretches in which we can call back. Times are local clock times. */
export function callbackWindows(hours: OpeningHours, times: Times, now: Date): CallbackWindow[] {
  const { day: today, minutes } = localMoment(now);
  const windows: CallbackWindow[] = [];
  for (let day = today; day < today + daysAhead && windows.length < maxWindows; day++) {
    if (!isWorkingDay(hours, day)) continue;
    for (const [from, to] of times) {
      if (day === today && minutesOf(from) < minutes + noticeMinutes) continue;
      const date = toDate(day);
      windows.push({ id: `${date}T${from}`, day: date, from, to });
    }
  }
  return windows.slice(0, maxWindows);
}

/** The last day of so many working days from now; today does not count. */
export function afterWorkingDays(hours: OpeningHours, count: number, today: CalendarDate): CalendarDate {
  const start = toDay(today);
  let day = start;
  for (let left = count; left > 0 && day < start + daysAhead + count; ) {
    day++;
    if (isWorkingDay(hours, day)) left--;
  }
  return toDate(day);
}

/** A day on which the organisation is open. Public holidays count as closed unless the organisation says otherwise. */
function isWorkingDay({ week, exceptions }: OpeningHours, day: Day): boolean {
  const date = toDate(day);
  const exception = exceptions.find(({ on }) => on === date);
  if (exception) return exception.hours.length > 0;
  return !isPublicHoliday(day) && (week[weekday(day) - 1] ?? []).length > 0;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
