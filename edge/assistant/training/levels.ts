import { highestLevel } from '../understand/model-code.ts';

/** The level that lies nearest to a weight, when one level is `step`. */
export function levelOf(weight: number, step: number): number {
  return Math.max(-highestLevel, Math.min(highestLevel, Math.round(weight / step)));
}

/** The step with the least squared error, so that a few very large weights don't make all others vanish. */
export function stepFor(weights: Float32Array): number {
  const own = weights.filter((weight) => weight !== 0);
  const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  let best = { step: largest / highestLevel, error: Number.POSITIVE_INFINITY };
  for (let part = 0.05; part <= 1; part += 0.025) {
    const tried = (largest * part) / highestLevel;
    const error = own.reduce((sum, weight) => sum + (weight - levelOf(weight, tried) * tried) ** 2, 0);
    if (error < best.error) best = { step: tried, error };
  }
  return Math.fround(best.step);
}
