import { columnCount, heads } from './heads.ts';
import type { MessageVector } from './message-vector.ts';
import { shape } from './network-shape.ts';
import type { Model } from './packed-model.ts';

/** What the hidden units make of a message, `shape.hidden` numbers; below zero is zero. */
export function hiddenOf(model: Model, { rows, values }: Pick<MessageVector, 'rows' | 'values'>): Float64Array {
  const hidden = Float64Array.from(model.hiddenBias);
  rows.forEach((row, at) => {
    const value = values[at] ?? 0;
    for (let book = 0; book < shape.books; book++) {
      const entry = entryOf(model, row, book);
      for (let unit = 0; unit < shape.hidden; unit++)
        hidden[unit] = (hidden[unit] ?? 0) + (model.books[entry + unit] ?? 0) * value;
    }
  });
  return hidden.map((value) => Math.max(0, value));
}

/** The score of every column of `heads`. */
export function scoresOf(model: Model, hidden: Float64Array): Float64Array {
  const scores = Float64Array.from(model.bias);
  hidden.forEach((value, unit) => {
    if (value === 0) return;
    for (let column = 0; column < columnCount; column++)
      scores[column] = (scores[column] ?? 0) + (model.output[unit * columnCount + column] ?? 0) * value;
  });
  return scores;
}

/** What each hidden unit that is at work says for a topic rather than for all topics; the others say nothing. */
export function leaningTo({ output }: Model, hidden: Float64Array, column: number): Float64Array {
  const { start, size } = heads.topic;
  return hidden.map((value, unit) => {
    if (value === 0) return 0;
    const first = unit * columnCount;
    let sum = 0;
    for (let topic = start; topic < start + size; topic++) sum += output[first + topic] ?? 0;
    return (output[first + column] ?? 0) - sum / size;
  });
}

/**
 * How much a feature pulls a message to a topic: its part in the hidden units, weighed by what these say for it
 * (`leaningTo`). Exact as far as no unit falls to zero without the feature.
 */
export function pullOf(model: Model, row: number, leaning: Float64Array): number {
  let pull = 0;
  for (let book = 0; book < shape.books; book++) {
    const entry = entryOf(model, row, book);
    for (let unit = 0; unit < shape.hidden; unit++) pull += (model.books[entry + unit] ?? 0) * (leaning[unit] ?? 0);
  }
  return pull;
}

/** Where the entry of a row begins in the books. */
function entryOf({ entries }: Model, row: number, book: number): number {
  return (book * shape.entries + (entries[row * shape.books + book] ?? 0)) * shape.hidden;
}
