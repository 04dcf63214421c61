import type { PromiseState } from '../protocol/explanation.ts';
import { type Day, toDate, toDay } from './days.ts';
import type { Dated, EventOf, Timeline } from './timeline.ts';

/** Every promise with what became of it: open ones first, by day; then the missed, then the kept, newest first. */
export function promisesOf(timeline: Timeline): PromiseState[] {
  const kept = keptOn(timeline);
  const states = timeline
    .of('promised')
    .map((promised) => stateOf(promised, kept.get(promised.event.id), timeline.today));
  const rank = { open: 0, missed: 1, kept: 2 };
  return states.sort(
    (a, b) =>
      rank[a.status] - rank[b.status] ||
      (a.status === 'open' ? compare(a.due, b.due) : compare(b.due, a.due)) ||
      compare(a.id, b.id),
  );
}

/**
 * The promise that was broken and not made good: the earliest. A broken promise is made good when it is kept after all,
 * or when a promise that was made after it broke has been kept.
 */
export function brokenPromise(timeline: Timeline): Dated<EventOf<'promised'>> | undefined {
  const kept = keptOn(timeline);
  const today = toDate(timeline.today);
  const promised = timeline.of('promised');
  const lastKept = promised.findLast(({ event }) => kept.has(event.id))?.event.on ?? '';
  let broken: Dated<EventOf<'promised'>> | undefined;
  for (const promise of promised) {
    const { id, due } = promise.event;
    if (due >= today || kept.has(id) || lastKept > due) continue;
    if (!broken || due < broken.event.due) broken = promise;
  }
  return broken;
}

function stateOf({ event }: Dated<EventOf<'promised'>>, kept: Day | undefined, today: Day): PromiseState {
  const due = toDay(event.due);
  const base = { id: event.id, what: event.what, madeOn: event.on, due: event.due, owner: event.owner };
  if (kept !== undefined) {
    return { ...base, status: 'kept', keptOn: toDate(kept), ...(kept > due ? { daysLate: kept - due } : {}) };
  }
  return due < today ? { ...base, status: 'missed', daysLate: today - due } : { ...base, status: 'open' };
}

function keptOn(timeline: Timeline): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { event, day } of timeline.of('promiseKept')) {
    days.set(event.promise, Math.min(day, days.get(event.promise) ?? day));
  }
  return days;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
