import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { AmountId, ChoiceId, OptionOf, PartName } from '../check-in/questions.ts';
import type { RecordedReason } from '../check-in/session.ts';
import type { NationalId } from '../data/national.ts';
import type { PartName as MoneyPart } from '../sum/picture.ts';
import type { Rhythm } from '../sum/rhythm.ts';

/** On the button that reads the screen aloud. */
export interface ReadingWords {
  start: string;
  stop: string;
}

interface ChoiceWords<Option extends string> {
  title: string;
  /** A soft line below the question; empty means none. */
  hint: string;
  options: Record<Option, string>;
}

interface AmountWords {
  title: string;
  hint: string;
  /** The same as a noun, for "without your …". */
  name: string;
}

interface HelpWords {
  title: string;
  soft: string;
  lines: readonly string[];
  /** The words on the one next step. */
  action: string;
}

/** The largest sentence on a screen, and what follows from it. */
export interface Telling {
  title: string;
  lines: readonly string[];
}

/** Every sentence of the check-in and its result, in one language. B1, *u*, one thought a sentence. */
export interface Words {
  language: Language;
  back: string;
  /** The strip that stands above every screen. */
  reading: ReadingWords;
  strip: string;
  /** The same on a screen with a question, in one line. */
  stripShort: string;
  /** The way to a person, on every screen. */
  talk: string;
  start: Telling & {
    begin: string;
    together: { label: string; soft: string };
    talk: { label: string; soft: string };
    code: { label: string; soft: string };
    notApplication: string;
  };
  together: Telling & { points: readonly string[]; begin: string; readAloud: string };
  progress: {
    /** `name` is empty where the questions of the part are counted. */
    part: (number: number, of: number, name: string) => string;
    question: (number: number, most: number, exact: boolean) => string;
    parts: Record<PartName, string>;
  };
  question: {
    next: string;
    skip: string;
    unknown: string;
    many: string;
    choose: string;
    partner: string;
    others: string;
  };
  amount: {
    label: string;
    hint: string;
    often: string;
    rhythms: Record<Rhythm, string>;
    /** Below the field when there is one rhythm only. */
    only: Record<Rhythm, string>;
    wrong: string;
    empty: string;
  };
  questions: { [Id in ChoiceId]: ChoiceWords<OptionOf<Id>> } & Record<AmountId, AmountWords>;
  crisis: {
    suicidal: Telling;
    threatened: Telling;
    call: (number: string) => string;
    chat: string;
    also: string;
    carryOn: string;
    stop: string;
  };
  threat: Telling & { ask: string; askSoft: string; carryOn: string; carryOnSoft: string };
  recorded: Telling & {
    /** Within 3 working days at a threat, else within 4 weeks (Wgs 4). */
    points: (reason: 'threat' | 'debts') => readonly string[];
    benefit: Telling;
    /** The request itself, as the citizen will see and may change it before it goes. */
    request: Record<RecordedReason, string>;
    agree: string;
    refuse: string;
    call: (phone: string) => string;
    web: string;
  };
  result: {
    left: (amount: string) => string;
    leftFor: string;
    short: (amount: string) => string;
    shortLine: string;
    even: string;
    evenLine: string;
    without: Telling;
    unknownIncome: string;
    month: string;
    comesIn: (amount: string) => string;
    goesOut: (amount: string) => string;
    comesInRow: string;
    shortRow: string;
    parts: Record<MoneyPart, string>;
    picture: (whole: string, parts: readonly string[]) => string;
    part: (name: string, amount: string) => string;
    weekLabel: (amount: string) => string;
    weekdays: readonly string[];
    missing: (names: readonly string[]) => string;
    fillIn: string;
    fourWeeks: (amount: string) => string;
    holidayPay: string;
    shared: string;
    first: string;
    talkStep: { lines: readonly string[]; action: string };
    threatStep: { lines: readonly string[]; action: string };
    foodStep: { lines: readonly string[]; action: string };
    helps: string;
    moreHelps: string;
    noHelps: string;
    localMissing: string;
    notApplication: { strong: string; rest: string; action: string };
    keep: string;
    print: string;
    save: string;
    saved: string;
    erase: string;
    again: string;
    fileName: string;
  };
  help: {
    bar: string;
    upTo: (amount: string, per: 'month' | 'year') => string;
    norm: (amount: string) => string;
    stale: string;
    source: (checkedOn: string) => string;
    /** Of a row that was read at somebody who writes about it. */
    secondSource: (checkedOn: string) => string;
    call: (phone: string) => string;
    noPlace: string;
  };
  helps: Record<NationalId, HelpWords>;
  unavailable: Telling & { retry: string };
  leaving: Telling & { show: string; leave: string };
}
