import type { Language } from '../../../../../edge/protocol/primitives.ts';
import type { TalkKind, TalkLimit, TalkTopic } from '../../../../../edge/protocol/rondkomen.ts';
import type { LineWords } from '../../../../ui/rondkomen-call.ts';
import type { Hearing } from '../../../../voice/level.ts';
import type { ReadingWords, Telling } from '../../words/words.ts';
import type { TalkFailure } from '../api.ts';

/** Every sentence of booking and talking without a record, in one language. B1, *u*, one thought a sentence. */
export interface TalkWords {
  language: Language;
  reading: ReadingWords;
  stripChoose: string;
  stripBooked: string;
  stripRoom: string;
  stripCall: string;
  kinds: Record<TalkKind, { label: string; line: string }>;
  choose: {
    title: string;
    minutes: (minutes: number) => string;
    how: string;
    more: string;
    languages: (names: readonly string[]) => string;
    pick: (moment: string) => string;
    first: string;
    none: Telling;
    call: (phone: string) => string;
    loading: string;
    /** A day and a clock time. */
    at: (day: string, clock: string) => string;
  };
  topic: Telling & {
    topics: Record<TalkTopic, string>;
    nothing: string;
    book: string;
    proving: string;
    sending: string;
  };
  booked: {
    code: string;
    copy: string;
    copied: string;
    keepCode: string;
    spell: string;
    minutes: (minutes: number) => string;
    stored: string;
    storedLine: (moment: string) => string;
    /** Said of a talk by a call, which has one thing more. */
    storedCall: string;
    empty: string;
    columns: Record<'code_hash' | 'organisation' | 'day' | 'time' | 'minutes' | 'place' | 'kind' | 'topic', string>;
    limits: string;
    limit: Record<TalkLimit, string>;
    phone: (phone: string) => string;
    change: { label: string; soft: string };
    calendar: { label: string; soft: string };
    calendarFile: string;
    room: { label: string; soft: (from: string) => string };
    done: string;
  };
  code: Telling & {
    label: string;
    hint: string;
    find: string;
    empty: string;
    short: (typed: number) => string;
    lost: string;
  };
  mine: { move: { label: string; soft: string }; cancel: { label: string; soft: string } };
  move: { title: string; line: (moment: string) => string; pick: (moment: string) => string };
  cancel: Telling & { yes: string; no: string };
  gone: Telling & { again: string };
  room: {
    title: string;
    keeps: string;
    connecting: string;
    waiting: string;
    together: string;
    away: string;
    broken: string;
    restarted: string;
    early: { title: string; line: (day: string, from: string) => string; back: string };
    unknown: Telling;
    closes: (clock: string) => string;
    you: string;
    them: string;
    typing: string;
    notHeard: string;
    again: string;
    label: string;
    send: string;
    end: string;
    sure: Telling & { yes: string; no: string };
    over: Record<'ended' | 'time' | 'replaced', Telling>;
    slip: { 'too-long': string; 'too-fast': string };
    crisis: string;
    crisisCall: string;
  };
  call: LineWords & {
    title: string;
    facts: readonly string[];
    microphone: { why: string; test: string; asking: string; level: string };
    hearing: Record<Hearing, string>;
    start: string;
    again: string;
    alone: string;
    mute: string;
    unmute: string;
    hangUp: string;
    stop: string;
    sure: Telling & { yes: string; no: string };
    gone: Telling;
  };
  failures: Record<TalkFailure, string>;
  retry: string;
}
