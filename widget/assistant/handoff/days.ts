import type { CallbackWindow } from '../../../edge/protocol/handoff-note.ts';
import type { CalendarDate, Timestamp } from '../../../edge/protocol/primitives.ts';
import type { Stage } from './stage.ts';

type Clock = Pick<Stage, 'words' | 'format'>;
const here = { timeZone: 'Europe/Amsterdam' };

/** A moment on the Dutch clock, as it stands in a sentence: `10.44`. */
export const timeOf = (at: Timestamp | number, { words }: Pick<Stage, 'words'>): string =>
  words.clock(new Date(at).toLocaleTimeString('sv', { ...here, timeStyle: 'short' }));

export const dayOf = (at: Timestamp | number): CalendarDate => new Date(at).toLocaleDateString('sv', here);

/** `vandaag tussen 14.00 en 16.00 uur`. `now` in milliseconds since 1970. */
export function windowText({ day, from, to }: CallbackWindow, clock: Clock, now: number): string {
  const { words, format } = clock;
  const name = day === dayOf(now) ? words.today : format.weekday(day);
  return `${name} ${words.between(words.clock(from), words.clock(to))}`;
}
