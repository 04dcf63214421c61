import type { Word } from './normalise.ts';
import { soundKey } from './sound-key.ts';
import { writtenOut } from './written-out.ts';

/** Up to this many words may stand where a pattern says `*`. */
const gap = 3;

/** A cry ends a message as much as a plain word does. */
const end = '(?:[!?] )*$';

/**
 * A phrase that is looked for by sound, however it is spelled. Written as Dutch or English words:
 * `(a|b c)` one of these, `x?` may be left out, `*` up to three words, `.` any one word, `0` a number, `x~` a word that starts
 * so, `~x` that ends so, both by sound: `kinder~`, for `kind` ends as if with a t; `^` the start, `$` the end.
 */
export type Phrase = string;

/** One expression that finds any of the phrases in the text of `soundText`. */
export function compile(phrases: readonly Phrase[]): RegExp {
  const choices = phrases.map((phrase) => tokens(phrase).map(asExpression).join(''));
  return new RegExp(`(?<= )(?:${choices.join('|')})`, 'g');
}

/** The sounds of a message with a space around each, as `compile` expects it. */
export function soundText(words: readonly Word[]): string {
  return ` ${words.map(({ sound }) => sound).join(' ')} `;
}

/** Text without what the guards find, so that a harmless turn of phrase sets nothing off. */
export function without(text: string, guards: RegExp): string {
  return text.replace(guards, '_ ');
}

export function finds(text: string, expression: RegExp): boolean {
  return text.search(expression) >= 0;
}

function tokens(phrase: string): string[] {
  return phrase.match(/\([^)]*\)\??|\$|[^\s$]+/g) ?? [];
}

function asExpression(token: string): string {
  if (token === '$') return end;
  if (token === '^') return '(?<=^ )';
  if (token === '*') return `(?:\\S+ ){0,${gap}}`;
  const isOptional = token.endsWith('?');
  const bare = isOptional ? token.slice(0, -1) : token;
  const choices = bare.startsWith('(') ? bare.slice(1, -1).split('|') : [bare];
  const expression = `(?:${choices.map((choice) => choice.split(' ').map(asWord).join('')).join('|')})`;
  return isOptional ? `${expression}?` : expression;
}

function asWord(word: string): string {
  if (word === '*') return `(?:\\S+ ){0,${gap}}`;
  if (word === '.') return '\\S+ ';
  const starts = word.endsWith('~');
  const ends = word.startsWith('~');
  const bare = word.replaceAll('~', '').normalize('NFD');
  // As a message is read: `nie` is `niet` there, in Polish too.
  const sounds = (starts || ends ? bare : (writtenOut.get(bare) ?? bare)).split(' ').map(soundOf).join(' ');
  return `${ends ? '[^ ]*' : ''}${sounds}${starts ? '[^ ]*' : ''} `;
}

/** Phrases are made of the same words over and over, and the sound of one takes twenty replacements. */
const known = new Map<string, string>();

function soundOf(word: string): string {
  const sound = known.get(word) ?? soundKey(word);
  known.set(word, sound);
  return sound;
}
