import { workingDayFrom, workingDayUntil } from './algemene-termijnenwet.ts';
import { lengthLine } from './calculation.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate } from './days.ts';
import { addLength, parseLength } from './durations.ts';
import { pausesOf } from './pauses.ts';
import type { Term } from './term.ts';
import type { Timeline } from './timeline.ts';

/**
 * The organisation's own promise, where no law sets a term (a landlord is no public body; BW 7:206 sets no days).
 * Nobody works on a Sunday, so a promise that would end on a free day is made for the last working day before it: never
 * later than was promised. The calculation says so.
 */
export function promisedTerm(file: CaseFile, timeline: Timeline, received: Day): Term | undefined {
  const { term } = file.type;
  if (term.basis !== 'promise') return undefined;
  const length = parseLength(term.length);
  const end = length && addLength(received, length);
  if (!length || end === undefined) return undefined;
  return {
    kind: 'promise',
    start: received,
    length,
    end,
    settle: (day) => settlePromise(received, day),
    pauses: pausesOf(timeline, () => '', received + 1),
    extension: { once: false },
    opening: [{ kind: 'start', on: toDate(received) }, lengthLine('length', length)],
  };
}

/** The last working day until `end`; if there was none since the start, the first one after it. */
export function settlePromise(start: Day, end: Day): Day {
  const before = workingDayUntil(end);
  return before > start || before === end ? before : workingDayFrom(end);
}
