import type { Explanation, Todo } from '../protocol/explanation.ts';
import type { Late } from '../protocol/late.ts';
import type { CaseFile } from './case-file.ts';
import type { RunningClock } from './clock.ts';
import { type Day, toDate, toDay } from './days.ts';
import { answeredOn } from './pauses.ts';
import type { Timeline } from './timeline.ts';

type Turn = Explanation['turn'];

interface Known {
  running: RunningClock;
  todos: readonly Todo[];
  late: Late | undefined;
  finished: boolean;
  /** The citizen has to pay, or to look for work before the application. */
  citizenActs: boolean;
  /** Money is still to go to the citizen. */
  weOwe: boolean;
}

/** Who has the ball, since when, and at which team. */
export function turnOf(file: CaseFile, timeline: Timeline, known: Known): Turn {
  const who = whoOf(timeline, known);
  const since = sinceOf(timeline, who, known);
  const owner = timeline.of('forwarded').at(-1)?.event.owner ?? (file.type.team ? { team: file.type.team } : undefined);
  return {
    who,
    ...(since === undefined ? {} : { since: toDate(since) }),
    ...(owner ? { owner } : {}),
    clockStopped: known.running.clock.status === 'paused',
  };
}

function whoOf(timeline: Timeline, known: Known): Turn['who'] {
  if (known.finished) return 'nobody';
  if (known.late?.what === 'decision' || known.late?.what === 'talk') return 'us';
  if (known.todos.length > 0 || known.citizenActs) return 'citizen';
  if (known.late) return 'us';
  if (timeline.endedOn !== undefined) return known.weOwe ? 'us' : 'nobody';
  const open = openPause(known);
  if (open?.reason === 'foreign') return 'third';
  if (open?.reason === 'applicant') return 'citizen';
  return 'us';
}

const openPause = ({ running }: Known) =>
  running.clock.status === 'paused' ? running.run?.pauses.find(({ open }) => open) : undefined;

function sinceOf(timeline: Timeline, who: Turn['who'], known: Known): Day | undefined {
  switch (who) {
    case 'citizen':
      return known.todos.length > 0 ? firstAsked(known.todos) : (openPause(known)?.first ?? lastCitizenCause(timeline));
    case 'third':
      return openPause(known)?.first;
    case 'us':
      return passedToUs(timeline);
    case 'nobody':
      return timeline.endedOn ?? timeline.of('step').at(-1)?.day;
  }
}

const firstAsked = (todos: readonly Todo[]): Day => Math.min(...todos.map(({ askedOn }) => toDay(askedOn)));

const lastCitizenCause = (timeline: Timeline): Day | undefined =>
  (timeline.of('amount').at(-1) ?? timeline.of('reported').at(-1))?.day;

/** The last day on which the ball came to us, or to the team that has it now. */
function passedToUs(timeline: Timeline): Day | undefined {
  const days = [...answeredOn(timeline).values()];
  for (const type of ['received', 'reported', 'resumed', 'forwarded', 'decided'] as const) {
    const last = timeline.of(type).at(-1);
    if (last) days.push(last.day);
  }
  return days.length > 0 ? Math.max(...days) : undefined;
}
