import type { CalculationLine } from '../protocol/explanation.ts';
import type { LocalizedText } from '../protocol/primitives.ts';
import { type Day, toDay } from './days.ts';
import type { Length } from './durations.ts';
import { lengthOf, type Pause } from './pauses.ts';
import type { Timeline } from './timeline.ts';

/** How a term may be lengthened by a notice. */
export interface ExtensionRule {
  article?: string;
  /** Only the first notice that moves the day counts. */
  once: boolean;
  /** Last day the notice can move the term to, from the unshifted end of the term. `undefined`: no limit. */
  limit?: (end: Day) => Day | undefined;
  /** The notice tells a later day, but the term itself stays (Awb 4:14(1)): once that has passed we are late. */
  onlyTells?: boolean;
}

/** A term that runs: what each article module says of its own term. */
export interface Term {
  kind: 'law' | 'promise';
  article?: string;
  /** The term runs from the day after this day. */
  start: Day;
  length: Length;
  /** End of the term by counting alone. */
  end: Day;
  /** Where a counted end really falls: the Algemene termijnenwet for law, a working day for a promise. */
  settle: (end: Day) => Day;
  settleArticle?: string;
  pauses: readonly Pause[];
  extension: ExtensionRule;
  /** The lines of the calculation up to the length. */
  opening: readonly CalculationLine[];
  /** What comes after the latest day: a term that starts later. */
  closing?: readonly CalculationLine[];
}

export interface Extension {
  on: Day;
  newDay: Day;
  reason: LocalizedText | undefined;
  valid: boolean;
  /** Day this notice moved the term to, if it did. */
  movedTo: Day | undefined;
}

/** A term with its pauses and extensions worked in. */
export interface RunTerm {
  /** Counted end, not settled. */
  end: Day;
  latest: Day;
  /** The latest day with its pauses but without any extension. */
  originalLatest: Day;
  pauses: readonly Pause[];
  extensions: readonly Extension[];
}

type Point =
  | { at: Day; pause: Pause }
  | { at: Day; notice: { on: Day; newDay: Day; reason: LocalizedText | undefined } };

/**
 * Runs a term through its pauses and notices, in the order in which they came.
 * A pause lengthens the term only if it began while the term ran: a term that has ended cannot be stopped any more.
 * A notice counts only if it was sent before the term ended (Awb 4:14, 7:10(3), 9:11(2)).
 */
export function runTerm(term: Term, timeline: Timeline): RunTerm {
  const { extension: rule, settle } = term;
  const counted: Pause[] = [];
  const extensions: Extension[] = [];
  let end = term.end;
  let original = term.end;
  let extended = false;
  for (const point of pointsOf(term, timeline)) {
    if ('pause' in point) {
      if (point.at > settle(end)) continue;
      counted.push(point.pause);
      end += lengthOf(point.pause);
      if (point.at <= settle(original)) original += lengthOf(point.pause);
      continue;
    }
    const { on, newDay, reason } = point.notice;
    const inTime = on <= settle(end);
    const limit = rule.limit?.(end) ?? newDay;
    const room = inTime && !(rule.once && extended);
    const target = Math.min(newDay, limit);
    const moves = room && target > settle(end);
    extensions.push({ on, newDay, reason, valid: room && newDay <= limit, movedTo: moves ? target : undefined });
    if (moves) {
      end = target;
      extended = true;
    }
  }
  const originalLatest = settle(original);
  const tellsOnly = rule.onlyTells === true && originalLatest < timeline.today;
  if (tellsOnly) return { end: original, latest: originalLatest, originalLatest, pauses: counted, extensions };
  const latest = extended && extensions.some((one) => one.movedTo === end) ? end : settle(end);
  return { end, latest, originalLatest, pauses: counted, extensions };
}

function pointsOf(term: Term, timeline: Timeline): Point[] {
  const notices = timeline
    .of('extended')
    .filter(({ day }) => timeline.endedOn === undefined || day <= timeline.endedOn);
  const points: Point[] = [
    ...term.pauses.map((pause) => ({ at: pause.first, pause })),
    ...notices.map(({ event, day }) => ({
      at: day,
      notice: { on: day, newDay: toDay(event.newDate), reason: event.reason },
    })),
  ];
  return points.sort((a, b) => a.at - b.at || ('pause' in a ? 0 : 1) - ('pause' in b ? 0 : 1));
}
