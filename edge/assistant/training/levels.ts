import { highestLevel, type Levelled } from '../understand/network-shape.ts';

/** The level that lies nearest to a number, when one level is `step`. */
export function levelOf(of: Levelled, number: number, step: number): number {
  const highest = highestLevel[of];
  return Math.max(-highest, Math.min(highest, Math.round(number / step)));
}

const parts = 40;

/** The step with the least squared error, so that a few very large numbers don't make all others coarse. */
export function stepFor(of: Levelled, numbers: Float32Array): number {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0) || 1;
  let best = { step: largest / highestLevel[of], error: Number.POSITIVE_INFINITY };
  for (let part = 2; part <= parts; part++) {
    const tried = (largest * part) / parts / highestLevel[of];
    const error = numbers.reduce((sum, number) => sum + (number - levelOf(of, number, tried) * tried) ** 2, 0);
    if (error < best.error) best = { step: tried, error };
  }
  return Math.fround(best.step);
}
