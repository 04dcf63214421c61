import type { CaseEventOf } from '../protocol/events.ts';
import type { Late } from '../protocol/late.ts';
import { type Day, toDate } from './days.ts';
import type { Timeline } from './timeline.ts';

type Right = Late['rights'][number];

/** Awb 4:17(2), amounts since 1-1-2019: euro cents a day for days 1-14, 15-28 and 29-42. */
const tiers = [
  { days: 14, cents: 2300 },
  { days: 14, cents: 3500 },
  { days: 14, cents: 4500 },
] as const;

/** Awb 4:17(1): at most 42 days. */
const maxPenaltyDays = 42;

/** What a number of days in default costs us, in euro cents; 144200 at most (Awb 4:17(1) and (2)). */
export function penaltyCents(days: number): number {
  let left = Math.max(0, Math.min(days, maxPenaltyDays));
  let cents = 0;
  for (const tier of tiers) {
    const counted = Math.min(left, tier.days);
    cents += counted * tier.cents;
    left -= counted;
  }
  return cents;
}

/** The first written notice of default that reached us after the term had ended; an earlier one has no effect. */
function noticeReceived(timeline: Timeline, latest: Day): DefaultNotice | undefined {
  const found = timeline.of('defaultNotice').find(({ day }) => day > latest);
  return found && { day: found.day, noPenalty: found.event.noPenalty };
}

interface DefaultNotice {
  day: Day;
  /** Why nothing is due (Awb 4:17(6)). */
  noPenalty: CaseEventOf<'defaultNotice'>['noPenalty'];
}

/**
 * Awb 4:17(3): the first day that costs money is the one on which two weeks have passed since the day on which we got
 * the notice. The Algemene termijnenwet does not shift it (4:17(1)).
 */
const firstPenaltyDay = (notice: Day): Day => notice + 15;

/** Whole days in default that have passed before `until`. */
function daysInDefault(notice: Day, until: Day): number {
  return Math.max(0, Math.min(maxPenaltyDays, until - firstPenaltyDay(notice)));
}

/**
 * What the citizen may do when a decision is late. First only the notice; money is named only when the term has passed,
 * the notice is in and two weeks are over (Awb 4:17), and then only for days that have passed. The court comes into
 * sight two weeks after the notice (Awb 6:12(2)), also where no money is due (4:17(6)).
 */
export function rightsWhenLate(timeline: Timeline, latest: Day): Right[] {
  const notice = noticeReceived(timeline, latest);
  if (notice === undefined) return [{ kind: 'noticeOfDefault', article: 'Awb 4:17(3)', from: toDate(latest + 1) }];
  const first = firstPenaltyDay(notice.day);
  const appeal: Right = { kind: 'appeal', article: 'Awb 6:12(2)', from: toDate(first) };
  if (notice.noPenalty) return [{ kind: 'noPenalty', article: 'Awb 4:17(6)', reason: notice.noPenalty }, appeal];
  const cents = penaltyCents(daysInDefault(notice.day, timeline.today));
  const running: Right =
    cents > 0
      ? {
          kind: 'penaltyRunning',
          article: 'Awb 4:17(2)',
          from: toDate(first),
          cents,
          maxCents: penaltyCents(maxPenaltyDays),
        }
      : { kind: 'penaltyRunning', article: 'Awb 4:17(3)' };
  return [running, appeal];
}

/**
 * What we owe on a decision that came too late. Awb 4:18: settled by decision within two weeks after the last day that
 * cost money.
 */
export function penaltyOwed(timeline: Timeline, latest: Day, decided: Day) {
  const notice = noticeReceived(timeline, latest);
  if (notice === undefined || notice.noPenalty || decided <= notice.day) return undefined;
  const days = daysInDefault(notice.day, decided);
  if (days === 0) return undefined;
  const last = firstPenaltyDay(notice.day) + days - 1;
  return { cents: penaltyCents(days), days, article: 'Awb 4:17(2) en 4:18', settledBy: toDate(last + 14) };
}
