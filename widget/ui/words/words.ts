import type { Language } from '../../../edge/protocol/primitives.ts';
import type { Failure } from '../../assistant/http.ts';
import type { PartName } from '../../assistant/parts.ts';

export interface Row {
  label: string;
  soft: string;
}

/** The largest sentence on a screen, and what follows from it. */
export interface Telling {
  title: string;
  lines: readonly string[];
}

/*
 * Every sentence of the panel and its screens, in one language, in the order in which a citizen needs them: what is not
 * needed yet is not fetched. B1, *u*, one thought a sentence. What a case itself says is in the catalogue of the assistant.
 */

/** The first screen, and what stands around every screen. */
export interface OpenWords {
  language: Language;
  name: string;
  close: string;
  back: string;
  erase: string;
  /** The button that leads to a person, on every screen. */
  person: string;
  /** Looks like a field; leads to where one can type. */
  ask: string;
  retry: string;
  otherLanguage: { code: Language; name: string };
  /** What one can choose. */
  rows: Record<'case' | 'repair' | 'rondkomen' | 'callback' | 'person', Row>;
  signedIn: string;
  welcome: Telling;
  waiting: (from: number, to: number) => string;
  choose: string;
  call: (phone: string) => string;
  /** Names of two screens; they stand on the first one as links. */
  rules: string;
  keeps: string;
  /** What was pressed needs something that could not be fetched. */
  unfetched: Telling;
}

/** On the way to a case. */
export interface VisitWords {
  /** Names of screens and parts. That of `rondkomen` says nothing that a person who reads along may not know. */
  bars: Record<'access' | 'noCode' | 'person' | 'cases' | 'case' | 'ended' | PartName, string>;
  login: Row;
  loginAt: (name: string) => string;
  noCode: Row;
  access: Telling & {
    letter: string;
    number: string;
    numberHint: string;
    code: string;
    codeHint: string;
    submit: string;
    privacy: string;
    missing: { number: string; code: string };
    length: (typed: number, expected: number) => string;
    noSuchLetter: (letter: string) => string;
    again: (clock: string) => string;
  };
  looking: string;
  slow: string;
  offline: { label: string; seen: (moment: string) => string };
  stale: (moment: string) => string;
  failures: Record<Failure, Telling>;
  ended: Telling;
  again: string;
  changed: string;
}

/** Screens that not every citizen opens. */
export interface AsideWords {
  talk: {
    open: string;
    shut: string;
    unknown: string;
    visit: string;
    hours: string;
    closed: string;
    until: (from: string, to: string) => string;
    and: string;
    today: string;
  };
  /** `handsOff`: somebody waits for a person or talks with one, which goes on. */
  still: { title: string; line: string; handsOff: string; stay: string; leave: string };
  noCode: Telling;
  newCode: Row;
  rules: Telling & { us: string; you: string };
  keeps: Telling;
  list: {
    title: string;
    late: (count: number) => string;
    yours: (count: number) => string;
    calm: string;
    none: Telling;
  };
}
