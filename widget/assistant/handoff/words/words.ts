import type { Refusal } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import type { EntryOf } from '../../../../edge/protocol/handoff-entry.ts';
import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { Row, Telling } from '../../../ui/words/words.ts';
import type { Trouble } from '../api.ts';
import type { TypedLine } from '../choose/note.ts';

/** "Wilt u stoppen?" with two equal ways. */
export interface Sure {
  title: string;
  line: string;
  yes: string;
  no: string;
}
/** "14.00 uur", a day, a name: these come in whole. */
type Fill = (text: string) => string;

/**
 * Every sentence that a chat with a person takes, in one language. B1, *u*, one thought a sentence. What stands around
 * every screen ("Terug", "Wis en sluit") is the panel's.
 */
export interface HandoffWords {
  language: Language;
  loading: string;
  opening: string;
  done: string;
  /** How many wait longer. */
  ahead: (count: number) => string;
  /** How long waiting takes, in minutes; `still` while one waits. */
  takes: (from: number, to: number, still?: boolean) => string;
  unknown: string;
  today: string;
  window: (day: string, from: string, to: string) => string;
  before: {
    open: string;
    closed: string;
    off: string;
    until: Fill;
    next: Fill;
    chat: Row;
    call: string;
    callback: { label: string; soft: Fill };
    message: { label: string; soft: Fill };
    /** The screen with number, address and hours. */
    none: Row;
    facts: string;
    who: string;
    sees: Row;
    keeps: string;
    keepsCase: string;
    keepsNothing: string;
    formal: string;
  };
  note: {
    title: string;
    line: string;
    askTitle: string;
    askLine: string;
    names: Record<TypedLine | 'case' | 'contacts' | 'before' | 'language', string>;
    hints: Record<TypedLine, string>;
    /** As long as a line may be. */
    full: string;
    case: (title: string, latest: string | undefined) => string;
    contacts: (count: number, days: readonly string[]) => string;
    assistant: string;
    edit: string;
    leaveOut: string;
    putBack: string;
    isOut: string;
    add: string;
    languages: Record<Language, string>;
    other: string;
    missing: string;
    wait: string;
    message: string;
    next: string;
    sending: string;
  };
  callMe: string;
  /** What was typed is not lost. */
  stays: string;
  you: string;
  waiting: {
    passedOn: string;
    turn: string;
    drawing: (ahead: number) => string;
    you: string;
    free: readonly string[];
    notify: string;
    callback: { title: string; line: Fill };
    note: Row;
    stop: Row;
    field: string;
    updated: Fill;
  };
  talk: {
    label: string;
    human: string;
    stop: string;
    at: Fill;
    from: string;
    /** Until the first words of a person. */
    sees: (name: string) => string;
    roles: Record<'agent' | 'lead', string>;
    typing: Fill;
    field: string;
    send: string;
    marks: Record<'sending' | 'unsent' | 'stored' | 'delivered' | 'read', string>;
    yourTurn: Fill;
    news: string;
  };
  lost: string;
}

/** What is not said on the straight way from choosing to the first words of a person: fetched when a talk begins, or sooner when it is needed. */
export interface FurtherWords {
  language: Language;
  /** Without internet the panel has words of its own. */
  troubles: Record<Exclude<Trouble, 'offline'>, Telling>;
  refusals: Record<Refusal, string>;
  cancel: string;
  passThisOn: string;
  sure: Record<'waiting' | 'talking', Sure>;
  note: { someCase: string; someContacts: string; saved: string };
  joined: Record<EntryOf<'joined'>['as'], Fill>;
  left: Fill;
  leftBy: (who: string, time: string) => string;
  readsAlong: Fill;
  summary: { over: Fill; yes: string; no: string; field: string; agreed: string; changed: string };
  boundary: { question: string; goOn: Row; later: Row; line: string; chose: Record<'goOn' | 'later', string> };
  promise: { over: Fill; by: Fill; onCase: string; noCase: string };
  calm: Record<'on' | 'off', string>;
  /** `to` may be a team; `from` is who did this step, a person. */
  transfer: Record<EntryOf<'transfer'>['step'], (to: string, from: string) => string>;
  call: Record<EntryOf<'call'>['step'], (who: string, isCitizen: boolean) => string>;
  ended: {
    title: Record<EntryOf<'ended'>['reason'], string>;
    gone: string;
    stays: string;
    again: Fill;
    keptCase: string;
    keptNothing: string;
    clear: { question: string; yes: string; no: string; thanks: string; sorry: string };
    copy: Row;
    print: Row;
    newOne: string;
  };
  outdated: string;
  reload: string;
}

/** What only a call-back or a message takes. */
export interface LaterWords {
  title: string;
  reachTitle: string;
  line: string;
  window: string;
  phone: string;
  phoneHint: string;
  missingWindow: string;
  missingPhone: string;
  submit: string;
  send: string;
  called: Telling & { over: string };
  answered: Telling & { over: string; onCase: string; byPhone: string };
}

/** What only a copy of the talk takes. */
export interface CopyWords {
  file: string;
  title: (organisation: string, day: string) => string;
}
