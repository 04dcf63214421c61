import { columnCount, headNames, heads } from '../understand/heads.ts';
import { Adam } from './adam.ts';
import { seededRandom, shuffled } from './random.ts';

/** One message as features with values. */
export interface Vector {
  features: Int32Array;
  values: Float32Array;
}

/** A message, the chance of each column to learn, and how much each head counts, in the order of `headNames`. */
export interface Example extends Vector {
  shares: Float32Array;
  weights: Float32Array;
}

/** A row of `units` numbers for each feature, a layer of as many hidden units, and a score for each column of `heads`. */
export interface Network {
  units: number;
  /** `feature * units + unit` */
  table: Float32Array;
  hiddenBias: Float32Array;
  /** `unit * columnCount + column` */
  output: Float32Array;
  bias: Float32Array;
}

export interface LearnOptions {
  passes: number;
  /** Adam's first step; it shrinks to a twentieth. */
  rate: number;
  /** Messages a step. */
  batch: number;
  /** The part of the features, and of the hidden units, that a message is read without (Srivastava and others 2014). */
  dropFeatures: number;
  dropHidden: number;
  seed: number;
}

/** Moves the table down its slopes, which it leaves at zero. `done` is the part of all steps that lies behind. */
export type MoveTable = (slopes: Float32Array, rate: number, done: number) => void;

const lastRate = 0.05;

export function newNetwork(featureCount: number, units: number, seed: number): Network {
  const random = seededRandom(seed);
  const around = (most: number) => () => (random() * 2 - 1) * most;
  return {
    units,
    table: new Float32Array(featureCount * units).map(around(0.08)),
    hiddenBias: new Float32Array(units),
    output: new Float32Array(units * columnCount).map(around(1 / Math.sqrt(units))),
    bias: new Float32Array(columnCount),
  };
}

/** Learns in place. The same examples, options and seed give the same numbers, to the bit. */
export function learn(
  network: Network,
  examples: readonly Example[],
  options: LearnOptions,
  moveTable: MoveTable = withAdam(network.table),
): void {
  const { passes, rate, batch, seed } = options;
  const random = seededRandom(seed);
  const slopes = slopesFor(network);
  const others = (['hiddenBias', 'output', 'bias'] as const).map((name) => ({
    slopes: slopes[name],
    adam: new Adam(network[name]),
  }));
  const steps = passes * Math.ceil(examples.length / batch);
  let step = 0;
  for (let pass = 0; pass < passes; pass++) {
    const order = shuffled(examples.length, random);
    for (let from = 0; from < order.length; from += batch) {
      for (const index of order.subarray(from, from + batch)) {
        const example = examples[index];
        if (example) addSlopes(network, example, options, random, slopes);
      }
      const done = step / steps;
      const size = rate * (1 - (1 - lastRate) * done);
      for (const { slopes: own, adam } of others) adam.step(own, size);
      moveTable(slopes.table, size, done);
      step++;
    }
  }
}

/** Slopes of everything that a network learns, and room to work out those of one message. */
interface Slopes {
  table: Float32Array;
  hiddenBias: Float32Array;
  output: Float32Array;
  bias: Float32Array;
  hidden: Float64Array;
  hiddenSlopes: Float64Array;
  scores: Float64Array;
}

function slopesFor({ table, units, output }: Network): Slopes {
  return {
    table: new Float32Array(table.length),
    hiddenBias: new Float32Array(units),
    output: new Float32Array(output.length),
    bias: new Float32Array(columnCount),
    hidden: new Float64Array(units),
    hiddenSlopes: new Float64Array(units),
    scores: new Float64Array(columnCount),
  };
}

