import type { Language } from '../../../../edge/protocol/primitives.ts';
import type { CallTrouble } from '../../../voice/trouble.ts';

interface Row {
  label: string;
  soft: string;
}
interface Said {
  title: string;
  line: string;
}
type Fill = (text: string) => string;

/** What stands in the strip of a call: one sentence, and what follows from it. */
export type CallMoment = 'starting' | 'waiting' | 'ringing' | 'talking' | 'held' | 'reconnecting' | 'away' | 'over';

/** Everything a citizen reads about calling from the page, in one language. */
export interface CallWords {
  language: Language;
  before: {
    title: string;
    wait: (fromMinutes: number, toMinutes: number) => string;
    unknown: string;
    facts: string;
    /** Before the name of a team. */
    who: string;
    notRecorded: string;
    sees: string;
    unheard: string;
    type: string;
    data: string;
    call: string;
    callback: Row;
    /** What the agent is going to read. */
    note: Row;
    chat: Row;
  };
  microphone: {
    title: string;
    why: string;
    test: string;
    asking: string;
    hearing: Record<'waiting' | 'heard' | 'unheard', Said>;
    level: string;
    choose: string;
  };
  troubles: Record<CallTrouble, Said>;
  again: string;
  other: string;
  strip: {
    label: string;
    /** What a screen reader hears when the call comes to this. */
    moments: Record<CallMoment, Said>;
    with: Fill;
    listening: Fill;
    and: string;
    quality: Record<'poor' | 'nothing' | 'silent', string>;
    mute: string;
    unmute: string;
    muted: string;
    sound: string;
    volume: string;
    keys: string;
    key: Record<'*' | '#', string>;
    hangUp: string;
    stop: string;
    callAgain: string;
    /** On to the end of the whole talk. */
    done: string;
  };
}
