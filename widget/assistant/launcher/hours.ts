import type { OpeningHours } from '../../../edge/protocol/organisation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { type LauncherWords, launcherWords } from './words.ts';

export interface Opening {
  open: boolean;
  /** "Nu open tot 17.00 uur", "Dicht. Morgen vanaf 9.00 uur weer open". */
  line: string;
}

const daysAhead = 14;
const dayMs = 86_400_000;

/**
 * Whether an organisation is open at a moment, on the Dutch clock whatever the zone of the phone. `from` counts as
 * open, `to` as shut. The next opening is looked for two weeks ahead.
 * A week of no days means that the hours are not known.
 */
export function openingAt(hours: OpeningHours, moment: Date, language: Language): Opening {
  const words = launcherWords(language);
  // Swedish writes a moment the ISO way: `2026-11-24 09:12:00`.
  const [today = '', now = ''] = moment.toLocaleString('sv', { timeZone: 'Europe/Amsterdam' }).split(' ');
  for (let inDays = 0; inDays <= daysAhead; inDays++) {
    const day = new Date(Date.parse(today) + inDays * dayMs);
    const exception = hours.exceptions.find(({ on }) => +day === Date.parse(on));
    for (const [from, to] of exception?.hours ?? hours.week[(day.getUTCDay() + 6) % 7] ?? []) {
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
