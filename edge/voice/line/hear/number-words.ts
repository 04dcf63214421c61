import type { Language } from '../../../protocol/primitives.ts';

type Piece = { kind: 'unit' | 'teen' | 'ten'; value: number } | { kind: 'hundred' | 'thousand' | 'and' };

const list = (kind: 'unit' | 'teen' | 'ten', from: number, step: number, words: string): [string, Piece][] =>
  words
    .split(' ')
    .flatMap((ways, index) =>
      ways.split('/').map((word): [string, Piece] => [word, { kind, value: from + step * index }]),
    );

/** Number words, with how they are said in haste or in dialect. */
const words: Record<Language, Map<string, Piece>> = {
  nl: longestFirst([
    ...list(
      'unit',
      0,
      1,
      'nul/noel een/ene/eene/ien twee/twie/tweej drie/drij/dree vier/veer vijf/vief zes/zesse zeven/zeuven/zeuve acht/achte negen/neugen/nege',
    ),
    ...list(
      'teen',
      10,
      1,
      'tien elf/ellef twaalf/twaalef dertien veertien vijftien zestien zeventien achttien negentien',
    ),
    ...list('ten', 20, 10, 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
    ['honderd', { kind: 'hundred' }],
    ['duizend', { kind: 'thousand' }],
    ['en', { kind: 'and' }],
  ]),
  en: longestFirst([
    ...list('unit', 0, 1, 'zero/oh/nought one two/to/too three four/for five six seven eight nine'),
    ...list('teen', 10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ...list('ten', 20, 10, 'twenty thirty forty/fourty fifty sixty seventy eighty ninety'),
    ['hundred', { kind: 'hundred' }],
    ['thousand', { kind: 'thousand' }],
    ['and', { kind: 'and' }],
  ]),
};

function longestFirst(entries: [string, Piece][]): Map<string, Piece> {
  return new Map(entries.toSorted(([one], [other]) => other.length - one.length));
}

/** The number words that one spoken word is made of: `vijfentwintig` is three. Nothing for any other word. */
export function piecesOf(word: string, language: Language): Piece[] | undefined {
  if (word === '') return [];
  for (const [start, piece] of words[language]) {
    const rest = word.startsWith(start) ? piecesOf(word.slice(start.length), language) : undefined;
    if (rest) return [piece, ...rest];
  }
  return undefined;
}

/** The digits of number words said one after another: "nul acht vijf", "vijfentwintig", "tienduizend vierhonderd". */
export function digitsOf(pieces: readonly Piece[], language: Language): string {
  let digits = '';
  for (let at = 0; at < pieces.length; ) {
    const read = thousands(pieces, at, language);
    if (read) digits += String(read.value);
    at = read?.next ?? at + 1;
  }
  return digits;
}

interface Read {
  value: number;
  next: number;
}

type Reader = (pieces: readonly Piece[], at: number, language: Language) => Read | undefined;

const thousands: Reader = (...read) => multiplied(read, 'thousand', 1000, hundreds);
const hundreds: Reader = (...read) => multiplied(read, 'hundred', 100, tens);

/** "vier honderd een en twintig": so many times, and what comes after. Without the word for it only what comes before. */
function multiplied(
  [pieces, at, language]: Parameters<Reader>,
  word: 'hundred' | 'thousand',
  times: number,
  smaller: Reader,
): Read | undefined {
  const count = smaller(pieces, at, language);
  const place = count?.next ?? at;
  if (pieces[place]?.kind !== word || count?.value === 0) return count;
  const next = place + 1;
  const rest = smaller(pieces, pieces[next]?.kind === 'and' ? next + 1 : next, language);
  const value = (count?.value ?? 1) * times;
  return rest && rest.value > 0 ? { value: value + rest.value, next: rest.next } : { value, next };
}

const tens: Reader = (pieces, at, language) => {
  const first = pieces[at];
  const second = pieces[at + 1];
  const third = pieces[at + 2];
  if (first?.kind === 'unit' && first.value > 0 && second?.kind === 'and' && third?.kind === 'ten')
    return { value: third.value + first.value, next: at + 3 };
  if (language === 'en' && first?.kind === 'ten' && second?.kind === 'unit' && second.value > 0)
    return { value: first.value + second.value, next: at + 2 };
  if (first?.kind === 'unit' || first?.kind === 'teen' || first?.kind === 'ten')
    return { value: first.value, next: at + 1 };
  return undefined;
};
