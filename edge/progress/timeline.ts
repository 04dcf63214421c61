import type { CaseEventOf, CaseEventType, StoredEvent } from '../protocol/events.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDay } from './days.ts';

/** An event with the day it took effect as a number. */
export type Dated<Event extends StoredEvent = StoredEvent> = { event: Event; day: Day };
export type EventOf<Type extends CaseEventType> = CaseEventOf<Type> & Pick<StoredEvent, 'recordedAt' | 'source'>;

/** What has happened up to today, in order of day; events of one day in the order in which we heard of them. */
export interface Timeline {
  today: Day;
  all: readonly Dated[];
  of: <Type extends CaseEventType>(type: Type) => readonly Dated<EventOf<Type>>[];
  /** Day on which the case ended for the clock: decided, withdrawn, closed, or in a final step. */
  endedOn: Day | undefined;
}

const none: readonly never[] = [];

/** Orders the events. What is dated after today has not happened yet and is left out. */
export function timelineOf(file: Pick<CaseFile, 'events' | 'type'>, today: Day): Timeline {
  const all: Dated[] = [];
  for (const event of file.events) {
    const day = toDay(event.on);
    if (day <= today) all.push({ event, day });
  }
  all.sort(inOrder);
  const byType = new Map<CaseEventType, Dated[]>();
  for (const dated of all) {
    const list = byType.get(dated.event.type);
    if (list) list.push(dated);
    else byType.set(dated.event.type, [dated]);
  }
  const of = <Type extends CaseEventType>(type: Type) => grouped<Type>(byType, type);
  return {
    today,
    all,
    of,
    endedOn: earliest(of('decided')[0], of('withdrawn')[0], of('closed')[0], finalStep(file, of('step').at(-1))),
  };
}

function finalStep({ type }: Pick<CaseFile, 'type'>, last: Dated<EventOf<'step'>> | undefined): Dated | undefined {
  return last && type.steps.some(({ key, final }) => final === true && key === last.event.step) ? last : undefined;
}

function earliest(...ends: readonly (Dated | undefined)[]): Day | undefined {
  let first: Day | undefined;
  for (const end of ends) if (end && (first === undefined || end.day < first)) first = end.day;
  return first;
}

/** The map is filled by type, so a list under a type holds events of that type only. */
function grouped<Type extends CaseEventType>(
  map: Map<CaseEventType, Dated[]>,
  type: Type,
): readonly Dated<EventOf<Type>>[] {
  return (map.get(type) ?? none) as readonly Dated<EventOf<Type>>[];
}

function inOrder(a: Dated, b: Dated): number {
  return a.day - b.day || compare(a.event.recordedAt, b.event.recordedAt) || compare(a.event.id, b.event.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
