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

/** Gathers the known features of a message, each once, and brings them to one length. `find` gives a row or -1. */
export function vectorOf(words: readonly Word[], find: (hash: number) => number): MessageVector {
  const vector: MessageVector = { rows: [], values: [], wordIndexes: [] };
  const seen = new Set<number>();
  let squares = 0;
  eachFeature(words, (hash, value, wordIndex) => {
    const row = find(hash);
    if (row < 0 || seen.has(row)) return;
    seen.add(row);
    vector.rows.push(row);
    vector.values.push(value);
    vector.wordIndexes.push(wordIndex);
    squares += value * value;
  });
  const scale = vectorLength / Math.sqrt(squares || 1);
  vector.values = vector.values.map((value) => value * scale);
  return vector;
}
