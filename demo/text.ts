import type { LocalizedText } from '../edge/protocol/primitives.ts';

/** Text of the demo in both languages of the assistant. */
export function text(nl: string, en: string): LocalizedText {
  return { nl, en };
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The month of a day, written out: `augustus`. */
export function monthName(day: string, language: keyof typeof locales): string {
  return format(day, language, { month: 'long' });
}

/** A day without its weekday: `31 augustus`. */
export function shortDay(day: string, language: keyof typeof locales): string {
  return format(day, language, { day: 'numeric', month: 'long' });
}

/** A day as a citizen reads it: `maandag 1 februari 2027`. */
export function longDay(day: string, language: keyof typeof locales): string {
  return format(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function format(day: string, language: keyof typeof locales, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(moment);
}
