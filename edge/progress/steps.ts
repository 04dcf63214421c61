import type { Step } from '../protocol/case-type.ts';
import type { Explanation } from '../protocol/explanation.ts';
import { workingDayFrom } from './algemene-termijnenwet.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate } from './days.ts';
import { addLength, parseLength } from './durations.ts';
import { lengthOf, type Pause } from './pauses.ts';
import type { Dated, EventOf, Timeline } from './timeline.ts';

type StepState = Explanation['step'];
type Entered = Dated<EventOf<'step'>>;

/**
 * The step a case is in. Steps are no straight road: a step back is told with its reason, an unknown step is called
 * unknown, and what comes next has a day only while the clock runs and that day has not passed.
 */
export function stepOf(file: CaseFile, timeline: Timeline, pauses: readonly Pause[]): StepState {
  const entered = timeline.of('step');
  const last = entered.at(-1);
  if (!last) return { known: false };
  const first = firstOfStay(entered, last);
  const { steps } = file.type;
  const index = steps.findIndex(({ key }) => key === last.event.step);
  const step = steps[index];
  if (!step) return { known: false, ...titled(last.event.title), since: first.event.on };
  const text = last.event.text ?? step.explanation;
  const next = step.final || timeline.endedOn !== undefined ? undefined : steps[index + 1];
  const back = movedBack(steps, entered, index, first);
  return {
    known: true,
    title: last.event.title ?? step.title,
    ...(text ? { text } : {}),
    index: index + 1,
    of: steps.length,
    since: first.event.on,
    ...(next ? { next: comingStep(next, expectedDay(step, first.day, timeline.today, pauses)) } : {}),
    ...(back ? { movedBack: back } : {}),
  };
}

/** Ids of the step events that went back, for the list of changes. */
export function stepsBack(file: CaseFile, timeline: Timeline): ReadonlySet<string> {
  const order = new Map(file.type.steps.map(({ key }, index) => [key, index]));
  const back = new Set<string>();
  let previous = -1;
  for (const { event } of timeline.of('step')) {
    const index = order.get(event.step);
    if (index === undefined) continue;
    if (index < previous) back.add(event.id);
    previous = index;
  }
  return back;
}

/** The same step told again (a new text) is one stay: it began with the first of them. */
function firstOfStay(entered: readonly Entered[], last: Entered): Entered {
  let first = last;
  for (const stay of entered.toReversed()) {
    if (stay.event.step !== last.event.step) break;
    first = stay;
  }
  return first;
}

function movedBack(steps: readonly Step[], entered: readonly Entered[], index: number, first: Entered) {
  const before = entered[entered.indexOf(first) - 1];
  const from = before && steps.findIndex(({ key }) => key === before.event.step);
  const title = before?.event.title ?? (from === undefined ? undefined : steps[from]?.title);
  if (from === undefined || from <= index || !title) return undefined;
  const { reason } = first.event;
  return { from: title, on: first.event.on, ...(reason ? { reason } : {}) };
}

function comingStep(next: Step, expected: Day | undefined) {
  return {
    title: next.title,
    ...(next.explanation ? { text: next.explanation } : {}),
    ...(expected === undefined ? {} : { expectedOn: toDate(expected) }),
  };
}

/** How long this step usually takes, from its first day, without the days that stood still. */
function expectedDay(step: Step, since: Day, today: Day, pauses: readonly Pause[]): Day | undefined {
  const length = step.usually === undefined ? undefined : parseLength(step.usually);
  const end = length && addLength(since, length);
  if (end === undefined || pauses.some((pause) => pause.open)) return undefined;
  const stood = pauses.reduce((sum, pause) => sum + (pause.first > since ? lengthOf(pause) : 0), 0);
  const day = workingDayFrom(end + stood);
  return day >= today ? day : undefined;
}

const titled = (title: EventOf<'step'>['title']) => (title ? { title } : {});
