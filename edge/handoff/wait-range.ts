import type { WaitRange } from '../protocol/handoff-note.ts';

/** Somebody who waited and was helped: for how long, and how many waited longer when they came. */
export interface Wait {
  /** Milliseconds since 1970. */
  takenAt: number;
  waitedMs: number;
  ahead: number;
}

interface RangeQuestion {
  /** Waits that ended, in any order. */
  recent: readonly Wait[];
  /** How long those who wait now have waited, with who is before them. */
  ongoing: readonly Pick<Wait, 'waitedMs' | 'ahead'>[];
  /** How many wait longer than the one who asks. */
  ahead: number;
  /** Milliseconds since 1970. */
  now: number;
}

/** Waits that say something about now. */
export const recentMs = 24 * 3_600_000;
/** The newest this many: a quiet morning says little about a busy afternoon. */
export const recentCount = 20;
/** From here on the middle six tenths are the range; with fewer waits it is wider than anything that was seen. */
const enough = 6;
const minuteMs = 60_000;

/**
 * How long the wait will be, from what people waited for each place in the queue. Who waits now and already longer
 * than usual counts too, so that a queue that stands still is not promised away. `undefined` when nobody waited.
 */
export function waitRange({ recent, ongoing, ahead, now }: RangeQuestion): WaitRange | undefined {
  const waits = recent
    .filter(({ takenAt }) => takenAt > now - recentMs)
    .sort((a, b) => b.takenAt - a.takenAt)
    .slice(0, recentCount);
  if (waits.length === 0) return undefined;
  const ended = waits.map(perPlace).sort(ascending);
  const usual = quantile(ended, 0.5);
  const stuck = ongoing.map(perPlace).filter((time) => time > usual);
  const times = [...ended, ...stuck].sort(ascending);
  const [low, high] =
    times.length < enough
      ? [(times[0] ?? 0) / 2, (times.at(-1) ?? 0) * 2]
      : [quantile(times, 0.2), quantile(times, 0.8)];
  const places = ahead + 1;
  const fromMinutes = Math.max(1, Math.floor((low * places) / minuteMs));
  return { fromMinutes, toMinutes: Math.max(fromMinutes + 1, Math.ceil((high * places) / minuteMs)) };
}

const perPlace = ({ waitedMs, ahead }: Pick<Wait, 'waitedMs' | 'ahead'>): number => waitedMs / (ahead + 1);
const ascending = (a: number, b: number): number => a - b;

/** Linear between the two nearest values of a sorted list (Hyndman and Fan 1996, type 7). */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
