import { columnCount, heads } from './heads.ts';
import type { MessageVector } from './message-vector.ts';
import { shape } from './network-shape.ts';
import type { Model } from './packed-model.ts';

/** What the hidden units make of a message, `shape.hidden` numbers; below zero is zero. */
export function hiddenOf(model: Model, { rows, values }: Pick<MessageVector, 'rows' | 'values'>): Float64Array {
  const hidden = Float64Array.from(model.hiddenBias);
  rows.forEach((row, at) => {
    const value = values[at] ?? 0;
    for (let group = 0; group < shape.groups; group++) {
      const entry = entryOf(model, row, group);
      const first = group * shape.width;
      for (let unit = 0; unit < shape.width; unit++)
        hidden[first + unit] = (hidden[first + unit] ?? 0) + (model.books[entry + unit] ?? 0) * value;
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

/**
 * How much a feature pulls a message to one topic rather than to all: its part in the hidden units that are at work,
 * weighed by what these say for the topic. Exact as far as no unit falls to zero without it.
 */
export function pullOf(model: Model, row: number, hidden: Float64Array, column: number): number {
  let pull = 0;
  for (let unit = 0; unit < shape.hidden; unit++) {
    if ((hidden[unit] ?? 0) === 0) continue;
    const group = Math.floor(unit / shape.width);
    const part = model.books[entryOf(model, row, group) + (unit % shape.width)] ?? 0;
    pull += part * ((model.output[unit * columnCount + column] ?? 0) - meanForTopics(model, unit));
  }
  return pull;
}

function meanForTopics({ output }: Model, unit: number): number {
  const { start, size } = heads.topic;
  let sum = 0;
  for (let column = start; column < start + size; column++) sum += output[unit * columnCount + column] ?? 0;
  return sum / size;
}

/** Where the entry of a row begins in the books. */
function entryOf({ entries }: Model, row: number, group: number): number {
  return (group * shape.entries + (entries[row * shape.groups + group] ?? 0)) * shape.width;
}
