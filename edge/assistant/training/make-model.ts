import { eachFeature } from '../understand/features.ts';
import { columnCount, type Head, headNames, heads } from '../understand/heads.ts';
import { vectorOf } from '../understand/message-vector.ts';
import { cut, wordsOf } from '../understand/normalise.ts';
import { rowOf } from '../understand/packed-model.ts';
import { messageLanguages, tones, topics } from '../understand/topics.ts';
import { splice, spoil } from './augment.ts';
import { isChat, isQuestion, withChat } from './chatty.ts';
import { type Example, hardTruth, type Learned, type LearnOptions, learn, predict } from './learn.ts';
import { stepFor } from './levels.ts';
import type { WideModel } from './pack.ts';
import { seededRandom } from './random.ts';
import type { Sentence } from './sentences.ts';

/** All that decides what comes out, besides the sentences. */
export interface TrainOptions {
  hashBits: number;
  /** Spoiled copies of each sentence, and the chance that a word in them is spoiled. */
  copies: number;
  spoiling: number;
  /** The part of the questions that is learned once more with something said around it that is no question. */
  chatty: number;
  /** Messages without a label made of each sentence and another, on which the wide model teaches the small one. */
  spliced: number;
  /** How much the labels count beside what the wide model says, when the small one learns: 1 is labels alone. */
  truth: number;
  /** A feature has to be in this many messages, copies included. */
  leastMessages: number;
  /** How much more rare classes count: 0 not, 1 so much that all classes have the same say. */
  balance: number;
  /** How much it helps a cell to be kept that its feature is common: 0 not, 1 in proportion. */
  commonness: number;
  /** How much a cell that speaks against a class is worth beside one that speaks for it. */
  against: number;
  /** Cells each head may keep. */
  cells: Record<Head, number>;
  learning: Pick<LearnOptions, 'passes' | 'rate' | 'l1' | 'l2' | 'smoothing'>;
  /** How what is kept gets used to being rounded to levels. */
  rounding: Pick<LearnOptions, 'passes' | 'rate'>;
  seed: number;
}

type Vector = Pick<Example, 'features' | 'values'>;

interface Material {
  messages: readonly (Vector & { sentence: Sentence })[];
  spliced: readonly Vector[];
  featureCount: number;
}

/** Trains every head on the sentences and joins them into one table of weights. */
export function makeModel(sentences: readonly Sentence[], options: TrainOptions): WideModel {
  const texts = textsOf(sentences, options);
  const rows = commonRows(texts, options);
  const table = { hashBits: options.hashBits, rows: Uint32Array.from(rows) };
  const vectorise = (text: string): Vector => {
    const vector = vectorOf(wordsOf(cut(text)), (hash) => rowOf(table, hash));
    return { features: Int32Array.from(vector.rows), values: Float32Array.from(vector.values) };
  };
  const material: Material = {
    messages: texts.map(([text, sentence]) => ({ sentence, ...vectorise(text) })),
    spliced: splicedOf(sentences, options).map(vectorise),
    featureCount: rows.length,
  };
  const weights = new Float32Array(rows.length * columnCount);
  const bias = new Float32Array(columnCount);
  const steps = { topic: 1, tone: 1, crisis: 1, language: 1 };
  const keptRows = new Uint8Array(rows.length);
  for (const name of headNames) {
    const learned = learnHead(name, material, keptRows, options);
    steps[name] = learned.step;
    const { start, size } = heads[name];
    for (let column = 0; column < size; column++) {
      bias[start + column] = learned.bias[column] ?? 0;
      for (let row = 0; row < rows.length; row++) {
        const weight = learned.weights[row * size + column] ?? 0;
        weights[row * columnCount + start + column] = weight;
        if (weight !== 0) keptRows[row] = 1;
      }
    }
  }
  return { hashBits: options.hashBits, rows, weights, steps, bias };
}

function textsOf(
  sentences: readonly Sentence[],
  { copies, spoiling, chatty, seed }: TrainOptions,
): [string, Sentence][] {
  const random = seededRandom(seed);
  const chat = sentences.filter(isChat);
  return sentences.flatMap((sentence) => {
    const spoiled = Array.from({ length: copies }, () => spoil(sentence.text, spoiling, random));
    const own = [sentence.text, ...spoiled].map((text): [string, Sentence] => [text, sentence]);
    const other = chat[Math.floor(random() * chat.length)];
    return other && isQuestion(sentence) && random() < chatty ? [...own, withChat(sentence, other, random)] : own;
  });
}

function splicedOf(sentences: readonly Sentence[], { spliced, seed }: TrainOptions): string[] {
  const random = seededRandom(seed + 1);
  return Array.from({ length: spliced }, () => sentences).flatMap((all) =>
    all.map(({ text }) => splice(text, all[Math.floor(random() * all.length)]?.text ?? '', random)),
  );
}

