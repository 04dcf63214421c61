import type { Refusal } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import type { EntryOf } from '../../../../edge/protocol/handoff-entry.ts';
import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { Trouble } from '../api.ts';
import type { TypedLine } from '../choose/note.ts';

export interface Said {
  title: string;
  line: string;
}
export interface Row {
  label: string;
  soft: string;
}
/** "tussen 14.00 en 16.00 uur" and the like come in whole, from the formatters. */
type Fill = (text: string) => string;

/** Every sentence until something is passed on, in one language. B1, *u*, one thought a sentence. */
export interface HandoffWords {
  language: Language;
  loading: string;
  retry: string;
  erase: string;
  back: string;
  cancel: string;
  done: string;
  opening: string;
  /** A clock time as it is written in a sentence: "14.00". */
  clock: Fill;
  call: Fill;
  /** How long waiting takes. */
  minutes: (from: number, to: number) => string;
  between: (from: string, to: string) => string;
  today: string;
  before: {
    open: string;
    closed: string;
    off: string;
    ahead: (count: number) => string;
    takes: Fill;
    unknown: string;
    until: Fill;
    next: Fill;
    chat: Row;
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
    case: (title: string, latest: string | undefined) => string;
    someCase: string;
    contacts: (count: number, days: readonly string[]) => string;
    someContacts: string;
    you: string;
    assistant: string;
    edit: string;
    leaveOut: string;
    putBack: string;
    isOut: string;
    add: string;
    language: string;
    other: string;
    missing: string;
    wait: string;
    callMe: string;
    message: string;
    next: string;
    sending: string;
    saveChange: string;
    saved: string;
  };
  when: {
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
  };
  troubles: Record<Trouble, Said>;
}

/** Every sentence from then on. */
export interface RoomWords {
  team: (name: string, team: string | undefined) => string;

  waiting: {
    passedOn: string;
    ahead: (count: number) => string;
    turn: string;
    takes: Fill;
    unknown: string;
    drawing: (ahead: number) => string;
    you: string;
    free: string;
    notify: string;
    callback: { title: string; line: Fill; button: string };
    note: Row;
    stop: Row;
    stopSure: Said & { yes: string; no: string };
    field: string;
    updated: Fill;
  };
  talk: {
    label: string;
    human: string;
    stop: string;
    stopSure: Said & { yes: string; no: string };
    at: Fill;
    from: string;
    you: string;
    roles: Record<'agent' | 'lead', string>;
    joined: Record<EntryOf<'joined'>['as'], Fill>;
    left: Fill;
    readsAlong: Fill;
    typing: Fill;
    field: string;
    send: string;
    marks: Record<'sending' | 'unsent' | 'stored' | 'delivered' | 'read', string>;
    summary: { over: Fill; yes: string; no: string; field: string; send: string; agreed: string; changed: string };
    boundary: { question: string; goOn: Row; later: Row; line: string; chose: Record<'goOn' | 'later', string> };
    promise: { over: Fill; by: Fill; onCase: string; noCase: string };
    calm: Record<'on' | 'off', string>;
    transfer: Record<EntryOf<'transfer'>['step'], (to: string, from: string) => string>;
    yourTurn: Fill;
    news: string;
  };
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
    file: string;
    transcript: (organisation: string, day: string) => string;
  };
  called: Said & { over: string };
  answered: Said & { over: string; onCase: string };
  lines: Record<'lost' | 'outdated', string>;
  reload: string;
  refusals: Record<Refusal, string>;
  /** In front of the title of the page. Says nothing about anyone. */
  titleNotice: string;
}
