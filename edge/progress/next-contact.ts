import type { Clock } from '../protocol/clock.ts';
import type { Explanation, PromiseState } from '../protocol/explanation.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate, toDay } from './days.ts';
import { addLength, parseLength } from './durations.ts';
import { settlePromise } from './landlord-promise.ts';
import type { Timeline } from './timeline.ts';

/** What the citizen did; everything else on a case is a sign from us. */
const byCitizen = new Set(['supplied', 'contacted', 'objected', 'defaultNotice', 'withdrawn']);

/** The day until which we may be silent: `silentAfter` after our last sign. `undefined` once it has passed. */
function silenceLimit(file: CaseFile, timeline: Timeline): Day | undefined {
  const last = timeline.all.findLast(({ event }) => !byCitizen.has(event.type))?.day;
  const length = parseLength(file.type.silentAfter);
  if (last === undefined || !length) return undefined;
  const end = addLength(last, length);
  const limit = end === undefined ? undefined : settlePromise(last, end);
  return limit !== undefined && limit >= timeline.today ? limit : undefined;
}

/** When the citizen will hear an unknown date: the earliest open promise, else the day we must give a sign. */
export function knownOn(file: CaseFile, timeline: Timeline): Day | undefined {
  const kept = new Set(timeline.of('promiseKept').map(({ event }) => event.promise));
  const today = toDate(timeline.today);
  const dues = timeline
    .of('promised')
    .filter(({ event }) => !kept.has(event.id) && event.due >= today)
    .map(({ event }) => event.due)
    .sort();
  const [due] = dues;
  return due === undefined ? silenceLimit(file, timeline) : toDay(due);
}

interface Known {
  clock: Clock;
  promises: readonly PromiseState[];
  appointment: Explanation['appointment'];
  newDate: string | undefined;
  finished: boolean;
}

/** The next moment the citizen hears from us: open promise, else appointment, else latest day, else the silence limit. */
export function nextContact(file: CaseFile, timeline: Timeline, known: Known): Explanation['nextContact'] {
  if (known.finished) return undefined;
  const today = toDate(timeline.today);
  const promise = known.promises.find(({ status, due }) => status === 'open' && due >= today);
  if (promise) return { on: promise.due, promise: promise.id, reason: 'promise' };
  const { appointment, clock } = known;
  if (appointment?.status === 'planned') return { on: appointment.day, reason: 'appointment' };
  if (timeline.endedOn !== undefined) return undefined;
  if (clock.status === 'running' && clock.latestOn !== undefined && clock.latestOn >= today)
    return { on: clock.latestOn, reason: 'latest' };
  if (known.newDate !== undefined) return { on: known.newDate, reason: 'latest' };
  const limit = silenceLimit(file, timeline);
  return limit === undefined ? undefined : { on: toDate(limit), reason: 'silence' };
}
