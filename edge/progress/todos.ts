import type { Todo } from '../protocol/explanation.ts';
import { statutoryEnd } from './algemene-termijnenwet.ts';
import type { CaseFile } from './case-file.ts';
import { toDate, toDay } from './days.ts';
import { weeks } from './durations.ts';
import { answeredOn } from './pauses.ts';
import type { Timeline } from './timeline.ts';

/** What the citizen still has to do, by day. A question from before the decision went with the decision. */
export function todosOf(file: CaseFile, timeline: Timeline, stopped: boolean): Todo[] {
  const answered = answeredOn(timeline);
  const { endedOn, today } = timeline;
  const applies = file.type.term.basis === 'special' || file.type.term.basis === 'reasonable';
  const gone = timeline.of('withdrawn').length > 0 || timeline.of('closed').length > 0;
  const todos: Todo[] = [];
  for (const { event, day } of timeline.of('requested')) {
    if (answered.has(event.id) || gone || (endedOn !== undefined && day < endedOn)) continue;
    const by = toDay(event.by);
    const overdue = by < today;
    todos.push({
      id: event.id,
      what: event.what,
      ...(event.hint ? { hint: event.hint } : {}),
      by: event.by,
      askedOn: event.on,
      overdue,
      stopsClock: stopped && event.stopsClock !== false && !overdue,
      ...(event.url ? { url: event.url } : {}),
      ...(overdue && applies ? { asideUntil: toDate(asideUntil(by)) } : {}),
    });
  }
  return todos.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.id < b.id ? -1 : 1));
}

/** Awb 4:5(4): an application is put aside within four weeks after the set period passed unused, or not any more. */
function asideUntil(by: number): number {
  return statutoryEnd(by, by + 28, weeks(4));
}
