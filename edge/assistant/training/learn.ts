import { levelOf } from './levels.ts';
import { seededRandom, shuffled } from './random.ts';

/** One message as features with values, and the class it belongs to. `weight` says how much it counts. */
export interface Example {
  features: Int32Array;
  values: Float32Array;
  target: number;
  weight: number;
  /** The chance of each class to learn, instead of `target` alone. */
  shares?: Float32Array;
}

export interface LearnOptions {
  featureCount: number;
  classCount: number;
  passes: number;
  /** AdaGrad's first step. */
  rate: number;
  /** Pull of every used weight to zero, in proportion to it. */
  l2: number;
  /** Pull of every used weight to zero by a fixed amount; gives weights that are exactly zero. */
  l1: number;
  /** Part of the truth that is spread over the other classes, against overconfidence. */
  smoothing: number;
  seed: number;
  /** Weights that stay zero, as `feature * classCount + class`; 1 means used. */
  mask?: Uint8Array;
  /** Where to begin; with all weights zero when left out. */
  from?: Learned;
  /**
   * The size of one level. Predictions are then made with weights rounded to levels, while the slopes move those
   * behind them, so that each weight makes up for what rounding the others took (Courbariaux and others 2015).
   */
  step?: number;
}

export interface Learned {
  /** `feature * classCount + class` */
  weights: Float32Array;
  bias: Float32Array;
}

/** Classes that are as good as right are left alone: most are, and that is most of the time. */
const leastSlope = 0.004;

/**
 * Multinomial logistic regression by stochastic gradient with AdaGrad steps (Duchi, Hazan, Singer 2011).
 * The weights are the mean of those after each of the last half of the passes, so that they depend less on the order.
 * The same examples, options and seed give the same weights, to the bit.
 */
export function learn(examples: readonly Example[], options: LearnOptions): Learned {
  const { featureCount, classCount, passes, rate, l1, l2, seed, mask, from, step: level } = options;
  const weights = Float32Array.from(from?.weights ?? { length: featureCount * classCount }, (weight) => weight ?? 0);
  const rounded = (weight: number) => (level === undefined ? weight : levelOf(weight, level) * level);
  const shown = level === undefined ? weights : weights.map(rounded);
  const squares = new Float32Array(featureCount * classCount).fill(1e-4);
  const bias = Float32Array.from(from?.bias ?? { length: classCount }, (one) => one ?? 0);
  const biasSquares = new Float32Array(classCount).fill(1e-4);
  const scores = new Float64Array(classCount);
  const slopes = new Float64Array(classCount);
  const active = new Int32Array(classCount);
  const sums = { weights: new Float32Array(weights.length), bias: new Float32Array(classCount) };
  const averaged = Math.ceil(passes / 2);
  const random = seededRandom(seed);

  for (let pass = 0; pass < passes; pass++) {
    const step = rate * (1 - (0.9 * pass) / passes);
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (!example) continue;
      predict({ weights: shown, bias }, example, scores);
      let activeCount = 0;
      for (let one = 0; one < classCount; one++) {
        const truth = example.shares?.[one] ?? hardTruth(one === example.target, options);
        const slope = ((scores[one] ?? 0) - truth) * example.weight;
        if (Math.abs(slope) < leastSlope) continue;
        slopes[one] = slope;
        active[activeCount++] = one;
        const square = (biasSquares[one] ?? 0) + slope * slope;
        biasSquares[one] = square;
        bias[one] = (bias[one] ?? 0) - (step * slope) / Math.sqrt(square);
      }
      for (let at = 0; at < example.features.length; at++) {
        const row: number = (example.features[at] ?? 0) * classCount;
        const value: number = example.values[at] ?? 0;
        for (let which = 0; which < activeCount; which++) {
          const one: number = active[which] ?? 0;
          const cell = row + one;
          if (mask && mask[cell] === 0) continue;
          const weight: number = weights[cell] ?? 0;
          const slope = (slopes[one] ?? 0) * value + l2 * weight;
          const square = (squares[cell] ?? 0) + slope * slope;
          squares[cell] = square;
          const size = step / Math.sqrt(square);
          const moved = weight - size * slope;
          const pull = size * l1;
          const pulled = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
          weights[cell] = pulled;
          if (level !== undefined) shown[cell] = rounded(pulled);
        }
      }
    }
    if (pass >= passes - averaged) {
      addTo(sums.weights, weights);
      addTo(sums.bias, bias);
    }
  }
  const weightsOf = (sum: number) => rounded(sum / averaged);
  return { weights: sums.weights.map(weightsOf), bias: sums.bias.map((sum) => sum / averaged) };
}

/** The chance of a class to learn when only the right one is known. */
export function hardTruth(
  isRight: boolean,
  { smoothing, classCount }: Pick<LearnOptions, 'smoothing' | 'classCount'>,
): number {
  return isRight ? 1 - smoothing : smoothing / (classCount - 1);
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
}

/** Fills `into` with the chance of each class. */
export function predict(
  { weights, bias }: Learned,
  example: Pick<Example, 'features' | 'values'>,
  into: Float64Array,
): void {
  const classCount = into.length;
  for (let one = 0; one < classCount; one++) into[one] = bias[one] ?? 0;
  for (let at = 0; at < example.features.length; at++) {
    const row: number = (example.features[at] ?? 0) * classCount;
    const value: number = example.values[at] ?? 0;
    for (let one = 0; one < classCount; one++) into[one] = (into[one] ?? 0) + (weights[row + one] ?? 0) * value;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const score of into) if (score > most) most = score;
  let total = 0;
  for (let one = 0; one < classCount; one++) {
    const raised = Math.exp((into[one] ?? 0) - most);
    into[one] = raised;
    total += raised;
  }
  for (let one = 0; one < classCount; one++) into[one] = (into[one] ?? 0) / total;
}
