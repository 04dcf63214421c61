import type { Language } from '../../../edge/protocol/primitives.ts';
import type { ProblemCode } from '../../../edge/protocol/problem.ts';

interface Row {
  label: string;
  soft: string;
}

/** The largest sentence on a screen, and what follows from it. */
export interface Telling {
  title: string;
  lines: readonly string[];
}

/**
 * Every sentence of the panel and its screens, in one language. B1, *u*, one thought a sentence.
 * What a case itself says is in the catalogue of the assistant.
 */
export interface Words {
  language: Language;
  name: string;
  close: string;
  back: string;
  erase: string;
  /** The button that leads to a person, on every screen. */
  person: string;
  retry: string;
  otherLanguage: { code: Language; name: string };
  /** What one can choose. */
  rows: Record<'case' | 'repair' | 'callback' | 'person' | 'noCode' | 'newCode' | 'login' | 'visit', Row>;
  signedIn: string;
  loginAt: (name: string) => string;

  welcome: Telling & { waiting: (from: number, to: number) => string; choose: string };
  access: Telling & {
    bar: string;
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
  noCode: Telling & { bar: string };
  talk: {
    bar: string;
    open: string;
    shut: string;
    unknown: string;
    call: (phone: string) => string;
    hours: string;
    closed: string;
    until: (from: string, to: string) => string;
    and: string;
    today: string;
  };
  rules: Telling & { bar: string; us: string; you: string };
  keeps: Telling & { bar: string };
  list: {
    bar: string;
    title: string;
    late: (count: number) => string;
    yours: (count: number) => string;
    calm: string;
    none: Telling;
  };
  loading: { bar: string; line: string; slow: string };
  offline: { label: string; seen: (moment: string) => string };
  stale: (moment: string) => string;
  failures: Record<ProblemCode | 'offline' | 'timeout' | 'unreadable', Telling>;
  still: { title: string; line: string; stay: string; leave: string };
  ended: { bar: string; again: string; time: Telling };
  changed: string;
}
