import { conceptOf } from './concepts.ts';
import { suicidePhrases } from './crisis-phrases.ts';
import { dangerPhrases } from './danger-phrases.ts';
import { cut, wordsOf } from './normalise.ts';
import { compile, finds, soundText } from './patterns.ts';

/** What goes on, as far as a message says: somebody is hurt by another, or is in danger of another kind, such as fire. */
export type Happening = 'violence' | 'other';

const violent = new Set(['hit', 'kill', 'knife', 'wound']);
let compiled: { danger: RegExp; suicide: RegExp } | undefined;

/**
 * Of a message about danger, what goes on; `undefined` when somebody rather wants to die, or no phrase says more. Compiled
 * on first use: hardly anyone is in danger.
 */
export function happeningIn(text: string): Happening | undefined {
  compiled ??= { danger: compile(dangerPhrases), suicide: compile(suicidePhrases) };
  const words = wordsOf(cut(text));
  const sounds = soundText(words);
  if (!finds(sounds, compiled.danger) || finds(sounds, compiled.suicide)) return undefined;
  return words.some((word) => violent.has(conceptOf(word) ?? '')) ? 'violence' : 'other';
}