function commonRows(texts: readonly [string, Sentence][], { hashBits, leastMessages }: TrainOptions): number[] {
  const counts = new Map<number, number>();
  for (const [text] of texts) {
    const own = new Set<number>();
    eachFeature(wordsOf(cut(text)), (hash) => own.add(hash >>> (32 - hashBits)));
    for (const row of own) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const common = [...counts].flatMap(([row, count]) => (count >= leastMessages ? [row] : []));
  return common.toSorted((one, other) => one - other);
}

/**
 * Learns with all cells, keeps those that weigh most, learns again with these alone, also from the wide model, and once
 * more with weights rounded to levels.
 */
function learnHead(
  name: Head,
  { messages, spliced, featureCount }: Material,
  keptRows: Uint8Array,
  options: TrainOptions,
): Learned & { step: number } {
  const examples = messages.flatMap(({ sentence, features, values }): Example[] => {
    const target = targetOf(name, sentence);
    return target < 0 ? [] : [{ features, values, target, weight: 1 }];
  });
  balance(examples, options.balance);
  const { size } = heads[name];
  const classCount = Math.max(2, size);
  const shared = { ...options.learning, featureCount, classCount, seed: options.seed };
  const wide = learn(examples, { ...shared, mask: cellsOfOwn(featureCount, classCount, size) });
  const counts = new Float32Array(featureCount);
  for (const { features } of examples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  const worth = wide.weights.map((weight, cell) => {
    return (
      (weight < 0 ? -weight * options.against : weight) *
      (counts[Math.floor(cell / classCount)] ?? 0) ** options.commonness
    );
  });
  const cells = options.cells[name];
  const mask = largest(togetherInRows(worth, classCount, cells, keptRows), cells);
  const lesson = taught(wide, examples, spliced, { ...shared, truth: options.truth });
  const narrow = learn(lesson, { ...shared, l1: 0, mask });
  const step = stepFor(narrow.weights);
  const learned = learn(lesson, { ...shared, ...options.rounding, l1: 0, mask, from: narrow, step });
  return { ...(size === 1 ? asOneColumn(learned) : learned), step };
}

/** Of two classes with one column only the second has weights: its score against none. */
function cellsOfOwn(featureCount: number, classCount: number, size: number): Uint8Array {
  return Uint8Array.from({ length: featureCount * classCount }, (_, cell) =>
    Number(cell % classCount >= classCount - size),
  );
}

/** The examples with what the wide model says of them, and the spliced messages with that alone. */
function taught(
  wide: Learned,
  examples: readonly Example[],
  spliced: readonly Vector[],
  options: Pick<LearnOptions, 'smoothing' | 'classCount'> & { truth: number },
): Example[] {
  const { classCount, truth } = options;
  const said = new Float64Array(classCount);
  const own = examples.map((example): Example => {
    predict(wide, example, said);
    const shares = Float32Array.from(said, (share, one) => {
      return (1 - truth) * share + truth * hardTruth(one === example.target, options);
    });
    return { ...example, shares };
  });
  const others = spliced.map((vector): Example => {
    predict(wide, vector, said);
    return { ...vector, target: -1, weight: 1, shares: Float32Array.from(said) };
  });
  return [...own, ...others];
}

/** Lets rare classes count more: `power` 0 leaves all as they are, 1 gives every class the same say. */
function balance(examples: readonly Example[], power: number): void {
  const counts = new Map<number, number>();
  for (const { target } of examples) counts.set(target, (counts.get(target) ?? 0) + 1);
  const fair = examples.length / counts.size;
  for (const example of examples) example.weight = (fair / (counts.get(example.target) ?? fair)) ** power;
}

function targetOf(name: Head, sentence: Sentence): number {
  if (name === 'topic') return sentence.topic === undefined ? -1 : topics.indexOf(sentence.topic);
  if (name === 'tone') return tones.indexOf(sentence.tone);
  if (name === 'language') return messageLanguages.indexOf(sentence.language);
  return sentence.crisis ? 1 : 0;
}

/** A row costs bytes of its own, so a cell is worth less when it would stand alone in it, of this head and those before. */
function togetherInRows(worth: Float32Array, classCount: number, count: number, keptRows: Uint8Array): Float32Array {
  const first = largest(worth, count);
  const company = Float32Array.from(keptRows);
  for (const [cell, kept] of first.entries())
    if (kept) company[Math.floor(cell / classCount)] = (company[Math.floor(cell / classCount)] ?? 0) + 1;
  return worth.map((one, cell) => one * (1 - 0.5 / Math.max(1, company[Math.floor(cell / classCount)] ?? 0)));
}

function largest(worth: Float32Array, count: number): Uint8Array {
  const rising = worth.toSorted();
  const least = rising[Math.max(0, rising.length - Math.floor(count))] ?? 0;
  return Uint8Array.from(worth, (one) => (one > 0 && one >= least ? 1 : 0));
}

/** Two classes as the score of the second against the first. */
function asOneColumn({ weights, bias }: Learned): Learned {
  return {
    weights: weights.filter((_, cell) => cell % 2 === 1),
    bias: Float32Array.of((bias[1] ?? 0) - (bias[0] ?? 0)),
  };
}
