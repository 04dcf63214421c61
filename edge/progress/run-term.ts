import type { LocalizedText } from '../protocol/primitives.ts';
import { type Day, toDay } from './days.ts';
import type { Pause } from './pauses.ts';
import type { Term } from './term.ts';
import type { Timeline } from './timeline.ts';

/** A notice that it takes longer, and what it did. */
interface Extension {
  on: Day;
  newDay: Day;
  reason: LocalizedText | undefined;
  /** Sent in time, and not longer than allowed. */
  valid: boolean;
}

/** What moved the end of a term, in the order in which it happened. */
export type Move =
  | { kind: 'pause'; pause: Pause; first: Day; last: Day }
  | { kind: 'extension'; on: Day; to: Day }
  | { kind: 'weekend'; from: Day; to: Day };

/** A term with its pauses and extensions worked in. */
export interface RunTerm {
  latest: Day;
  /** The latest day with its pauses but without any extension. */
  originalLatest: Day;
  /** Days in the term itself: without those that stood still, and without a weekend at its end. */
  length: number;
  /** The pauses that count. */
  pauses: readonly Pause[];
  extensions: readonly Extension[];
  moves: readonly Move[];
}

type Notice = Omit<Extension, 'valid'>;
type Point = { at: Day; pause: Pause; last: Day } | { at: Day; notice: Notice };

/**
 * Runs a term through its pauses and notices, in the order in which they came.
 * A pause lengthens the term only if it began while the term ran: a term that has ended cannot be stopped any more.
 * A notice counts only if it was sent before the term ended (Awb 4:14, 7:10(3), 9:11(2)); the days that stand still
 * after it come on top of the day it names.
 */
export function runTerm(term: Term, timeline: Timeline): RunTerm {
  const extended = walk(term, timeline, true);
  const original = term.extension.onlyTells || extended.extensions.length > 0 ? walk(term, timeline, false) : extended;
  // A notice that only tells leaves the day of the law where it was; once that has passed, it is what counts.
  const counts = term.extension.onlyTells && original.latest < timeline.today ? original : extended;
  return { ...counts, extensions: extended.extensions, originalLatest: original.latest };
}

function walk(term: Term, timeline: Timeline, withNotices: boolean): Omit<RunTerm, 'originalLatest'> {
  const { settle, extension: rule } = term;
  const moves: Move[] = [];
  const pauses: Pause[] = [];
  const extensions: Extension[] = [];
  let end = term.end;
  let stood = 0;
  /** A day that a notice named holds as it was told, also on a Saturday, and nothing after it may undo it. */
  let named: Day = Number.NEGATIVE_INFINITY;
  const settled = () => (end === named ? end : Math.max(settle(end), named));
  for (const point of pointsOf(term, timeline)) {
    if ('pause' in point) {
      const { at, last, pause } = point;
      const goesOn = pauses.at(-1) === pause;
      if (!goesOn && at > settled()) continue;
      if (!goesOn) pauses.push(pause);
      if (at > end && settled() > end) {
        moves.push({ kind: 'weekend', from: end, to: settled() });
        end = settled();
      }
      addPause(moves, pause, at, last);
      end += last - at + 1;
      stood += last - at + 1;
    } else if (withNotices) {
      const { on, newDay } = point.notice;
      const isRoom = on <= settled() && !(rule.once && moves.some(({ kind }) => kind === 'extension'));
      const limit = rule.limit?.(end) ?? newDay;
      const to = Math.min(newDay, limit);
      extensions.push({ ...point.notice, valid: isRoom && newDay <= limit });
      if (!isRoom || to <= settled()) continue;
      moves.push({ kind: 'extension', on, to });
      end = to;
      named = to;
    }
  }
  const latest = settled();
  if (latest !== end) moves.push({ kind: 'weekend', from: end, to: latest });
  return { latest, length: end - term.start - stood, pauses, extensions, moves };
}

/** A pause that was cut by a notice without effect is told as one. */
function addPause(moves: Move[], pause: Pause, first: Day, last: Day): void {
  const before = moves.at(-1);
  if (before?.kind === 'pause' && before.pause === pause) before.last = last;
  else if (last >= first) moves.push({ kind: 'pause', pause, first, last });
}

/** Pauses and notices by day; a pause that a notice falls into is cut after the day of the notice. */
function pointsOf(term: Term, timeline: Timeline): Point[] {
  const notices: Notice[] = timeline
    .of('extended')
    .filter(({ day }) => timeline.endedOn === undefined || day <= timeline.endedOn)
    .map(({ event, day }) => ({ on: day, newDay: toDay(event.newDate), reason: event.reason }));
  const points: Point[] = notices.map((notice) => ({ at: notice.on, notice }));
  for (const pause of term.pauses) {
    let at = pause.first;
    for (const { on } of notices) {
      if (on < at || on >= pause.last) continue;
      points.push({ at, pause, last: on });
      at = on + 1;
    }
    points.push({ at, pause, last: pause.last });
  }
  return points.sort((a, b) => a.at - b.at || ('pause' in a ? 0 : 1) - ('pause' in b ? 0 : 1));
}
