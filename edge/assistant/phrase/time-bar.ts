import type { CalendarDate } from '../../protocol/primitives.ts';
import { dayNumber } from '../days.ts';

/** Used time, stopped time, too late, still to come, or not known. */
type SegmentKind = 'used' | 'still' | 'over' | 'left' | 'open';
interface Segment {
  kind: SegmentKind;
  days: number;
}

export interface TimeBarInput {
  start: CalendarDate;
  today: CalendarDate;
  /** The day on which it should have been there, once that day has passed. */
  due?: CalendarDate | undefined;
  /** The last day we can draw. Without it the time to come is drawn as unknown. */
  end?: CalendarDate | undefined;
  /** Stretches that do not count, from the first day, for a number of days; an open one runs until today. */
  pauses: readonly { from: CalendarDate; days: number; to?: CalendarDate | undefined }[];
}

interface Geometry {
  /** Side by side from start to end; their days sum to `totalDays`. */
  segments: Segment[];
  totalDays: number;
  /** Where today stands, from 0 to 1. */
  today: number;
}

export interface TimeBar extends Geometry {
  startLabel: string;
  endLabel: string;
  todayLabel: string;
  /** A word under the bar, where there is room for it. */
  middle?: { text: string; at: number; strong: boolean } | undefined;
  /** The whole story for who cannot see the bar. */
  story: string;
}

/** The bar as days, or nothing when there is no time to draw. */
export function geometry({ start, today, due, end, pauses }: TimeBarInput): Geometry | undefined {
  const first = dayNumber(start);
  const now = Math.max(dayNumber(today), first);
  const known = end !== undefined;
  const last = known ? Math.max(dayNumber(end), now) : now + Math.max(7, now - first);
  if (last <= first) return undefined;

  const stops = pauses
    .map((pause) => {
      // A day stretches from the midnight before it: the first stopped day begins where the day before it ends.
      const from = dayNumber(pause.from) - 1;
      return { from, to: pause.to === undefined ? Math.max(now, from) : from + Math.max(0, pause.days) };
    })
    .filter((stop) => stop.to > stop.from);
  const dueDay = due === undefined ? last : dayNumber(due);
  const edges = [first, now, dueDay, last, ...stops.flatMap((stop) => [stop.from, stop.to])]
    .map((edge) => Math.min(Math.max(edge, first), last))
    .sort((one, other) => one - other);

  const segments: Segment[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined || to === from) continue;
    const stopped = stops.some((stop) => stop.from <= from && from < stop.to);
    const kind: SegmentKind =
      from >= now
        ? stopped
          ? 'still'
          : known
            ? 'left'
            : 'open'
        : from >= dueDay
          ? 'over'
          : stopped
            ? 'still'
            : 'used';
    const previous = segments.at(-1);
    if (previous?.kind === kind) previous.days += to - from;
    else segments.push({ kind, days: to - from });
  }
  return { segments, totalDays: last - first, today: (now - first) / (last - first) };
}

/** Where the middle of the first segment of a kind stands, from 0 to 1. */
export function middleOf({ segments, totalDays }: Geometry, kind: SegmentKind): number | undefined {
  let before = 0;
  for (const segment of segments) {
    if (segment.kind === kind) return (before + segment.days / 2) / totalDays;
    before += segment.days;
  }
  return undefined;
}
