import type { LineState, Saying } from '../state.ts';
import { expecting, type Step, text, vary, wordsOf } from '../step.ts';

/** Asks for the number of a case: the way in, together with the code. */
export function askNumber(state: LineState, lead: readonly Saying[] = []): Step {
  const { access } = wordsOf(state).line;
  return {
    tell: lead,
    ask: [...vary(state, access.number), ...text(state, access.numberHow)],
    state: expecting(state, { kind: 'number' }),
  };
}
