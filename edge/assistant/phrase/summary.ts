import type { CaseSummary, State } from '../../protocol/explanation.ts';
import { formatFor } from '../format.ts';
import { type Line, localized } from '../localized.ts';
import type { Mark } from '../view.ts';
import type { RunningWords } from '../words/words.ts';
import { headlineLine } from './headline.ts';

export interface SummaryView {
  title: Line;
  state: State;
  mark: Mark;
  turn: string;
  sentence: Line;
  /** "Uiterlijk 15 december", while it runs. */
  latest?: string;
}

const listMarks: Record<State, Mark> = { late: 'clock', you: 'you', said: 'paper', kept: 'check', we: 'us' };

/** One row of the list of cases: its name and whose turn it is, in one sentence. */
export function phraseSummary(of: CaseSummary, words: RunningWords): SummaryView {
  const state = of.state === 'we' && of.finished ? 'kept' : of.state;
  return {
    title: localized(of.title, words.language),
    state,
    mark: listMarks[state],
    turn: words.turnInList[state],
    sentence: headlineLine(of, words),
    // A day that has passed is no day to wait for.
    ...(of.latestOn &&
      of.latestOn >= of.today &&
      !of.finished && { latest: words.listLatest(formatFor(words.language).short(of.latestOn)) }),
  };
}
