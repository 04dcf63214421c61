import { compile, finds, type Phrase } from '../../understand/patterns.ts';
import * as en from './en.ts';
import type { Message } from './message.ts';
import * as nl from './nl.ts';

type Piece = Exclude<keyof typeof nl, 'officeLetters'>;
/** What another language has to have a phrase for. */
export type Turns<Of extends Piece> = Record<keyof (typeof nl)[Of], readonly Phrase[]>;
/** Whether a message holds a turn of phrase. */
type Finds = (message: Message) => boolean;

/** Turns of phrase of both languages: many write them in one message. */
function inEither<Name extends string>(
  dutch: Readonly<Record<Name, readonly Phrase[]>>,
  english: Readonly<Record<Name, readonly Phrase[]>>,
): Readonly<Record<Name, Finds>> {
  const names = Object.keys(dutch) as Name[];
  return Object.fromEntries(names.map((name) => [name, found([...dutch[name], ...english[name]])])) as Record<
    Name,
    Finds
  >;
}

/** Compiled when it is first looked for: a talk needs few of them, and phones are slow. */
function found(phrases: readonly Phrase[]): Finds {
  let expression: RegExp | undefined;
  return ({ sounds }) => {
    expression ??= compile(phrases);
    return finds(sounds, expression);
  };
}

/** Every way of asking on in a few words. */
export const ways = {
  ...inEither(nl.ofMoney, en.ofMoney),
  ...inEither(nl.ofPeople, en.ofPeople),
  ...inEither(nl.ofPaper, en.ofPaper),
  ...inEither(nl.ofWhatComes, en.ofWhatComes),
  ...inEither(nl.ofTruth, en.ofTruth),
};
export const ofFailing = inEither(nl.ofFailing, en.ofFailing);
export const leaning = inEither(nl.leaning, en.leaning);
export const formal = inEither(nl.formal, en.formal);
export const others = inEither(nl.others, en.others);
export const theTalk = inEither(nl.theTalk, en.theTalk);
export const shape = inEither(nl.shape, en.shape);
export const theCase = inEither(nl.theCase, en.theCase);
export const theMatter = inEither(nl.theMatter, en.theMatter);
export const days = inEither(nl.days, en.days);