/** Adds the slopes of one message, read without some of its features and without some of the hidden units. */
function addSlopes(
  network: Network,
  example: Example,
  { dropFeatures, dropHidden }: LearnOptions,
  random: () => number,
  slopes: Slopes,
): void {
  const { units, output } = network;
  const { hidden, hiddenSlopes, scores } = slopes;
  const { features, values } = spare(example, dropFeatures, random);
  read(network, features, values, hidden);
  for (let unit = 0; unit < units; unit++)
    hidden[unit] = random() < dropHidden ? 0 : (hidden[unit] ?? 0) / (1 - dropHidden);
  score(network, hidden, scores);
  slopesOf(scores, example);
  for (let column = 0; column < columnCount; column++)
    slopes.bias[column] = (slopes.bias[column] ?? 0) + (scores[column] ?? 0);
  for (let unit = 0; unit < units; unit++) {
    const value = hidden[unit] ?? 0;
    hiddenSlopes[unit] = 0;
    if (value === 0) continue;
    const first = unit * columnCount;
    let sum = 0;
    for (let column = 0; column < columnCount; column++) {
      const slope = scores[column] ?? 0;
      sum += slope * (output[first + column] ?? 0);
      slopes.output[first + column] = (slopes.output[first + column] ?? 0) + slope * value;
    }
    const own = sum / (1 - dropHidden);
    hiddenSlopes[unit] = own;
    slopes.hiddenBias[unit] = (slopes.hiddenBias[unit] ?? 0) + own;
  }
  for (let at = 0; at < features.length; at++) {
    const first = (features[at] ?? 0) * units;
    const value = values[at] ?? 0;
    for (let unit = 0; unit < units; unit++)
      slopes.table[first + unit] = (slopes.table[first + unit] ?? 0) + (hiddenSlopes[unit] ?? 0) * value;
  }
}

/** The chance of each column, as a trained network sees a message. */
export function predict(network: Network, { features, values }: Vector): Float32Array {
  const hidden = new Float64Array(network.units);
  const scores = new Float64Array(columnCount);
  read(network, features, values, hidden);
  score(network, hidden, scores);
  toChances(scores);
  return Float32Array.from(scores);
}

function withAdam(table: Float32Array): MoveTable {
  const adam = new Adam(table);
  return (slopes, rate) => adam.step(slopes, rate);
}

/** The message without a part of its features, the others counting so much more. */
function spare({ features, values }: Vector, part: number, random: () => number): Vector {
  if (part === 0) return { features, values };
  const keeps = features.map(() => (random() < part ? 0 : 1));
  return {
    features: features.filter((_, at) => keeps[at] === 1),
    values: values.filter((_, at) => keeps[at] === 1).map((value) => value / (1 - part)),
  };
}

function read(
  { units, table, hiddenBias }: Network,
  features: Int32Array,
  values: Float32Array,
  into: Float64Array,
): void {
  for (let unit = 0; unit < units; unit++) into[unit] = hiddenBias[unit] ?? 0;
  for (let at = 0; at < features.length; at++) {
    const first = (features[at] ?? 0) * units;
    const value = values[at] ?? 0;
    for (let unit = 0; unit < units; unit++) into[unit] = (into[unit] ?? 0) + (table[first + unit] ?? 0) * value;
  }
  for (let unit = 0; unit < units; unit++) into[unit] = Math.max(0, into[unit] ?? 0);
}

function score({ units, output, bias }: Network, hidden: Float64Array, into: Float64Array): void {
  for (let column = 0; column < columnCount; column++) into[column] = bias[column] ?? 0;
  for (let unit = 0; unit < units; unit++) {
    const value = hidden[unit] ?? 0;
    if (value === 0) continue;
    const first = unit * columnCount;
    for (let column = 0; column < columnCount; column++)
      into[column] = (into[column] ?? 0) + (output[first + column] ?? 0) * value;
  }
}

/** Scores to slopes, in place: chance less truth, as much as the head counts. */
function slopesOf(scores: Float64Array, { shares, weights }: Example): void {
  toChances(scores);
  headNames.forEach((name, head) => {
    const { start, size } = heads[name];
    const weight = weights[head] ?? 0;
    for (let column = start; column < start + size; column++)
      scores[column] = ((scores[column] ?? 0) - (shares[column] ?? 0)) * weight;
  });
}

/** Scores to chances, in place, head by head; a head of one column is yes or no. */
function toChances(scores: Float64Array): void {
  for (const name of headNames) {
    const { start, size } = heads[name];
    if (size === 1) {
      scores[start] = 1 / (1 + Math.exp(-(scores[start] ?? 0)));
      continue;
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let column = start; column < start + size; column++) most = Math.max(most, scores[column] ?? 0);
    let total = 0;
    for (let column = start; column < start + size; column++) {
      const raised = Math.exp((scores[column] ?? 0) - most);
      scores[column] = raised;
      total += raised;
    }
    for (let column = start; column < start + size; column++) scores[column] = (scores[column] ?? 0) / total;
  }
}
