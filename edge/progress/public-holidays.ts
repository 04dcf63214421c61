import { type Day, fromCivil, toCivil, toDay, weekday } from './days.ts';

/**
 * Days equated with public holidays by royal decree (Algemene termijnenwet art. 3(3)), set for three years at a time.
 * Source: "Besluit gelijkstelling van … met een algemeen erkende feestdag", Staatscourant; extend when the next appears.
 */
const equatedDays = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
].map(toDay);

const byYear = new Map<number, ReadonlySet<Day>>();

/** Easter Sunday, Gregorian (anonymous algorithm, Meeus). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return fromCivil(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Koningsdag since 2014; before that Koninginnedag. On a Sunday it is kept on the Saturday before. */
function kingsDay(year: number): Day {
  const day = year >= 2014 ? fromCivil(year, 4, 27) : fromCivil(year, 4, 30);
  return weekday(day) === 7 ? day - 1 : day;
}

/** The public holidays of a year by Algemene termijnenwet art. 3(1), (2) and (3). */
export function publicHolidays(year: number): ReadonlySet<Day> {
  const known = byYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const days = new Set<Day>([
    fromCivil(year, 1, 1),
    easter - 2,
    easter + 1,
    kingsDay(year),
    fromCivil(year, 5, 5),
    easter + 39,
    easter + 50,
    fromCivil(year, 12, 25),
    fromCivil(year, 12, 26),
    ...equatedDays.filter((day) => toCivil(day).year === year),
  ]);
  if (byYear.size >= 400) byYear.clear();
  byYear.set(year, days);
  return days;
}

export function isPublicHoliday(day: Day): boolean {
  return publicHolidays(toCivil(day).year).has(day);
}
