import type { Format } from '../../../edge/assistant/format.ts';
import type { HandoffCreated, HandoffOutlook, HandoffRequest } from '../../../edge/protocol/handoff-note.ts';
import type { PartPorts } from '../parts.ts';
import type { Trouble } from './api.ts';
import type { NewDeed } from './conversation.ts';
import type { Draft, TypedLine } from './note.ts';
import type { Room } from './room.ts';
import type { HandoffWords } from './words/words.ts';

export type Way = HandoffRequest['way'];
/** What a citizen forgot to fill in. */
export type Slip = 'question' | 'window' | 'phone';

/** Where the citizen is, and what they are filling in. */
export interface View {
  screen: 'before' | 'note' | 'when' | 'room';
  outlook?: HandoffOutlook | undefined;
  trouble?: Trouble | undefined;
  busy: boolean;
  way: Way;
  draft: Draft;
  editing?: TypedLine | undefined;
  window?: string | undefined;
  phone: string;
  slip?: Slip | undefined;
  /** Asks whether the citizen really wants to stop. */
  sure: boolean;
  /** The summary that the citizen is correcting. */
  correcting?: number | undefined;
  correction: string;
  message: string;
  /** Sound and a sign in the title when it is their turn. */
  notify: boolean;
  /** Answer to "Weet u nu wat er gebeurt?" */
  knows?: boolean | undefined;
  /** Something new stands below what the citizen is reading. */
  unseen: boolean;
}

/** What a screen knows and can do. */
export interface Stage {
  words: HandoffWords;
  format: Format;
  ports: PartPorts;
  view: View;
  room: Room | undefined;
  created: HandoffCreated | undefined;
  /** Milliseconds since 1970. */
  now: number;
  show(change: Partial<View>): void;
  do(deed: NewDeed): void;
  /** Looks again who is there. */
  look(): void;
  choose(way: Way): void;
  /** From the note: on to the telephone number, or passes it on. */
  passOn(): void;
  /** From day and number. */
  confirm(): void;
  typed(text: string): void;
  say(): void;
  notify(on: boolean): void;
  toEnd(): void;
  saveText(): void;
  print(): void;
  reload(): void;
  /** Away from a talk that is over. `again` begins a new one. */
  leave(again: boolean): void;
}
