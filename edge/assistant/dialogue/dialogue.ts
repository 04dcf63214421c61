import type { ContentEntry } from '../../protocol/content.ts';
import type { CaseSummary, Explanation } from '../../protocol/explanation.ts';
import type { OrganisationAnswer } from '../../protocol/organisation.ts';
import type { CalendarDate, Language, Timestamp } from '../../protocol/primitives.ts';
import type { Line } from '../localized.ts';
import type { Topic } from '../understand/topics.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { CaseView, Section } from '../view.ts';
import type { DialogueWords } from './words/words.ts';

/** Where the conversation can lead to outside itself. */
export type Door = 'person' | 'access' | 'case' | 'cases' | 'rondkomen' | 'callback';

/** What pressing a suggestion does. The conversation sees a press and a message alike. */
export type Does =
  | { type: 'topic'; topic: Topic }
  | { type: 'case'; id: string; topic: Topic }
  | { type: 'open'; door: Door }
  | { type: 'goOn' }
  | { type: 'later' };

export interface Suggestion {
  label: string;
  does: Does;
}

/** Somebody to call at once. */
export interface CrisisLine {
  label: string;
  /** `tel:` or `https:` address. */
  url: string;
  soft: string;
}

/** An answer is sentences first; facts come as cards below them. */
export type Card =
  | { kind: 'section'; section: Section }
  /** The case itself, to open. */
  | { kind: 'case'; title: Line; line: Line }
  | { kind: 'links'; links: { label: Line; url: string }[]; source?: string | undefined }
  | { kind: 'crisis'; lines: CrisisLine[] }
  /** Two equal ways, and the question that stays open. */
  | { kind: 'boundary'; ways: { label: string; soft: string; does: Does }[] }
  | { kind: 'facts'; facts: { term: string; lines: Line[] /** `tel:` address. */; url?: string }[] };

export interface Reply {
  lines: Line[];
  cards: Card[];
  /** A gentle last line, below the cards. */
  after: Line[];
  suggestions: Suggestion[];
  /** Comes before everything, also for who listens: danger. */
  urgent: boolean;
  /** A boundary: the rest of the screen is folded away. */
  calm: boolean;
  /** The organisation tells nothing of it, as far as we know: false comfort where its content could not be fetched. */
  lacks?: boolean;
}

/** What the assistant knows at this moment. Nothing in it is a guess. */
export interface Knowledge {
  language: Language;
  words: DialogueWords;
  now: Timestamp;
  today: CalendarDate;
  facts: OrganisationAnswer | undefined;
  /** "Nu open tot 17.00 uur." */
  opening: { open: boolean; line: string } | undefined;
  content: readonly ContentEntry[];
  /** Nothing: nobody signed in. */
  cases: readonly CaseSummary[] | undefined;
  current: { explanation: Explanation; view: CaseView } | undefined;
  /** What is kept of this citizen here and now, from the code that keeps it. */
  kept: {
    /** Messages in memory, gone with the page. */
    messages: number;
    session: { by: 'letter' | 'identity'; until: Timestamp; survivesClick: boolean } | undefined;
    handoff: boolean;
  };
  /** What can be opened here. */
  doors: ReadonlySet<Door>;
}

/** A question of ours that the next message may answer. */
export type Asked =
  | { kind: 'topic'; options: readonly Topic[] }
  | { kind: 'case'; topic: Topic }
  | { kind: 'access'; topic: Topic }
  | { kind: 'offer'; topic: Topic }
  | { kind: 'person' }
  | { kind: 'boundary' };

/** What the conversation remembers. In memory only. */
export interface Dialogue {
  turns: number;
  /** Messages in a row that were not understood. */
  misses: number;
  /** What it is about. */
  subject: Topic | undefined;
  /** A subject that is answered later: after access, after a boundary, or because a message had two. */
  held: Topic | undefined;
  asked: Asked | undefined;
  /** The sentences of the answer before, so that none is said twice in a row. */
  said: readonly string[];
  /** How upset or over the line the talk was is not remembered; only that a boundary stands. */
  boundary: 'none' | 'stands' | 'later';
}

export const newDialogue: Dialogue = {
  turns: 0,
  misses: 0,
  subject: undefined,
  held: undefined,
  asked: undefined,
  said: [],
  boundary: 'none',
};

/** What comes in: a message with what it means, a press, or that a case was fetched. */
export type Incoming =
  | { kind: 'message'; understanding: Understanding }
  | { kind: 'press'; does: Does }
  /** Somebody signed in, or the case that was asked for is there. */
  | { kind: 'ready' };

export interface Turn {
  dialogue: Dialogue;
  reply: Reply;
  /** A case to fetch before the answer can be given; then tell `ready`. */
  fetch?: string;
}
