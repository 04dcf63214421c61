import type { CalendarDate } from '../../../protocol/primitives.ts';
import { addDays } from '../../days.ts';
import { formatFor } from '../../format.ts';
import { type Line, line } from '../../localized.ts';
import type { Knowledge } from '../dialogue.ts';
import type { Message } from '../phrases/message.ts';
import { days } from '../phrases/turns.ts';

const weekdays = [days.monday, days.tuesday, days.wednesday, days.thursday, days.friday, days.saturday, days.sunday];

/** The opening hours of the day that is named, the next one with that name. Nothing when none is, or nothing is known. */
export function hoursOn(message: Message, { facts, language, today, words: said }: Knowledge): Line | undefined {
  const day = facts && dayNamed(message, today);
  if (!day) return undefined;
  const { exceptions, week } = facts.hours;
  const hours = exceptions.find(({ on }) => on === day)?.hours ?? week[weekdayOf(day)] ?? [];
  const { weekday, time } = formatFor(language);
  const name = weekday(day);
  if (hours.length === 0) return line(said.asksOn.shutOn(name), name);
  const spans = hours.map(([from, to]) => said.asksOn.span(time(from), time(to))).join(said.asksOn.and);
  return line(said.asksOn.openOn(name, spans), name);
}

function dayNamed(message: Message, today: CalendarDate): CalendarDate | undefined {
  if (days.afterTomorrow(message)) return addDays(today, 2);
  const named = weekdays.findIndex((isNamed) => isNamed(message));
  if (named >= 0) return addDays(today, (named - weekdayOf(today) + 7) % 7);
  return days.tomorrow(message) ? addDays(today, 1) : undefined;
}

/** Monday is 0. */
const weekdayOf = (day: CalendarDate): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
