import type { TrainOptions } from './make-model.ts';

/** Found by measuring with whole writers held apart; docs/understanding.md has the figures. */
export const trainOptions: TrainOptions = {
  hashBits: 19,
  copies: 2,
  spoiling: 0.25,
  chatty: 0.3,
  spliced: 2,
  truth: 0.4,
  leastMessages: 12,
  balance: 0.5,
  commonness: 1,
  against: 1,
  cells: { topic: 44_500, tone: 17_000, crisis: 10_500, language: 1600 },
  learning: { passes: 8, rate: 0.04, l1: 0.006, l2: 0, smoothing: 0.05 },
  rounding: { passes: 6, rate: 0.02 },
  seed: 20261122,
};
