import type { Language } from '../../../protocol/primitives.ts';

type Writing = readonly [pattern: RegExp, spoken: string];

const abbreviations: Record<Language, readonly Writing[]> = {
  nl: [
    [/\bbijv\.|\bbv\./gi, 'bijvoorbeeld'],
    [/\bd\.w\.z\./gi, 'dat wil zeggen'],
    [/\bo\.a\./gi, 'onder andere'],
    [/\bi\.v\.m\./gi, 'vanwege'],
    [/\bm\.b\.t\./gi, 'over'],
    [/\bt\/m\b/gi, 'tot en met'],
    [/\ba\.u\.b\.|\bs\.v\.p\./gi, 'alstublieft'],
    [/\benz\.|\betc\./gi, 'enzovoort'],
    [/\bevt\./gi, 'eventueel'],
    [/\bincl\./gi, 'met'],
    [/\bexcl\./gi, 'zonder'],
    [/\bmax\./gi, 'hooguit'],
    [/\bmin\./gi, 'minstens'],
    [/\bca\./gi, 'ongeveer'],
    [/\bnr\./gi, 'nummer'],
    [/\btel\./gi, 'telefoon'],
    [/\bp\/m\b|\bp\.m\./gi, 'per maand'],
    [/\bdhr\./gi, 'de heer'],
    [/\bmevr?\./gi, 'mevrouw'],
    [/\ben\/of\b/gi, 'of'],
    [/%/g, ' procent'],
    [/&/g, ' en '],
    [/\+/g, ' plus '],
  ],
  en: [
    [/\be\.g\.,?/gi, 'for example'],
    [/\bi\.e\.,?/gi, 'that is'],
    [/\betc\./gi, 'and so on'],
    [/\bno\.\s(?=\d)/gi, 'number '],
    [/\bmax\./gi, 'at most'],
    [/\bmin\./gi, 'at least'],
    [/\bapprox\./gi, 'about'],
    [/\bincl\./gi, 'with'],
    [/\band\/or\b/gi, 'or'],
    [/%/g, ' percent'],
    [/&/g, ' and '],
    [/\+/g, ' plus '],
  ],
};

const cent = { nl: (cents: string) => ` en ${cents} cent`, en: (cents: string) => ` and ${cents} cents` } as const;
const minus = { nl: 'min ', en: 'minus ' } as const;
const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** A text written for the eye as it is said: money, days, numbers and abbreviations in words, no brackets, no addresses. */
export function forEar(text: string, language: Language): string {
  return (
    abbreviations[language]
      .reduce((so, [pattern, spoken]) => so.replace(pattern, spoken), text.replace(/[\u00a0\u202f]/g, ' '))
      .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi, '')
      .replace(/([−-]\s?)?€\s?([\d.,]*\d)/g, (_, below: string | undefined, sum: string) => money(below, sum, language))
      .replace(/\b(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b/g, (whole: string, day: string, month: string, year: string) => {
        const name = months[language][Number(month) - 1];
        return name ? `${Number(day)} ${name} ${year}` : whole;
      })
      .replace(/\b(\d{1,2})[.:](\d{2}) uur\b/g, (_, hour: string, minute: string) =>
        minute === '00' ? `${hour} uur` : `${hour} uur ${Number(minute)}`,
      )
      .replace(/\b([01]?\d|2[0-3])\.([0-5]\d)(?= (?:tot|en) \d)/g, (_, hour: string, minute: string) =>
        minute === '00' ? `${hour} uur` : `${hour} uur ${Number(minute)}`,
      )
      // A postal code is for who writes; it makes an address hard to hear.
      .replace(/\b\d{4} ?[A-Z]{2}\b ?/g, '')
      .replace(/\b0[\d -]{7,13}\d\b|\b14 0\d{2,3}\b/g, (number) => apart(number.replace(/[ -]/g, '')))
      .replace(/\s*[([]([^)\]]*)[)\]]/g, ', $1,')
      .replace(/["“”„«»*_|]/g, '')
      .replace(/\s*[/]\s*/g, ', ')
      .replace(/,\s*(?=[.,?])/g, '')
      .replace(/\s+(?=[.,?:;])/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function money(below: string | undefined, sum: string, language: Language): string {
  const [euros = '', cents] = sum.split(/[.,](?=\d{2}$)/);
  const rest = cents && cents !== '00' ? cent[language](String(Number(cents))) : '';
  return `${below ? minus[language] : ''}${euros.replace(/[.,]/g, '')} euro${rest}`;
}

/** Said one by one, in twos or threes as a number is told: `1, 0, 4`. */
export const apart = (characters: string): string => [...characters].join(', ');

/** As many words as fit in one breath. */
export const maxWordsInBreath = 14;
const joints = /(?<=[,;:])\s+|\s+(?=(?:en|maar|of|want|omdat|dan|als|zodat|and|but|or|because|then|if|so)\s)/giu;

/** Sentences of a text; one that is too long to follow is cut where it can be. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}])/u)
    .flatMap((sentence) => (countWords(sentence) > maxWordsInBreath ? cut(sentence) : [sentence]))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const countWords = (text: string): number => text.split(/\s+/).length;

function cut(sentence: string): string[] {
  const parts: string[] = [];
  for (const piece of sentence.split(joints).flatMap(byWords)) {
    const last = parts.at(-1);
    if (last !== undefined && countWords(last) + countWords(piece) <= maxWordsInBreath)
      parts[parts.length - 1] = `${last} ${piece}`;
    else parts.push(piece);
  }
  return parts;
}

/** A stretch without any joint is cut by its words. */
function byWords(piece: string): string[] {
  const words = piece.split(/\s+/);
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += maxWordsInBreath)
    parts.push(words.slice(at, at + maxWordsInBreath).join(' '));
  return parts;
}
