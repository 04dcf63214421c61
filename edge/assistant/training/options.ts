import type { TrainOptions } from './make-model.ts';

/** Found by measuring with whole writers held apart; docs/understanding.md has the figures. */
export const trainOptions: TrainOptions = {
  hashBits: 19,
  copies: 2,
  spoiling: 0.25,
  leastMessages: 3,
  cells: { topic: 42_000, tone: 10_000, crisis: 4000, language: 4000 },
  learning: { passes: 8, rate: 0.3, l1: 0, l2: 0, smoothing: 0.05 },
  seed: 20261122,
};
