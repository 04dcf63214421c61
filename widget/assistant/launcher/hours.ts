import type { OpeningHours } from '../../../edge/protocol/organisation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { type LauncherWords, launcherWords } from './words.ts';

export interface Opening {
  open: boolean;
  /** "Nu open tot 17.00 uur", "Dicht. Morgen vanaf 9.00 uur weer open". */
  line: string;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Whether an organisation is open at a moment, on the Dutch clock whatever the zone of the phone. `from` counts as
 * open, `to` as shut. The next opening is looked for two weeks ahead.
 * A week of no days means that the hours are not known.
 */
export function openingAt(hours: OpeningHours, moment: Date, language: Language, daysAhead = 14): Opening {
  const words = launcherWords(language);
  for (let inDays = 0; inDays <= daysAhead; inDays++) {
    const day = new Date(dutchClock(moment) + inDays * dayMs);
    const [date, now = ''] = day.toISOString().split('T');
    const exception = hours.exceptions.find(({ on }) => on === date);
    for (const [from, to] of exception?.hours ?? hours.week.at(day.getUTCDay() - 1) ?? []) {
      if (!inDays && to <= now) continue;
      const open = !inDays && from <= now;
      const name = words.days[inDays] ?? dayName(day, inDays, language);
      return { open, line: open ? words.open(clock(words, to)) : words.again(name, clock(words, from)) };
    }
  }
  return { open: false, line: hours.week[0] ? words.shut : '' };
}

const clock = ({ dot }: LauncherWords, time: string): string => time.replace(/^0?(.+):/, `$1${dot}`);

/** A weekday; from a week away with its date. */
const dayName = (day: Date, inDays: number, language: Language): string =>
  day
    .toLocaleDateString(language, {
      timeZone: 'UTC',
      weekday: 'long',
      ...(inDays > 6 && { day: 'numeric', month: 'long' }),
    })
    .replace(/^./, (first) => first.toUpperCase());

/**
 * The clock on a Dutch wall, as if it were UTC: two hours ahead between the last Sundays of March and October at 1.00 UTC,
 * else one (Directive 2000/84/EC). `Intl` knows it too, but waking it up blocks a slow phone for 70 ms.
 */
function dutchClock(moment: Date): number {
  const hourAgo = new Date(+moment - hourMs);
  // Both months have 31 days, so their last Sunday is the 25th or later. From then on they count as the next month.
  const month = hourAgo.getUTCMonth() + +(hourAgo.getUTCDate() - hourAgo.getUTCDay() > 24);
  return +moment + (month > 2 && month < 10 ? 2 : 1) * hourMs;
}
