import { eachFeature } from './features.ts';
import type { Word } from './normalise.ts';

/** Length of every message's vector, so that a long story weighs as much as one word. */
export const vectorLength = 4;

/** The rows that a message touches, how much each counts, and the word each was first seen at. */
export interface MessageVector {
  rows: number[];
  values: number[];
  wordIndexes: number[];
}

/**
 * Gathers the known features of a message, each once. `find` gives a row or -1. The length is that of all features, so
 * that a message of which little is known weighs little, and a message weighs the same in training as in use.
 */
export function vectorOf(words: readonly Word[], find: (hash: number) => number): MessageVector {
  const vector: MessageVector = { rows: [], values: [], wordIndexes: [] };
  const seen = new Set<number>();
  let squares = 0;
  eachFeature(words, (hash, value, wordIndex) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    squares += value * value;
    const row = find(hash);
    if (row < 0) return;
    vector.rows.push(row);
    vector.values.push(value);
    vector.wordIndexes.push(wordIndex);
  });
  const scale = vectorLength / Math.sqrt(squares || 1);
  vector.values = vector.values.map((value) => value * scale);
  return vector;
}
