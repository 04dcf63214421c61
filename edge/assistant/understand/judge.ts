import type { Word } from './normalise.ts';
import { type Tone, tones } from './topics.ts';

export function judgeTone(_words: readonly Word[], shares: Float64Array): Tone {
  const best = Math.max(...shares);
  return tones.find((_, index) => shares[index] === best) ?? 'calm';
}

export function judgeCrisis(_words: readonly Word[], share: number): boolean {
  return share > 0.5;
}
