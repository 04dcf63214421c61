import type { Language } from '../../../protocol/primitives.ts';
import { letterOf } from './alphabet.ts';
import { digitsOf, piecesOf } from './number-words.ts';
import { plainWords } from './plain-words.ts';

const times: Record<string, number> = { dubbel: 2, dubbele: 2, double: 2, triple: 3, driedubbel: 3, drievoudig: 3 };
/** "de D van Dirk", "D as in Delta": the word is heard better than the letter. */
const joints = new Set(['van', 'voor', 'zoals', 'als', 'in', 'as', 'like', 'for']);
const preamble =
  /^(?:(?:ja|nee|ehm?|uh|nou|well|so|de|het|mijn|my|the|zaaknummer|nummer|number|case|code|is|dat|it|its|that)\s+)+(?=\S)/;
/** Words between two letters that say nothing. */
const silent = new Set([
  'streepje',
  'punt',
  'spatie',
  'schuine',
  'streep',
  'hoofdletter',
  'dash',
  'dot',
  'space',
  'capital',
  'slash',
  'de',
  'het',
  'the',
  'letter',
  'cijfer',
]);

/** The letters and digits in what was said, as capitals: "el wee een nul vier dubbel twee" is `LW10422`. Other words are passed over. */
export function spelled(text: string, language: Language): string {
  const words = plainWords(
    text.replaceAll(/\b(?:double|dubbele?)[- ](?:u|you)\b/giu, ' w ').replaceAll(/x-ray/giu, 'xray'),
  )
    .join(' ')
    .replace(preamble, '')
    .split(' ')
    .filter((word) => !silent.has(word));
  const written = new Set(text.match(/\b[A-Z]{2,12}\b/g)?.map((word) => word.toLowerCase()));
  let heard = '';
  for (let at = 0; at < words.length; ) {
    const repeat = times[words[at] ?? ''] ?? 1;
    const read = readAt(words, repeat > 1 ? at + 1 : at, language, written, repeat > 1);
    heard += read.text.repeat(repeat);
    at = read.next;
  }
  return heard;
}

function readAt(
  words: readonly string[],
  at: number,
  language: Language,
  written: ReadonlySet<string>,
  single: boolean,
): { text: string; next: number } {
  const word = words[at] ?? '';
  const example = exampleAfter(words, at);
  if (example) return example;
  if (/\d/.test(word)) return { text: word.toUpperCase(), next: at + 1 };
  const end = single ? at + 1 : endOfNumber(words, at, language);
  const pieces = words.slice(at, end).flatMap((one) => piecesOf(one, language) ?? []);
  const digits = digitsOf(pieces, language);
  if (digits !== '') return { text: digits, next: end };
  const letter = letterOf(word);
  if (letter) return { text: letter, next: at + 1 };
  return { text: written.has(word) || looksLikeCode(word) ? word.toUpperCase() : '', next: at + 1 };
}

/** A letter, "van", and a word that begins with a letter. */
function exampleAfter(words: readonly string[], at: number): { text: string; next: number } | undefined {
  if (!letterOf(words[at] ?? '')) return undefined;
  let place = at + 1;
  while (joints.has(words[place] ?? '')) place++;
  const word = words[place];
  if (place === at + 1 || !word || !/^\p{L}{2,}$/u.test(word)) return undefined;
  return { text: letterOf(word) ?? word.charAt(0).toUpperCase(), next: place + 1 };
}

/** Number words that follow one another; "en" only where a number goes on after it. */
function endOfNumber(words: readonly string[], at: number, language: Language): number {
  const isNumber = (place: number) => piecesOf(words[place] ?? '-', language) !== undefined;
  const isAnd = (place: number) => ['en', 'and'].includes(words[place] ?? '');
  if (isAnd(at)) return at;
  let end = at;
  while (isNumber(end) && words[end] && !(times[words[end] ?? ''] ?? false)) {
    if (
      isAnd(end) &&
      !/(?:tig|ty)$/.test(words[end + 1] ?? '') &&
      !/(?:honderd|duizend|hundred|thousand)$/.test(words[end - 1] ?? '')
    )
      break;
    end++;
  }
  return end;
}

/** Twelve letters without a break are no word. */
const looksLikeCode = (word: string): boolean => /^[a-z]{12}$/.test(word);
