import type { CalendarDate, Language, Timestamp } from '../protocol/primitives.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const noBreak = '\u00a0';

/** What a torn-off calendar page shows: `di`, `15`, `dec`. */
export interface Leaf {
  weekday: string;
  day: string;
  month: string;
}

/** Dates, money and times the way the language writes them. Number and unit never break apart. */
export interface Format {
  language: Language;
  /** `dinsdag 15 december 2026` */
  long: (day: CalendarDate) => string;
  /** `dinsdag 15 december` */
  weekday: (day: CalendarDate) => string;
  /** `15 december` */
  short: (day: CalendarDate) => string;
  /** `15 dec` */
  tiny: (day: CalendarDate) => string;
  leaf: (day: CalendarDate) => Leaf;
  /** Euro cents as `€ 412,00`, and `− € 90,00` below zero. */
  money: (cents: number) => string;
  /** A local clock time such as `09:30`, or a moment on the Dutch clock, as `9.30`. */
  time: (of: string | Date) => string;
  /** The same with its word: `9.30 uur`. */
  clock: (of: string | Date) => string;
  /** A moment on the Dutch clock: `dinsdag 24 november 2026 om 9.12 uur`. */
  moment: (at: Timestamp) => string;
}

const made = new Map<Language, Format>();

/** The formatters of a language; made once, since `Intl` objects are slow to build on an old phone. */
export function formatFor(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const format = makeFormat(language);
  made.set(language, format);
  return format;
}

function makeFormat(language: Language): Format {
  const locale = locales[language];
  const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const days = new Intl.DateTimeFormat(locale, { ...date, timeZone: 'UTC' });
  const leaves = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
  const here = { timeZone: 'Europe/Amsterdam' };
  const daysHere = new Intl.DateTimeFormat(locale, { ...date, ...here });
  const timesHere = new Intl.DateTimeFormat('nl-NL', { ...here, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const dutch = language === 'nl';

  const leaf = (on: CalendarDate) => {
    const [weekday = '', day = '', month = ''] = pieces(leaves, utc(on));
    return { weekday, day, month };
  };
  const joined = ([weekday, day, month, year]: string[], withYear: boolean) =>
    `${weekday} ${day}${noBreak}${month}${withYear ? ` ${year}` : ''}`;
  const time = (of: string | Date) => {
    const [hour, minute] = (typeof of === 'string' ? of : timesHere.format(of)).split(':');
    return `${Number(hour)}${dutch ? '.' : ':'}${minute}`;
  };
  const clock = (of: string | Date) => time(of) + (dutch ? `${noBreak}uur` : '');
  return {
    language,
    leaf,
    time,
    clock,
    long: (on) => joined(pieces(days, utc(on)), true),
    weekday: (on) => joined(pieces(days, utc(on)), false),
    short: (on) => pieces(days, utc(on)).slice(1, 3).join(noBreak),
    tiny: (on) => pieces(leaves, utc(on)).slice(1).join(noBreak),
    money: (cents) => `${cents < 0 ? `−${noBreak}` : ''}${euros.format(Math.abs(cents) / 100).replace(/\s/, noBreak)}`,
    moment: (at) => {
      const moment = new Date(at);
      return `${joined(pieces(daysHere, moment), true)} ${dutch ? 'om' : 'at'} ${clock(moment)}`;
    },
  };
}

const utc = (day: CalendarDate) => new Date(`${day}T00:00:00Z`);

/** Weekday, day, month, year: both languages write a date in this order; some engines add a comma or a point. */
const pieces = (formatter: Intl.DateTimeFormat, moment: Date): string[] =>
  formatter.format(moment).replace(/[.,]/g, '').split(' ');

/** Texts that differ only in their kind of space compare equal after this: for search, speech and tests. */
export const plainSpaces = (text: string): string => text.replaceAll(noBreak, ' ');
