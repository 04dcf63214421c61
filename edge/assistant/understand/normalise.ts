import { emojiWord } from './emoji.ts';
import { soundKey } from './sound-key.ts';
import { writtenOut } from './written-out.ts';

/** Characters of a message that are read. A story of 500 words fits; what comes after is not looked at. */
export const maxMessageLength = 4000;

/** Letters of a word that are read: the longest compound of a municipality fits. */
const maxWordLength = 40;

/** One word of a message: as typed, as a dictionary would have it, and as it sounds. */
export interface Word {
  typed: string;
  plain: string;
  sound: string;
}

const loneSurrogates = /\p{Surrogate}/gu;
const diacritics = /\p{Diacritic}/gu;
/** Letters that Unicode does not take apart: Turkish, Polish, Danish, Croatian and German. */
const whole: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };
const quotes = /[‘’‚‛`´]/g;
const webAddress = /(?<!\S)(?:(?:https?:\/\/|www\.)\S+|[^\s@]+@\S+\.\S+)/g;
const stretched = /(\p{L})\1{2,}/gu;
const pieces = /\p{L}+(?:'\p{L}+)*|\p{N}+|\p{Extended_Pictographic}|[?!€]/gu;

/** The message as far as it is read, with lone surrogates replaced, so that every later step sees real characters. */
export function cut(text: string): string {
  return text.slice(0, maxMessageLength).replace(loneSurrogates, '\ufffd');
}

/** Splits a message into words; punctuation that carries meaning and emoji are words too. */
export function wordsOf(text: string): Word[] {
  const flat = text.normalize('NFKC').replace(quotes, "'").replace(webAddress, ' ');
  const words: Word[] = [];
  for (const [typed] of flat.matchAll(pieces)) {
    const plain = plainOf(typed);
    for (const part of plain.split(' ')) if (part !== '') words.push(wordOf(typed, part.slice(0, maxWordLength)));
  }
  return words;
}

function wordOf(typed: string, plain: string): Word {
  return { typed, plain, sound: soundKey(plain) };
}

function plainOf(typed: string): string {
  const known = emojiWord(typed);
  if (known !== undefined) return known;
  if (/^\p{N}+$/u.test(typed)) return '0'.repeat(Math.min(typed.length, 5));
  const letters = typed
    .toLowerCase()
    .normalize('NFD')
    .replace(diacritics, '')
    .replace(/[ıłøđß]/g, (letter) => whole[letter] ?? letter)
    .replace(stretched, '$1');
  const bare = letters.replaceAll("'", '');
  return writtenOut.get(bare) ?? bare;
}
