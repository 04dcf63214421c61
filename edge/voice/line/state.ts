import { type Dialogue, newDialogue } from '../../assistant/dialogue/dialogue.ts';
import type { Topic } from '../../assistant/understand/index.ts';
import type { Language } from '../../protocol/primitives.ts';

/** What the line asked last, so that the next words are read as an answer to it. */
export type Expects =
  | { kind: 'question' }
  | { kind: 'number' }
  /** "Uw nummer is L W 1 0 4 2 1. Klopt dat?" */
  | { kind: 'numberRight'; number: string }
  | { kind: 'code'; number: string }
  | { kind: 'codeRight'; number: string; code: string }
  | { kind: 'checking' }
  /** "De medewerker ziet uw zaak. Wilt u dat niet? Zeg nee." */
  | { kind: 'mayPass' }
  | { kind: 'window' }
  | { kind: 'samePhone'; window: string }
  | { kind: 'phone'; window: string }
  | { kind: 'phoneRight'; window: string; phone: string }
  | { kind: 'booking' }
  | { kind: 'withPerson' };

/** Something said, small enough to keep: our own words as they are, everything of a case or a number by name only. */
export type Saying = { text: string; language: Language } | { part: string };

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
  /** Subjects asked about, oldest first, for the note. Money worries are never among them. */
  asked: readonly Topic[];
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
