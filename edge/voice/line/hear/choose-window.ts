import { formatFor } from '../../../assistant/format.ts';
import type { CallbackWindow } from '../../../protocol/handoff-note.ts';
import { plainText } from './plain-words.ts';

const ordinals = [
  /\b(een|eerste|first|one|1)\b/,
  /\b(twee|tweede|second|two|2)\b/,
  /\b(drie|derde|laatste|third|three|last|3)\b/,
];
const morning = /\b(ochtend\w*|s?morgens|voormiddag|morning)\b|ochtend\b/;
const afternoon = /\b(middag\w*|smiddags|namiddag|afternoon)\b|middag\b/;

/** The window that was meant: by its place, its day or its part of the day. Nothing when more than one fits. */
export function chooseWindow(text: string, windows: readonly CallbackWindow[]): CallbackWindow | undefined {
  const plain = plainText(text);
  const named = windows.filter(({ day }) =>
    [formatFor('nl'), formatFor('en')].some((format) => {
      const { 0: weekday = '' } = format.weekday(day).toLowerCase().split(' ');
      return plain.includes(weekday);
    }),
  );
  const days = named.length > 0 ? named : windows;
  const isEarly = ({ from }: CallbackWindow) => from < '12:00';
  const parts = morning.test(plain)
    ? days.filter(isEarly)
    : afternoon.test(plain)
      ? days.filter((window) => !isEarly(window))
      : named;
  if (parts.length === 1) return parts[0];
  if (named.length > 0) return undefined;
  const places = ordinals.flatMap((pattern, index) => (pattern.test(plain) ? [windows[index]] : []));
  return places.length === 1 ? places[0] : undefined;
}
