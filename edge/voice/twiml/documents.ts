import type { Language } from '../../protocol/primitives.ts';
import { type Verb, verb, writeTwiml } from './xml.ts';

/** Who speaks, per language (twilio.com/docs/voice/twiml/say/text-speech). */
const voices: Record<Language, { language: string; voice: string }> = {
  nl: { language: 'nl-NL', voice: 'Polly.Laura-Neural' },
  en: { language: 'en-GB', voice: 'Polly.Amy-Neural' },
};

export const localeOf = (language: Language): string => voices[language].language;

export interface Sentence {
  text: string;
  language: Language;
  /** Silence after it, in milliseconds. */
  pause?: number;
}

/** One sentence in the voice of its language, slower where that was asked for (SSML). */
export function say({ text, language, pause: silence }: Sentence, slow = false): Verb {
  const words = slow ? verb('prosody', { rate: 'slow' }, text) : text;
  const after = silence === undefined ? [] : [verb('break', { time: `${silence}ms` })];
  return verb('Say', voices[language], words, ...after);
}

/** Seconds of silence, whole ones. */
export const pause = (seconds: number): Verb => verb('Pause', { length: seconds });

interface ConferenceJoin {
  conference: string;
  label: string;
  region: string;
  waitUrl: string;
  statusCallback: string;
  /** Where the call goes on when it leaves the conference. Without it, it is over then. */
  action?: string;
}

/**
 * Puts the one who calls into a conference, where they wait until an agent comes in. Nothing is recorded, and nobody
 * hears a beep. That the citizen leaves ends nothing: the office decides about that.
 */
export function joinConference({ conference, label, region, waitUrl, statusCallback, action }: ConferenceJoin): Verb {
  const attributes = {
    startConferenceOnEnter: false,
    endConferenceOnExit: false,
    beep: false,
    record: 'do-not-record',
    participantLabel: label,
    region,
    waitUrl,
    waitMethod: 'POST',
    maxParticipants: 10,
    statusCallback,
    statusCallbackMethod: 'POST',
    statusCallbackEvent: 'start end join leave',
  };
  const method = action === undefined ? undefined : 'POST';
  return verb('Dial', { record: 'do-not-record', action, method }, verb('Conference', attributes, conference));
}

/** A call of which nothing is told to anyone: two people, no label, no news, silence until the other comes. */
export function joinNameless(conference: string, region: string): Verb {
  const attributes = {
    startConferenceOnEnter: true,
    endConferenceOnExit: false,
    beep: false,
    record: 'do-not-record',
    region,
    waitUrl: '',
    maxParticipants: 2,
  };
  return verb('Dial', { record: 'do-not-record' }, verb('Conference', attributes, conference));
}

/** Asks Twilio to come back a moment later: what takes long is not lost by that. */
export const comeBack = (sentences: readonly Sentence[], url: string): string =>
  writeTwiml(...sentences.map((each) => say(each)), pause(1), verb('Redirect', { method: 'POST' }, url));

/** Says something and hangs up. */
export const farewell = (...sentences: readonly Sentence[]): string =>
  writeTwiml(...sentences.map((each) => say(each)), verb('Hangup'));

/** What is heard while nobody speaks: some words, then silence. Twilio asks again after it. */
export const quietly = (sentences: readonly Sentence[], silenceSeconds: number): string =>
  writeTwiml(...sentences.map((each) => say(each)), pause(silenceSeconds));

/** Nothing to do. */
export const nothing = (): string => writeTwiml();
