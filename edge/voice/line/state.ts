import { type Dialogue, newDialogue } from '../../assistant/dialogue/dialogue.ts';
import type { Topic } from '../../assistant/understand/index.ts';
import type { Section } from '../../assistant/view.ts';
import type { Language } from '../../protocol/primitives.ts';

/** What the line asked last, so that the next words are read as an answer to it. */
export type Expects =
  /** `closing`: we asked whether there is anything else, so that "nee" ends the call. */
  | { kind: 'question'; closing?: true }
  | { kind: 'number' }
  /** Digits were keyed, and case numbers here begin with several letters. */
  | { kind: 'prefix'; digits: string }
  /** "Uw nummer is L W 1 0 4 2 1. Klopt dat?" */
  | { kind: 'numberRight'; number: string }
  /** What was keyed or spelled of the code so far: people pause between its groups. */
  | { kind: 'code'; number: string; keys?: string; letters?: string }
  | { kind: 'codeRight'; number: string; code: string }
  | { kind: 'checking' }
  /** "De medewerker ziet uw zaak. Wilt u dat niet? Zeg nee." */
  | { kind: 'mayPass'; next: 'connect' | 'callBack' }
  /** `from`: times before it were told already. */
  | { kind: 'window'; from?: number }
  /** `window`: id of the stretch of time that was chosen. */
  | { kind: 'samePhone'; window: string }
  | { kind: 'phone'; window: string }
  | { kind: 'phoneRight'; window: string; phone: string }
  | { kind: 'booking' }
  | { kind: 'withPerson' };

/** Something said, small enough to keep: our own words as they are, everything of a case or a number by name only. */
export type Saying = { text: string; language: Language } | { part: Part; from?: number; to?: number };

/** Said anew each time from what the host gives: of the case, of the numbers just heard, of the free times. */
export type Part = `case.${'answer' | 'turn' | Section['kind']}` | 'number' | 'prefixes' | 'code' | 'phone' | 'windows';

/** Between two webhooks. Plain JSON below 2 kB; the host keeps it encrypted and forgets it when the call ends. */
export interface LineState {
  version: 1;
  language: Language;
  pace: 'usual' | 'slow';
  /** As in the chat; its sentences are our own, never those of a case. */
  dialogue: Dialogue;
  expects: Expects;
  /** Times in a row that nothing, or nothing usable, was heard. */
  silences: number;
  unheard: number;
  wrongCodes: number;
  threats: number;
  /** Somebody spoke of danger in this call: the last words name the numbers again. */
  danger?: true;
  /** Subjects asked about, oldest first, for the note. Making ends meet is never among them. */
  asked: readonly Topic[];
  /** Whether the subjects and the case may go to a person; absent until the caller was told. */
  pass?: boolean;
  caseId?: string;
  /** What was said last, for "herhaal". */
  last: readonly Saying[];
  /** What waits for "verder". */
  rest: readonly Saying[];
}

export const newLine: LineState = {
  version: 1,
  language: 'nl',
  pace: 'usual',
  dialogue: newDialogue,
  expects: { kind: 'question' },
  silences: 0,
  unheard: 0,
  wrongCodes: 0,
  threats: 0,
  asked: [],
  last: [],
  rest: [],
};
