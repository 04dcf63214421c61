import { addDays } from '../../../assistant/days.ts';
import { formatFor, plainSpaces } from '../../../assistant/format.ts';
import { nameOfDay } from '../../../assistant/phrase/telling.ts';
import { toDate } from '../../../progress/days.ts';
import { localMoment } from '../../../progress/today.ts';
import type { CalendarDate, Language, Timestamp } from '../../../protocol/primitives.ts';
import type { LineWords } from '../words/words.ts';

/** A day as it is said: `dinsdag 1 december`, with its year when it is far away. */
export const spokenDay = (day: CalendarDate, today: CalendarDate, language: Language): string =>
  plainSpaces(nameOfDay(formatFor(language), today, day));

/** A local clock time, `17:00` or `9:30`, as it is said. */
export function spokenClock(time: string, words: LineWords): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return words.clock(hour, minute);
}

/** A moment on the Dutch clock: today only its time, tomorrow as tomorrow, any other day with its name. */
export function spokenMoment(at: Timestamp, today: CalendarDate, language: Language, words: LineWords): string {
  const { day, minutes } = localMoment(new Date(at));
  const date = toDate(day);
  const time = words.clock(Math.floor(minutes / 60), minutes % 60);
  if (date === today) return words.atTime(undefined, time);
  return words.atTime(date === addDays(today, 1) ? words.tomorrow : spokenDay(date, today, language), time);
}
