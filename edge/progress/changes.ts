import type { StoredEvent } from '../protocol/events.ts';
import type { Change } from '../protocol/explanation.ts';
import type { CaseFile } from './case-file.ts';
import { stepsBack } from './steps.ts';
import type { Timeline } from './timeline.ts';

/** What changed, newest first. The client shows as new what was recorded after the previous visit. */
export function changesOf(file: CaseFile, timeline: Timeline): Change[] {
  const back = stepsBack(file, timeline);
  const meant = new Map(timeline.all.map(({ event }) => [event.id, 'what' in event ? event.what : undefined]));
  const changes: Change[] = [];
  for (let at = timeline.all.length - 1; at >= 0; at -= 1) {
    const event = timeline.all[at]?.event;
    if (!event) continue;
    const { id, on, recordedAt } = event;
    changes.push({ id, kind: back.has(id) ? 'stepBack' : event.type, on, recordedAt, ...told(file, meant, event) });
  }
  return changes;
}

/** The words, day and amount of an event, as far as it has them. */
function told(
  file: CaseFile,
  meant: ReadonlyMap<string, Change['text']>,
  event: StoredEvent,
): Pick<Change, 'text' | 'date' | 'cents'> {
  switch (event.type) {
    case 'step':
      return words(event.reason ?? event.title ?? file.type.steps.find(({ key }) => key === event.step)?.title);
    case 'requested':
      return { text: event.what, date: event.by };
    case 'paused':
      return { ...words(event.text), ...(event.until ? { date: event.until } : {}) };
    case 'extended':
      return { ...words(event.reason), date: event.newDate };
    case 'decided':
      return words(event.text);
    case 'amount':
      return { text: event.title, cents: event.total, ...(event.payBy ? { date: event.payBy } : {}) };
    case 'paid':
      return { cents: event.cents };
    case 'promised':
      return { text: event.what, date: event.due };
    case 'contacted':
    case 'acted':
      return words(event.what);
    case 'forwarded':
      return words(event.reason ?? event.owner.team);
    case 'appointment':
      return { text: event.what, date: event.day };
    case 'appointmentMissed':
    case 'delayExplained':
      return words(event.reason);
    case 'closed':
    case 'noted':
      return words(event.text);
    case 'supplied':
    case 'requestWithdrawn':
      return words(meant.get(event.request));
    case 'promiseKept':
      return words(meant.get(event.promise));
    case 'appointmentKept':
      return words(meant.get(event.appointment));
    default:
      return {};
  }
}

const words = (text: Change['text']) => (text ? { text } : {});
