import type { Explanation } from '../protocol/explanation.ts';
import type { CaseFile } from './case-file.ts';
import type { RunningClock } from './clock.ts';
import { objectionState } from './objection-term.ts';
import { penaltyOwed } from './penalty.ts';
import type { Timeline } from './timeline.ts';

/** The last decision, with its reason, what is still possible, the objection term, and what we owe for being late. */
export function decisionOf(file: CaseFile, timeline: Timeline, { clock, run }: RunningClock): Explanation['decision'] {
  const decided = timeline.of('decided').at(-1);
  if (!decided) return undefined;
  const { outcome, on, text, reason, stillPossible } = decided.event;
  const objection = objectionState(file, timeline, decided);
  const first = timeline.of('decided')[0] ?? decided;
  const lawful = run && clock.kind === 'law' && file.type.term.basis !== 'complaint';
  const penalty = lawful ? penaltyOwed(timeline, run.latest, first.day) : undefined;
  return {
    outcome,
    on,
    ...(text ? { text } : {}),
    ...(reason ? { reason } : {}),
    stillPossible,
    ...(objection ? { objection } : {}),
    ...(penalty ? { penalty } : {}),
  };
}
