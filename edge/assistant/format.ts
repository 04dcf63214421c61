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
  /** A local clock time such as `09:30` as `9.30 uur`. */
  clock: (time: string) => string;
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
  const days = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const leaves = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
  const moments = new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Amsterdam',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const dutch = language === 'nl';

  const short = (day: CalendarDate) => dayAndMonth(partsOf(days, utc(day)));
  const weekday = (day: CalendarDate) => weekdayAndDay(partsOf(days, utc(day)));
  const clock = (time: string) => {
    const [hour = '', minute = ''] = time.split(':');
    return dutch ? `${Number(hour)}.${minute}${noBreak}uur` : `${Number(hour)}:${minute}`;
  };
  const leaf = (day: CalendarDate) => {
    const parts = partsOf(leaves, utc(day));
    return { weekday: bare(parts.weekday), day: parts.day, month: bare(parts.month) };
  };
  return {
    language,
    short,
    weekday,
    clock,
    leaf,
    long: (day) => withYear(partsOf(days, utc(day))),
    tiny: (day) => dayAndMonth(leaf(day)),
    money: (cents) => `${cents < 0 ? `−${noBreak}` : ''}${euros.format(Math.abs(cents) / 100).replace(/\s/g, noBreak)}`,
    moment: (at) => {
      const parts = partsOf(moments, new Date(at));
      return `${withYear(parts)} ${dutch ? 'om' : 'at'} ${clock(`${parts.hour}:${parts.minute}`)}`;
    },
  };
}

type Parts = Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>;

function partsOf(formatter: Intl.DateTimeFormat, moment: Date): Parts {
  const parts = { weekday: '', day: '', month: '', year: '', hour: '', minute: '' };
  for (const { type, value } of formatter.formatToParts(moment)) if (type in parts) parts[type as keyof Parts] = value;
  return parts;
}

const utc = (day: CalendarDate) => new Date(`${day}T00:00:00Z`);
const bare = (text: string) => text.replace('.', '');
const dayAndMonth = (parts: { day: string; month: string }) => `${parts.day}${noBreak}${parts.month}`;
const weekdayAndDay = (parts: Parts) => `${parts.weekday} ${dayAndMonth(parts)}`;
const withYear = (parts: Parts) => `${weekdayAndDay(parts)} ${parts.year}`;

/** Texts that differ only in their kind of space compare equal after this: for search, speech and tests. */
export const plainSpaces = (text: string): string => text.replaceAll(noBreak, ' ');
