import type { CalendarDate } from '../../../protocol/primitives.ts';
import { addDays } from '../../days.ts';
import { formatFor } from '../../format.ts';
import { type Line, line } from '../../localized.ts';
import type { Knowledge } from '../dialogue.ts';

const weekdays: readonly RegExp[] = [
  /\b(maandag\w*|monday)\b/,
  /\b(dinsdag\w*|tuesday)\b/,
  /\b(woensdag\w*|wednesday)\b/,
  /\b(donderdag\w*|thursday)\b/,
  /\b(vrijdag\w*|friday)\b/,
  /\b(zaterdag\w*|saturday|weekend)\b/,
  /\b(zondag\w*|sunday)\b/,
];
const tomorrow = /\b(morgen\w*|tomorrow)\b/;
const afterTomorrow = /\b(overmorgen|day after tomorrow)\b/;

/** The opening hours of the day that is named, the next one with that name. Nothing when none is, or nothing is known. */
export function hoursOn(words: string, { facts, language, today, words: said }: Knowledge): Line | undefined {
  const day = facts && dayNamed(words, today);
  if (!day) return undefined;
  const { exceptions, week } = facts.hours;
  const hours = exceptions.find(({ on }) => on === day)?.hours ?? week[weekdayOf(day)] ?? [];
  const { weekday, time } = formatFor(language);
  const name = weekday(day);
  if (hours.length === 0) return line(said.asksOn.shutOn(name), name);
  const spans = hours.map(([from, to]) => said.asksOn.span(time(from), time(to))).join(said.asksOn.and);
  return line(said.asksOn.openOn(name, spans), name);
}

function dayNamed(words: string, today: CalendarDate): CalendarDate | undefined {
  if (afterTomorrow.test(words)) return addDays(today, 2);
  const named = weekdays.findIndex((pattern) => pattern.test(words));
  if (named >= 0) return addDays(today, (named - weekdayOf(today) + 7) % 7);
  return tomorrow.test(words) ? addDays(today, 1) : undefined;
}

/** Monday is 0. */
const weekdayOf = (day: CalendarDate): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
