import { conceptOf, sideOf } from './concepts.ts';
import type { Word } from './normalise.ts';

/** Calls `take` for every feature of a message: its hash, how much it counts, and the word it starts at. */
export type TakeFeature = (hash: number, value: number, wordIndex: number) => void;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 units, started from a seed that keeps kinds of features apart. */
function hashFrom(seed: number, text: string): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash;
}

const kinds = {
  sound: hashFrom(offsetBasis, 'sound'),
  gram: hashFrom(offsetBasis, 'gram'),
  pair: hashFrom(offsetBasis, 'pair'),
  skip: hashFrom(offsetBasis, 'skip'),
  length: hashFrom(offsetBasis, 'length'),
  first: hashFrom(offsetBasis, 'first'),
  concept: hashFrom(offsetBasis, 'concept'),
  concepts: hashFrom(offsetBasis, 'concepts'),
  ours: hashFrom(offsetBasis, 'ours'),
  others: hashFrom(offsetBasis, 'others'),
} as const;

/** How much each kind counts. Found by measuring on writers held apart. */
export const weights = {
  sound: 1,
  gram: 0.5,
  pair: 0.8,
  skip: 0.5,
  length: 0.6,
  first: 0.6,
  concept: 1,
  concepts: 0.8,
  ours: 0.8,
  others: 0.8,
};

/** A concept is paired with this many before it. */
const nearConcepts = 3;
/** How many things that are ours, or not ours, are told apart. */
const mostCounted = 3;
const shortestGram = 3;
const longestGram = 4;

/** Spreads the bits: FNV's lower bits alone are poor, and the model keeps only some of them. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The sounds of words, pieces of 3 and 4 letters, neighbours, neighbours but one, and the length of the message. */
export function eachFeature(words: readonly Word[], take: TakeFeature): void {
  words.forEach((word, index) => {
    take(spread(hashFrom(kinds.sound, word.sound)), weights.sound, index);
    grams(`^${word.sound}$`, index, take);
    const next = words[index + 1];
    const afterNext = words[index + 2];
    if (next) take(spread(hashFrom(hashFrom(kinds.pair, `${word.sound} `), next.sound)), weights.pair, index);
    if (afterNext) take(spread(hashFrom(hashFrom(kinds.skip, `${word.sound} `), afterNext.sound)), weights.skip, index);
  });
  eachConcept(words, take);
  const first = words[0];
  if (first) take(spread(hashFrom(kinds.first, first.sound)), weights.first, 0);
  take(spread(hashFrom(kinds.length, lengthClass(words.length))), weights.length, 0);
}

/** What the words are about, and which two things stand near each other, in whichever order. */
function eachConcept(words: readonly Word[], take: TakeFeature): void {
  const near: string[] = [];
  let ours = 0;
  let others = 0;
  words.forEach((word, index) => {
    const concept = conceptOf(word);
    if (concept === undefined) return;
    const side = sideOf(concept);
    if (side === 'others') others++;
    if (side === 'ours') ours++;
    take(spread(hashFrom(kinds.concept, concept)), weights.concept, index);
    for (const other of near) {
      const pair = other < concept ? `${other} ${concept}` : `${concept} ${other}`;
      take(spread(hashFrom(kinds.concepts, pair)), weights.concepts, index);
    }
    near.push(concept);
    if (near.length > nearConcepts) near.shift();
  });
  take(spread(hashFrom(kinds.ours, String(Math.min(ours, mostCounted)))), weights.ours, 0);
  take(spread(hashFrom(kinds.others, String(Math.min(others, mostCounted)))), weights.others, 0);
}

function grams(text: string, wordIndex: number, take: TakeFeature): void {
  for (let start = 0; start < text.length; start++) {
    let hash = kinds.gram;
    const end = Math.min(start + longestGram, text.length);
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), prime);
      if (at - start + 1 >= shortestGram) take(spread(hash), weights.gram, wordIndex);
    }
  }
}

function lengthClass(count: number): string {
  if (count <= 3) return String(count);
  if (count <= 6) return '4-6';
  if (count <= 12) return '7-12';
  return count <= 30 ? '13-30' : '31';
}
