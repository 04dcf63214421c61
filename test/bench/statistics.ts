/** The middle value; of an even number the mean of the middle two. @throws RangeError without values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No values, no median.');
  return (lower + upper) / 2;
}

export interface Pair {
  value: number;
  reference: number;
}

/**
 * Measures two things in turns (A B A B), so that a slow minute of the machine hits both. The first turns only warm up.
 * @param turns how many turns count
 */
export async function inTurns(
  turns: number,
  warmUp: number,
  measureReference: () => Promise<number>,
  measure: () => Promise<number>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let turn = -warmUp; turn < turns; turn++) {
    const reference = await measureReference();
    const value = await measure();
    if (turn >= 0) pairs.push({ value, reference });
  }
  return pairs;
}

export interface Summary extends Pair {
  /** Median of each turn's own ratio: two halves of one turn share the machine's mood. */
  valueToReference: number;
}

export function summarize(pairs: readonly Pair[]): Summary {
  return {
    value: median(pairs.map(({ value }) => value)),
    reference: median(pairs.map(({ reference }) => reference)),
    valueToReference: median(pairs.map(({ value, reference }) => value / reference)),
  };
}
