import type { CallbackWindow } from '../../../../edge/protocol/handoff-note.ts';
import type { Stage } from '../stage.ts';

/** `vandaag tussen 14.00 en 16.00 uur` */
export function windowText(
  { day, from, to }: CallbackWindow,
  { words, format }: Pick<Stage, 'words' | 'format'>,
  now = Date.now(),
): string {
  const today = new Date(now).toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' });
  return words.window(day === today ? words.today : format.weekday(day), format.time(from), format.time(to));
}
