import type { Variants } from '../../../assistant/dialogue/words/words.ts';
import type { LineState, Saying } from '../state.ts';
import { expecting, type Step, text, vary, wordsOf } from '../step.ts';
import type { LineContext } from '../turn.ts';
import { toPerson } from './person.ts';

/** After this many in a row a person helps: guessing on costs more than it brings. */
export const maxMisses = 2;

/** Something was said, and not understood as an answer: asked once more in other words, then a person. */
export function missed(state: LineState, context: LineContext, again: Variants, ask: readonly Saying[] = []): Step {
  const next = { ...state, unheard: state.unheard + 1, silences: 0 };
  if (next.unheard >= maxMisses) return givesUp(next, context);
  return { tell: vary(state, again), ask, state: next };
}

/** Nothing was heard. */
export function silent(state: LineState, context: LineContext): Step {
  const next = { ...state, silences: state.silences + 1 };
  if (next.silences >= maxMisses) return givesUp(next, context);
  return { tell: vary(state, wordsOf(state).line.silence), ask: [], state: next };
}

export function givesUp(state: LineState, context: LineContext, lead?: readonly Saying[]): Step {
  const { line } = wordsOf(state);
  const fresh = expecting({ ...state, unheard: 0, silences: 0 }, { kind: 'question' });
  return toPerson(fresh, context, lead ?? text(state, context.person.reachable ? line.toPersonNow : ''));
}
