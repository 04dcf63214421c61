import { Temporal } from 'temporal-polyfill';
import { addMonths, type Day, isWritable } from './days.ts';

/** An ISO 8601 length of days or longer, as a law writes a term: `P8W`, `P3M`, `P5Y`. */
export interface Length {
  years: number;
  months: number;
  weeks: number;
  days: number;
}

const maxRemembered = 1000;
const parsed = new Map<string, Length | undefined>();

export const weeks = (count: number): Length => ({ years: 0, months: 0, weeks: count, days: 0 });

/** Reads a duration; `undefined` when it is none. Never throws. */
export function parseLength(iso: string): Length | undefined {
  if (parsed.has(iso)) return parsed.get(iso);
  if (parsed.size >= maxRemembered) parsed.clear();
  const length = readLength(iso);
  parsed.set(iso, length);
  return length;
}

function readLength(iso: string): Length | undefined {
  try {
    const { years, months, weeks, days } = Temporal.Duration.from(iso);
    return { years, months, weeks, days };
  } catch {
    return undefined;
  }
}

/** The last day of a term that starts to run on the day after `start`. `undefined` when it lies beyond the calendar. */
export function addLength(start: Day, length: Length): Day | undefined {
  const months = length.years * 12 + length.months;
  if (months > 120_000) return undefined;
  const end = (months === 0 ? start : addMonths(start, months)) + length.weeks * 7 + length.days;
  return isWritable(end) ? end : undefined;
}
