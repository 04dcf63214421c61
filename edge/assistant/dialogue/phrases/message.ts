import { type Word, wordsOf } from '../../understand/normalise.ts';
import { soundText } from '../../understand/patterns.ts';

/** A message as turns of phrase are looked for in it: its words without marks and signs, and how they sound. */
export interface Message {
  words: readonly Word[];
  sounds: string;
}

/** Said with stress: “neee”. Two of a letter sound as one, and “nee” is a word. */
const stretched = /(\p{L})\1{2,}/giu;
const isWord = /^[\p{L}\p{N}]/u;

export function messageOf(text: string): Message {
  const words = wordsOf(text.replace(stretched, '$1$1')).filter(({ typed }) => isWord.test(typed));
  return { words, sounds: soundText(words) };
}
