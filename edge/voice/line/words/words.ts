import type { Variants } from '../../../assistant/dialogue/words/words.ts';

export interface ClockTime {
  hour: number;
  minute: number;
}

/**
 * What the line says besides the answers of the assistant and the sentences of a case. For the ear: short, one thought,
 * nothing to look at. What a caller has to do comes last in its sentence, so that it is still in mind.
 */
export interface LineWords {
  greeting: {
    /** The first words, so that nobody takes it for a person (AI Act art. 50(1)). */
    computer: (organisation: string) => string;
    /** Said in this language to who hears the other. */
    switchTo: string;
    /** Nobody is there to be asked for. */
    ask: string;
    askOrPerson: string;
  };
  open: (until: string) => string;
  closed: (next: string) => string;
  closedUnknown: string;
  wait: (from: number, to: number) => string;
  atTime: (day: string | undefined, time: string) => string;
  tomorrow: string;
  clock: (hour: number, minute: number) => string;
  /** A stretch of a day, in whole hours or halves. */
  between: (from: ClockTime, to: ClockTime) => string;

  anythingElse: Variants;
  moreToTell: string;
  nothingMore: Variants;
  silence: Variants;
  unclear: Variants;
  slower: Variants;
  faster: Variants;
  takeYourTime: Variants;
  switched: string;
  goodbye: Variants;
  /** To who spoke of danger, whatever came after it. */
  goodbyeInDanger: string;
  toPersonNow: string;
  website: (label: string) => string;

  access: {
    number: Variants;
    numberHow: string;
    prefix: (key: number, letters: string) => string;
    numberRead: (spelled: string) => string;
    right: Variants;
    numberUnclear: Variants;
    again: Variants;
    code: Variants;
    codeHow: readonly [keys: string, speech: string];
    codeRead: string;
    /** A letter as its word, a digit as itself. */
    spell: Record<string, string>;
    /** So many of twelve letters, or of eighteen digits. */
    codeShort: (count: number, of: number) => string;
    codeSlip: Variants;
    codeUnclear: Variants;
    wrong: Variants;
    gaveUp: string;
    resting: readonly [what: string, why: string];
    unavailable: Variants;
    opened: Variants;
    noLetter: Variants;
    one: Variants;
  };

  person: {
    sees: (theCase: boolean) => string;
    mayPass: string;
    passesNothing: string;
    connecting: Variants;
    rather: string;
    unanswered: Variants;
    nobody: Variants;
    /** The first line of the note when nothing else may be told. */
    question: string;
  };

  callBack: {
    /** Before what the agent will see is told. */
    can: string;
    which: Variants;
    option: (key: number, day: string, between: string) => string;
    /** There are more times than were told. */
    others: (key: number) => string;
    noOthers: Variants;
    notOne: Variants;
    samePhone: string;
    yesOrNo: string;
    phone: Variants;
    phoneRead: (spelled: string) => string;
    phoneUnclear: Variants;
    booked: (day: string, between: string) => string;
    bookedWith: string;
    taken: Variants;
    none: Variants;
  };

  boundaryWays: string;
  /** After an answer that only a person can finish. */
  personNow: Variants;
  callBackNow: Variants;
  ends: readonly [now: string, open: string, later: string];

  /** Reading a case. */
  turn: Record<'us' | 'citizen' | 'third', string>;
  weAsk: string;
  option: (label: string) => string;
  askUs: string;
  /** A day that stood at the beginning of a sentence, inside one. */
  inside: (day: string) => string;
  /** `done`: what came of it, such as "niet gedaan". */
  promised: (day: string, done: string | undefined) => string;
  newDate: (day: string) => string;
}
