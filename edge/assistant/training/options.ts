import type { TrainOptions } from './make-model.ts';

/** Found by measuring with whole writers held apart; docs/understanding.md has the figures. */
export const trainOptions: TrainOptions = {
  hashBits: 19,
  copies: 2,
  spoiling: 0.25,
  leastMessages: 8,
  balance: 0.5,
  commonness: 1,
  against: 1,
  cells: { topic: 63_000, tone: 15_000, crisis: 5500, language: 3500 },
  learning: { passes: 8, rate: 0.04, l1: 0.006, l2: 0, smoothing: 0.05 },
  seed: 20261122,
};
