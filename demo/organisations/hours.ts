import { fromCivil, toDate, toDay } from '../../edge/progress/days.ts';
import { easterSunday, publicHolidays } from '../../edge/progress/public-holidays.ts';
import type { OpeningHours } from '../../edge/protocol/organisation.ts';
import type { LocalizedText } from '../../edge/protocol/primitives.ts';
import type { DemoDays } from '../days.ts';
import { text } from '../text.ts';

/** A usual week, closed on the public holidays of the coming year, and one morning only: the team has a day together. */
export function openingHours(week: OpeningHours['week'], days: DemoDays): OpeningHours {
  const today = toDay(days.today);
  const year = Number(days.today.slice(0, 4));
  const exceptions: OpeningHours['exceptions'] = [year, year + 1].flatMap((of) => {
    const names = holidayNames(of);
    return [...publicHolidays(of)]
      .filter((day) => day >= today && day <= today + 366)
      .map((day) => ({ on: toDate(day), hours: [], name: names.get(day) ?? text('Vrije dag', 'Day off') }));
  });
  exceptions.push({ on: days.ahead(16), hours: [['09:00', '12:00']], name: text('Teamdag', 'Team day') });
  return { week, exceptions: exceptions.sort((a, b) => a.on.localeCompare(b.on)) };
}

/** Names of the holidays that move with Easter or have a fixed day. King's Day has two possible days. */
function holidayNames(year: number): Map<number, LocalizedText> {
  const easter = easterSunday(year);
  const kingsDay = text('Koningsdag', "King's Day");
  return new Map([
    [fromCivil(year, 1, 1), text('Nieuwjaarsdag', "New Year's Day")],
    [easter - 2, text('Goede Vrijdag', 'Good Friday')],
    [easter + 1, text('Tweede paasdag', 'Easter Monday')],
    [fromCivil(year, 4, 26), kingsDay],
    [fromCivil(year, 4, 27), kingsDay],
    [fromCivil(year, 5, 5), text('Bevrijdingsdag', 'Liberation Day')],
    [easter + 39, text('Hemelvaartsdag', 'Ascension Day')],
    [easter + 50, text('Tweede pinksterdag', 'Whit Monday')],
    [fromCivil(year, 12, 25), text('Eerste kerstdag', 'Christmas Day')],
    [fromCivil(year, 12, 26), text('Tweede kerstdag', 'Boxing Day')],
  ]);
}
