import type { Clock } from '../protocol/clock.ts';
import { type Day, toDate, toDay } from './days.ts';
import type { Timeline } from './timeline.ts';

type Reason = Clock['pauses'][number]['reason'];

/** The article that lets the clock stop for this reason; empty where no law is needed. `undefined`: no ground, the clock runs on. */
export type Grounds = (reason: Reason) => string | undefined;

/** Days on which the clock stood still: the first and the last of them. */
export interface Pause {
  first: Day;
  last: Day;
  reason: Reason;
  article: string;
  text: Clock['pauses'][number]['text'];
  /** Still standing still today; `last` is then yesterday, as if it ran on from today. */
  open: boolean;
}

/**
 * The days the clock stood still (Awb 4:15, 7:10(2), 9:11(3)).
 * For a missing paper, and for information from abroad: from the day AFTER we asked "tot de dag waarop" it came in, so
 * that day counts again; or up to and including the last day of the set period, if it passed unused (Awb 4:15(1)).
 * For the other reasons: from the day itself until the day on which it ends (Awb 4:15(2)).
 * Overlapping days count once: a later pause keeps only the days that no earlier one has.
 */
export function pausesOf(timeline: Timeline, grounds: Grounds, from: Day): Pause[] {
  const found = [...requestPauses(timeline, grounds), ...otherPauses(timeline, grounds)];
  found.sort((a, b) => a.first - b.first || a.last - b.last);
  const pauses: Pause[] = [];
  let free = from;
  for (const pause of found) {
    const first = Math.max(pause.first, free);
    if (first > pause.last && !(pause.open && first <= timeline.today)) continue;
    pauses.push({ ...pause, first });
    free = Math.max(free, pause.last + 1);
  }
  return mergeOpen(pauses);
}

export const lengthOf = (pause: Pause) => pause.last - pause.first + 1;

export function writePause(pause: Pause): Clock['pauses'][number] {
  const { first, last, reason, article, text, open } = pause;
  return {
    from: toDate(first),
    ...(open ? {} : { to: toDate(last) }),
    days: lengthOf(pause),
    reason,
    ...(article ? { article } : {}),
    ...(text ? { text } : {}),
  };
}

/** Two pauses that are open today would both be "since yesterday or today"; the first says it all. */
function mergeOpen(pauses: Pause[]): Pause[] {
  const firstOpen = pauses.findIndex((pause) => pause.open);
  return firstOpen < 0 ? pauses : pauses.filter((pause, at) => !pause.open || at === firstOpen);
}

/** Where a pause stops: it never outlives the case, and one that is still open is counted up to yesterday. */
function close(timeline: Timeline, last: Day | undefined): { last: Day; open: boolean } {
  const end = timeline.endedOn === undefined ? Number.POSITIVE_INFINITY : timeline.endedOn - 1;
  const until = Math.min(last ?? Number.POSITIVE_INFINITY, end);
  const open = until >= timeline.today;
  return { last: open ? timeline.today - 1 : until, open };
}

function requestPauses(timeline: Timeline, grounds: Grounds): Pause[] {
  const article = grounds('missing');
  if (article === undefined) return [];
  const answered = answeredOn(timeline);
  const pauses: Pause[] = [];
  for (const { event, day } of timeline.of('requested')) {
    if (event.stopsClock === false) continue;
    const answer = answered.get(event.id);
    const set = toDay(event.by);
    const last = answer === undefined ? set : Math.min(set, answer - 1);
    pauses.push({ first: day + 1, ...close(timeline, last), reason: 'missing', article, text: event.what });
  }
  return pauses.filter(hasBegun(timeline.today));
}

function otherPauses(timeline: Timeline, grounds: Grounds): Pause[] {
  const pauses: Pause[] = [];
  const resumed = timeline.of('resumed');
  for (const { event, day } of timeline.of('paused')) {
    const article = grounds(event.reason);
    if (article === undefined) continue;
    const first = event.reason === 'foreign' ? day + 1 : day;
    const resumedOn = resumed.find((dated) => dated.day >= day)?.day;
    const until = event.until === undefined ? undefined : toDay(event.until);
    const last = resumedOn === undefined ? until : Math.min(until ?? resumedOn - 1, resumedOn - 1);
    pauses.push({ first, ...close(timeline, last), reason: event.reason, article, text: event.text });
  }
  return pauses.filter(hasBegun(timeline.today));
}

const hasBegun = (today: Day) => (pause: Pause) => pause.first <= (pause.open ? today : pause.last);

/** Per request the day on which it was answered, or on which we said that it is no longer needed. */
export function answeredOn(timeline: Timeline): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const type of ['supplied', 'requestWithdrawn'] as const) {
    for (const { event, day } of timeline.of(type)) {
      days.set(event.request, Math.min(day, days.get(event.request) ?? day));
    }
  }
  return days;
}
