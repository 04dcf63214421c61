import type { OpeningHours } from '../protocol/organisation.ts';
import type { Timestamp } from '../protocol/primitives.ts';
import { type Day, toDate, weekday } from './days.ts';
import { localMoment, momentInNetherlands } from './today.ts';

/** Open or not; `until` when open, `next` when closed and it opens within `daysAhead`. */
interface OpenState {
  open: boolean;
  until?: Timestamp;
  next?: Timestamp;
}

type Interval = readonly [from: string, to: string];

/** A year covers any closing that an organisation would still call one. */
const daysAhead = 366;

/**
 * Whether an organisation is open, in Dutch local time, daylight saving included. A day in `exceptions` replaces the
 * week's hours of that day. Intervals that touch or overlap are one opening; `from` counts as open, `to` as closed.
 */
export function openState(hours: OpeningHours, now: Date): OpenState {
  const { day, minutes } = localMoment(now);
  const current = intervalsOn(hours, day).find(([from, to]) => from <= minutes && minutes < to);
  if (current) return { open: true, until: moment(day, current[1]) };
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const next = intervalsOn(hours, day + ahead).find(([from]) => ahead > 0 || from > minutes);
    if (next) return { open: false, next: moment(day + ahead, next[0]) };
  }
  return { open: false };
}

/** The openings of a day in minutes since midnight, in order, joined where they touch. */
function intervalsOn(hours: OpeningHours, day: Day): [from: number, to: number][] {
  const date = toDate(day);
  const exception = hours.exceptions.find(({ on }) => on === date);
  const intervals: readonly Interval[] = exception?.hours ?? hours.week[weekday(day) - 1] ?? [];
  const joined: [number, number][] = [];
  for (const [from, to] of intervals.map(inMinutes).sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function inMinutes([from, to]: Interval): [number, number] {
  return [minutesOf(from), minutesOf(to)];
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function moment(day: Day, minutes: number): Timestamp {
  return momentInNetherlands(toDate(day), minutes);
}
