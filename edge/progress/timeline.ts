import type { CaseEventOf, CaseEventType, StoredEvent } from '../protocol/events.ts';
import { type Day, toDay } from './days.ts';

/** An event with the day it took effect as a number. */
export type Dated<Event extends StoredEvent = StoredEvent> = { event: Event; day: Day };
export type EventOf<Type extends CaseEventType> = CaseEventOf<Type> & Pick<StoredEvent, 'recordedAt' | 'source'>;

/** What has happened up to today, in order of day; events of one day in the order in which we heard of them. */
export interface Timeline {
  today: Day;
  all: readonly Dated[];
  of: <Type extends CaseEventType>(type: Type) => readonly Dated<EventOf<Type>>[];
  /** Day on which the case ended for the clock: decided, withdrawn or closed. */
  endedOn: Day | undefined;
}

const none: readonly never[] = [];

/** Orders the events. What is dated after today has not happened yet and is left out. */
export function timelineOf(events: readonly StoredEvent[], today: Day): Timeline {
  const all: Dated[] = [];
  for (const event of events) {
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
  const ends = [byType.get('decided')?.[0], byType.get('withdrawn')?.[0], byType.get('closed')?.[0]];
  const endDays = ends.flatMap((dated) => (dated ? [dated.day] : []));
  return {
    today,
    all,
    of: <Type extends CaseEventType>(type: Type) => grouped<Type>(byType, type),
    endedOn: endDays.length > 0 ? Math.min(...endDays) : undefined,
  };
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
