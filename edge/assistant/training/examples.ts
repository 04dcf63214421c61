import { eachFeature } from '../understand/features.ts';
import { columnCount, type Head, headNames, heads } from '../understand/heads.ts';
import { vectorOf as messageVectorOf } from '../understand/message-vector.ts';
import { cut, wordsOf } from '../understand/normalise.ts';
import { rowOf } from '../understand/packed-model.ts';
import { messageLanguages, tones, topics } from '../understand/topics.ts';
import { piece, splice, spoil } from './augment.ts';
import { isChat, isQuestion, withChat } from './chatty.ts';
import type { Example, Vector } from './learn.ts';
import { seededRandom } from './random.ts';
import type { Sentence } from './sentences.ts';

export interface TextOptions {
  /** Spoiled copies of each sentence, and the chance that a word in them is spoiled. */
  copies: number;
  spoiling: number;
  /** The part of the questions that is learned once more with something said around it that is no question. */
  chatty: number;
  /** Messages without a label made of each sentence and another. */
  spliced: number;
  /** Pieces of each sentence, which have no label either, and the most words of one. */
  pieces: { each: number; words: number };
  seed: number;
}

export interface LabelOptions {
  /** Part of the truth that is spread over the other classes, against overconfidence. */
  smoothing: number;
  /** How much more rare classes count: 0 not, 1 so much that all classes have the same say. */
  balance: number;
  /** How much each head counts. */
  importance: Record<Head, number>;
}

/** What is learned from: messages with what they mean, and messages of which nobody said it. */
export interface Texts {
  known: [text: string, sentence: Sentence][];
  unlabelled: string[];
}

export function textsOf(
  sentences: readonly Sentence[],
  { copies, spoiling, chatty, spliced, pieces, seed }: TextOptions,
): Texts {
  const random = seededRandom(seed);
  const chat = sentences.filter(isChat);
  const known = sentences.flatMap((sentence) => {
    const spoiled = Array.from({ length: copies }, () => spoil(sentence.text, spoiling, random));
    const own = [sentence.text, ...spoiled].map((text): [string, Sentence] => [text, sentence]);
    const other = chat[Math.floor(random() * chat.length)];
    return other && isQuestion(sentence) && random() < chatty ? [...own, withChat(sentence, other, random)] : own;
  });
  const drawn = seededRandom(seed + 1);
  const times = (count: number) => Array.from({ length: count }, () => sentences).flat();
  const anyText = () => sentences[Math.floor(drawn() * sentences.length)]?.text ?? '';
  const joined = times(spliced).map(({ text }) => splice(text, anyText(), drawn));
  const taken = times(pieces.each).map(({ text }) => piece(text, pieces.words, drawn));
  return { known, unlabelled: [...joined, ...taken] };
}

/** Features that are told apart: leading bits of hashes in rising order, and in how many messages each is. */
export interface Vocabulary {
  hashBits: number;
  rows: Uint32Array;
  counts: Float32Array;
}

/** All features that are in so many of the messages with a label. */
export function vocabularyOf({ known }: Texts, hashBits: number, leastMessages: number): Vocabulary {
  const counts = new Uint32Array(2 ** hashBits);
  for (const [text] of known) {
    const own = new Set<number>();
    eachFeature(wordsOf(cut(text)), (hash) => own.add(hash >>> (32 - hashBits)));
    for (const row of own) counts[row] = (counts[row] ?? 0) + 1;
  }
  const rows = Uint32Array.from(counts.keys()).filter((row) => (counts[row] ?? 0) >= leastMessages);
  return { hashBits, rows, counts: Float32Array.from(rows, (row) => counts[row] ?? 0) };
}

export function vectorsOf(texts: readonly string[], vocabulary: Vocabulary): Vector[] {
  return texts.map((text) => vectorOf(text, vocabulary));
}

export function vectorOf(text: string, vocabulary: Vocabulary): Vector {
  const { rows, values } = messageVectorOf(wordsOf(cut(text)), (hash) => rowOf(vocabulary, hash));
  return { features: Int32Array.from(rows), values: Float32Array.from(values) };
}

/** The chance of every column that a label stands for, and how much each head counts for this message. */
export type Label = Pick<Example, 'shares' | 'weights'>;

export function labelsOf(sentences: readonly Sentence[], options: LabelOptions): Label[] {
  const targets = headNames.map((name) => sentences.map((sentence) => targetOf(name, sentence)));
  const fair = targets.map((own) => fairWeights(own, options.balance));
  return sentences.map((_, index) => {
    const shares = new Float32Array(columnCount);
    const weights = new Float32Array(headNames.length);
    headNames.forEach((name, head) => {
      const target = targets[head]?.[index] ?? -1;
      if (target < 0) return;
      weights[head] = (fair[head]?.get(target) ?? 1) * options.importance[name];
      setShares(shares, name, target, options.smoothing);
    });
    return { shares, weights };
  });
}

/** What a network says of a message that nobody labelled, as a label. */
export function saidOf(shares: Float32Array, importance: LabelOptions['importance']): Label {
  return { shares, weights: Float32Array.from(headNames, (name) => importance[name]) };
}

function setShares(shares: Float32Array, name: Head, target: number, smoothing: number): void {
  const { start, size } = heads[name];
  if (size === 1) {
    shares[start] = target === 1 ? 1 - smoothing / 2 : smoothing / 2;
    return;
  }
  shares.fill(smoothing / (size - 1), start, start + size);
  shares[start + target] = 1 - smoothing;
}

/** The weight of each class: rare ones count more, to a power. */
function fairWeights(targets: readonly number[], power: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const target of targets) if (target >= 0) counts.set(target, (counts.get(target) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return new Map([...counts].map(([target, count]) => [target, (all / counts.size / count) ** power]));
}

function targetOf(name: Head, sentence: Sentence): number {
  if (name === 'topic') return sentence.topic === undefined ? -1 : topics.indexOf(sentence.topic);
  if (name === 'tone') return tones.indexOf(sentence.tone);
  if (name === 'language') return messageLanguages.indexOf(sentence.language);
  return sentence.crisis ? 1 : 0;
}
