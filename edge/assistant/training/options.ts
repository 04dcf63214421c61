import type { TrainOptions } from './make-model.ts';

const seed = 20261123;

/** Found by measuring with whole writers held apart; docs/understanding.md has the figures. */
export const trainOptions: TrainOptions = {
  texts: { copies: 2, spoiling: 0.25, chatty: 0.3, spliced: 2, pieces: { each: 2, words: 5 }, seed },
  labels: { smoothing: 0.05, balance: 0.5, importance: { topic: 1, tone: 1, crisis: 1, language: 0.3 } },
  wide: {
    hashBits: 19,
    leastMessages: 8,
    units: 64,
    passes: 3,
    rate: 0.003,
    batch: 512,
    dropFeatures: 0.3,
    dropHidden: 0.2,
    seed,
  },
  truth: 0.4,
  small: {
    hashBits: 17,
    features: 40_000,
    commonness: 0.8,
    passes: 3,
    rate: 0.006,
    batch: 512,
    dropFeatures: 0.1,
    dropHidden: 0.05,
    seed,
  },
  books: {
    passes: 5,
    rate: 0.004,
    batch: 512,
    dropFeatures: 0.1,
    dropHidden: 0,
    room: 275_000,
    costOfBit: 0.02,
    commonness: 0.7,
    chooseEvery: 40,
    settled: 0.75,
    seed,
  },
};
