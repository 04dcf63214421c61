import { addDays } from '../../../assistant/days.ts';
import { formatFor, plainSpaces } from '../../../assistant/format.ts';
import { nameOfDay } from '../../../assistant/phrase/telling.ts';
import { toDate } from '../../../progress/days.ts';
import { localMoment } from '../../../progress/today.ts';
import type { CalendarDate, Language, Timestamp } from '../../../protocol/primitives.ts';
import type { ClockTime, LineWords } from '../words/words.ts';

/** A day as it is said: `dinsdag 1 december`, with its year when it is far away. */
export const spokenDay = (day: CalendarDate, today: CalendarDate, language: Language): string =>
  plainSpaces(nameOfDay(formatFor(language), today, day));

/** A stretch of a day between two local clock times, `13:00` and `17:00`, as it is said. */
export const spokenBetween = (from: string, to: string, words: LineWords): string =>
  words.between(clockTime(from), clockTime(to));

function clockTime(time: string): ClockTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
}

/** A moment on the Dutch clock: today only its time, tomorrow as tomorrow, any other day with its name. */
export function spokenMoment(at: Timestamp, today: CalendarDate, language: Language, words: LineWords): string {
  const { day, minutes } = localMoment(new Date(at));
  const date = toDate(day);
  const time = words.clock(Math.floor(minutes / 60), minutes % 60);
  if (date === today) return words.atTime(undefined, time);
  return words.atTime(date === addDays(today, 1) ? words.tomorrow : spokenDay(date, today, language), time);
}
