import type { CalendarDate } from '../edge/protocol/primitives.ts';

interface Holiday {
  on: CalendarDate;
  nl: string;
  en: string;
}

/** Public holidays of a year (Algemene termijnenwet 3). */
export function publicHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const fixed = (monthDay: string, nl: string, en: string): Holiday => ({ on: `${year}-${monthDay}`, nl, en });
  const moving = (shift: number, nl: string, en: string): Holiday => ({ on: shifted(easter, shift), nl, en });
  const kingsDay = new Date(`${year}-04-27T00:00:00Z`).getUTCDay() === 0 ? '04-26' : '04-27';
  return [
    fixed('01-01', 'Nieuwjaarsdag', "New Year's Day"),
    moving(-2, 'Goede Vrijdag', 'Good Friday'),
    moving(1, 'Tweede paasdag', 'Easter Monday'),
    fixed(kingsDay, 'Koningsdag', "King's Day"),
    fixed('05-05', 'Bevrijdingsdag', 'Liberation Day'),
    moving(39, 'Hemelvaartsdag', 'Ascension Day'),
    moving(50, 'Tweede pinksterdag', 'Whit Monday'),
    fixed('12-25', 'Eerste kerstdag', 'Christmas Day'),
    fixed('12-26', 'Tweede kerstdag', 'Boxing Day'),
  ];
}

/** True on Monday to Friday, public holidays left out. */
export function isWorkingDay(day: CalendarDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return publicHolidays(Number(day.slice(0, 4))).every((holiday) => holiday.on !== day);
}

function shifted(moment: Date, count: number): CalendarDate {
  return new Date(moment.getTime() + count * 86_400_000).toISOString().slice(0, 10);
}

/** Easter in the Gregorian calendar (the anonymous method of 1876). */
function easterSunday(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(position / 31) - 1, (position % 31) + 1));
}
