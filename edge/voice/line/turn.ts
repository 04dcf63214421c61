import type { Understand } from '../../assistant/understand/index.ts';
import type { ContentEntry } from '../../protocol/content.ts';
import type { Explanation } from '../../protocol/explanation.ts';
import type { CallbackWindow, HandoffNote, WaitRange } from '../../protocol/handoff-note.ts';
import type { OrganisationAnswer } from '../../protocol/organisation.ts';
import type { CalendarDate, Language, Timestamp } from '../../protocol/primitives.ts';
import type { LineState } from './state.ts';

/** What reaches the line: what a caller said or keyed, or the answer of the host to what the line asked of it. */
export type Heard =
  | { kind: 'start' }
  /** `confidence` from 0 to 1; leave it out when the recogniser gives none. */
  | { kind: 'speech'; text: string; confidence?: number | undefined }
  /** Keys pressed, without the closing `#`. A caller who keys only `#` gives an empty text. */
  | { kind: 'digits'; digits: string }
  | { kind: 'silence' }
  /** After `openCase`. */
  | { kind: 'access'; outcome: 'granted'; explanation: Explanation }
  | { kind: 'access'; outcome: 'wrong' | 'resting' | 'unavailable' }
  /** After `callBack`: the window that was booked, or nothing when it was just taken. */
  | { kind: 'booked'; window: CallbackWindow | undefined }
  /** After `handOff`: nobody took the call. The caller is back on the line. */
  | { kind: 'unanswered' };

/** One sentence for the ear: no brackets, abbreviations, addresses of pages or signs. */
export interface Spoken {
  text: string;
  /** The voice to say it with. */
  language: Language;
  /** A pause after it, in milliseconds. */
  pause?: number;
}

/** What to do once everything was said. */
export type Next =
  | {
      kind: 'listen';
      /** Speech is always heard as well as keys unless this says `digits`. */
      for: 'speech' | 'digits' | 'both';
      /** The language the recogniser listens for. */
      language: Language;
      /** Words to expect; the host passes them to the recogniser. */
      hints: readonly string[];
      /** Keys after which no `#` is needed. */
      maxDigits?: number;
      finishOn?: '#';
      /** How long to wait for a first sound. */
      seconds: number;
    }
  /** Check number and letter code, count attempts, then answer with `{ kind: 'access' }` at once. */
  | { kind: 'openCase'; number: string; code: string }
  /** Connect with a person, who gets this note. If nobody answers: `{ kind: 'unanswered' }`. */
  | { kind: 'handOff'; note: HandoffNote }
  /** Book a call-back, then answer with `{ kind: 'booked' }` at once. `phone` is absent for the number that calls. */
  | { kind: 'callBack'; window: string; phone?: string; note: HandoffNote }
  | { kind: 'hangUp' };

export interface Turn {
  say: readonly Spoken[];
  /** `slow`: the caller asked for it; say everything slower. */
  pace: 'usual' | 'slow';
  next: Next;
  /** To be given back with whatever is heard next. Holds no name, nothing that was said, and no code once it was used. */
  state: LineState;
}

/** All that the line knows of the world at this moment. Nothing in it is a guess. */
export interface LineContext {
  now: Timestamp;
  today: CalendarDate;
  organisation: OrganisationAnswer;
  content: readonly ContentEntry[];
  /** Reads what was said: `createUnderstanding(await loadModel())`. */
  understand: Understand;
  /** The case of `state.caseId`, explained for today; nothing before access. */
  current: Explanation | undefined;
  /** Letters with which case numbers of this organisation begin: a caller then keys only digits. Empty: numbers are digits. */
  numberPrefixes: readonly string[];
  /** Somebody can be reached now, and how long that takes. */
  person: { reachable: boolean; range?: WaitRange | undefined };
  /** When we can call back; empty when this organisation does not. */
  windows: readonly CallbackWindow[];
  /** We know the number that calls, so that it can be used after a yes. The number itself is not told to the line. */
  callerKnown: boolean;
}
