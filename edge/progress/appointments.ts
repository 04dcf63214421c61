import type { Explanation } from '../protocol/explanation.ts';
import { toDate } from './days.ts';
import type { Dated, EventOf, Timeline } from './timeline.ts';

type AppointmentState = NonNullable<Explanation['appointment']>;
type Outcome = Dated<EventOf<'appointmentKept'>> | Dated<EventOf<'appointmentMissed'>>;

/**
 * The appointment that matters now: the first that is still to come, else the last whose outcome we know.
 * A day that passed without a word on how it went is left out: we do not know.
 */
export function appointmentOf(timeline: Timeline): AppointmentState | undefined {
  const today = toDate(timeline.today);
  const outcomes = outcomesOf(timeline);
  const all = timeline.of('appointment');
  const [coming] = all
    .filter(({ event }) => event.day >= today && !outcomes.has(event.id))
    .toSorted((a, b) => (a.event.day < b.event.day ? -1 : a.event.day > b.event.day ? 1 : 0));
  if (coming && timeline.endedOn === undefined) return written(coming.event, undefined);
  const last = all.findLast(({ event }) => outcomes.has(event.id));
  return last && written(last.event, outcomes.get(last.event.id));
}

/** The appointment that we missed, until a new one is made or kept. */
export function missedByUs(timeline: Timeline): { missed: Dated<EventOf<'appointmentMissed'>> } | undefined {
  const missed = timeline.of('appointmentMissed').findLast(({ event }) => event.byUs);
  if (!missed) return undefined;
  const after = [...timeline.of('appointment'), ...timeline.of('appointmentKept')].some((later) =>
    comesAfter(later, missed, timeline),
  );
  return after ? undefined : { missed };
}

function comesAfter(later: Dated, earlier: Dated, timeline: Timeline): boolean {
  return timeline.all.indexOf(later) > timeline.all.indexOf(earlier);
}

function outcomesOf(timeline: Timeline): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const outcome of timeline.of('appointmentMissed')) outcomes.set(outcome.event.appointment, outcome);
  for (const outcome of timeline.of('appointmentKept')) outcomes.set(outcome.event.appointment, outcome);
  return outcomes;
}

function written(event: EventOf<'appointment'>, outcome: Outcome | undefined): AppointmentState {
  const { id, what, day, from, to, place } = event;
  const base = { id, what, day, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(place ? { place } : {}) };
  if (!outcome) return { ...base, status: 'planned' };
  if (outcome.event.type === 'appointmentKept') return { ...base, status: 'kept' };
  const { byUs, reason } = outcome.event;
  return { ...base, status: byUs ? 'missedByUs' : 'missedByCitizen', ...(reason ? { reason } : {}) };
}
