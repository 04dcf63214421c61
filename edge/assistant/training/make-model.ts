import { headNames, heads } from '../understand/heads.ts';
import { shape } from '../understand/network-shape.ts';
import { rowOf } from '../understand/packed-model.ts';
import { type Booked, type BookOptions, learnBooks } from './books.ts';
import {
  type Label,
  type LabelOptions,
  labelsOf,
  saidOf,
  type TextOptions,
  type Texts,
  textsOf,
  type Vocabulary,
  vectorOf,
  vectorsOf,
  vocabularyOf,
} from './examples.ts';
import { type Example, type LearnOptions, learn, type Network, newNetwork, predict, type Vector } from './learn.ts';
import type { Sentence } from './sentences.ts';

/** All that decides what comes out, besides the sentences. */
export interface TrainOptions {
  texts: TextOptions;
  labels: LabelOptions;
  /** The wide network, which has room enough and teaches the small one. A feature has to be in so many messages. */
  wide: LearnOptions & { hashBits: number; leastMessages: number; units: number };
  /** How much the labels count beside what the wide network says: 1 is labels alone. */
  truth: number;
  /** The small network: as many features as have room, chosen by how much they do and, to a power, how common they are. */
  small: LearnOptions & { hashBits: number; features: number; commonness: number };
  /** How its rows become entries of books. */
  books: LearnOptions & BookOptions;
}

/** A model before packing. */
export interface LearnedModel extends Booked {
  hashBits: number;
  rows: Uint32Array;
  hiddenBias: Float32Array;
  output: Float32Array;
  bias: Float32Array;
}

/** Teaches a wide network with the sentences, a small one with both, and turns the rows of the small one into entries. */
export function makeModel(sentences: readonly Sentence[], options: TrainOptions): LearnedModel {
  const texts = textsOf(sentences, options.texts);
  const labels = labelsOf(
    texts.known.map(([, sentence]) => sentence),
    options.labels,
  );
  const { network: wide, vocabulary: known } = wideOf(texts, labels, options.wide);
  const vocabulary = mostTelling(known, wide, vocabularyOf(texts, options.small.hashBits, 1), options.small);
  const lesson = lessonOf(wide, known, texts, labels, options);
  const vectors = vectorsOf([...texts.known.map(([text]) => text), ...texts.unlabelled], vocabulary);
  const examples = together(vectors, lesson);
  const small = newNetwork(vocabulary.rows.length, shape.hidden, options.small.seed);
  learn(small, examples, options.small);
  const booked = learnBooks(small, examples, vocabulary.counts, options.books);
  const { hiddenBias, output, bias } = small;
  return { hashBits: vocabulary.hashBits, rows: vocabulary.rows, ...booked, hiddenBias, output, bias };
}

function wideOf(
  texts: Texts,
  labels: readonly Label[],
  options: TrainOptions['wide'],
): { network: Network; vocabulary: Vocabulary } {
  const vocabulary = vocabularyOf(texts, options.hashBits, options.leastMessages);
  const network = newNetwork(vocabulary.rows.length, options.units, options.seed);
  const vectors = vectorsOf(
    texts.known.map(([text]) => text),
    vocabulary,
  );
  learn(network, together(vectors, labels), options);
  return { network, vocabulary };
}

/** The labels of all texts with what the wide network says of them; of those without a label that alone (Bucilă and others 2006). */
function lessonOf(
  wide: Network,
  vocabulary: Vocabulary,
  { known, unlabelled }: Texts,
  labels: readonly Label[],
  { truth, labels: { importance } }: TrainOptions,
): Label[] {
  const said = (text: string) => saidOf(predict(wide, vectorOf(text, vocabulary)), importance);
  return [...known.map(([text], index) => mixed(said(text), labels[index], truth)), ...unlabelled.map(said)];
}

/** A label with so much truth, and for the rest what was said; for a head that has no label what was said alone. */
function mixed(said: Label, label: Label | undefined, truth: number): Label {
  if (!label) return said;
  const shares = Float32Array.from(said.shares);
  const weights = Float32Array.from(said.weights);
  headNames.forEach((name, head) => {
    const weight = label.weights[head] ?? 0;
    if (weight === 0) return;
    weights[head] = weight;
    const { start, size } = heads[name];
    for (let column = start; column < start + size; column++)
      shares[column] = (1 - truth) * (said.shares[column] ?? 0) + truth * (label.shares[column] ?? 0);
  });
  return { shares, weights };
}

/**
 * Of the features of the small network those that tell most: how much the wide one makes of all that fall together there,
 * and how common they are.
 */
function mostTelling(
  known: Vocabulary,
  { table, units }: Network,
  all: Vocabulary,
  { features, commonness }: TrainOptions['small'],
): Vocabulary {
  const merged = new Float64Array(all.rows.length * units);
  const counts = new Float64Array(all.rows.length);
  known.rows.forEach((hash, row) => {
    const at = rowOf(all, (hash << (32 - known.hashBits)) >>> 0);
    if (at < 0) return;
    const count = known.counts[row] ?? 0;
    counts[at] = (counts[at] ?? 0) + count;
    for (let unit = 0; unit < units; unit++)
      merged[at * units + unit] = (merged[at * units + unit] ?? 0) + (table[row * units + unit] ?? 0) * count;
  });
  const tells = counts.map((count, at) => {
    let squares = 0;
    for (let unit = 0; unit < units; unit++) squares += (merged[at * units + unit] ?? 0) ** 2;
    return count === 0 ? 0 : (Math.sqrt(squares) / count) * count ** commonness;
  });
  const least = tells.toSorted()[Math.max(0, tells.length - features)] ?? 0;
  const isKept = (_: number, at: number) => (tells[at] ?? 0) >= least && (tells[at] ?? 0) > 0;
  return { hashBits: all.hashBits, rows: all.rows.filter(isKept), counts: all.counts.filter(isKept) };
}

function together(vectors: readonly Vector[], labels: readonly Label[]): Example[] {
  return vectors.flatMap((vector, index) => {
    const label = labels[index];
    return label ? [{ ...vector, ...label }] : [];
  });
}
