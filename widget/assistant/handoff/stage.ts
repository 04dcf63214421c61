import type { Format } from '../../../edge/assistant/format.ts';
import type { HandoffState } from '../../../edge/protocol/handoff-citizen-frames.ts';
import type { HandoffOutlook, HandoffRequest } from '../../../edge/protocol/handoff-note.ts';
import type { CallElement } from '../call/scene.ts';
import type { PartPorts } from '../parts.ts';
import type { Trouble } from './api.ts';
import type { Draft, TypedLine } from './choose/note.ts';
import type { NewDeed } from './room/conversation.ts';
import type { Room } from './room/state.ts';
import type { HandoffWords } from './words/words.ts';

export type Way = HandoffRequest['way'];
/** What a citizen forgot to fill in. */
export type Slip = 'question' | 'window' | 'phone';

/** Where the citizen is, and what they are filling in. */
export interface View {
  screen: 'before' | 'note' | 'when' | 'call' | 'room';
  outlook?: HandoffOutlook | undefined;
  trouble?: Trouble | undefined;
  busy?: boolean;
  way: Way;
  draft: Draft;
  editing?: TypedLine | undefined;
  window?: string | undefined;
  phone: string;
  slip?: Slip | undefined;
  /** Passed on in a way that needs no line: how it stands. */
  outcome?: HandoffState | undefined;
  /** Asks whether the citizen really wants to stop. */
  sure?: boolean;
  /** The summary that the citizen is correcting. */
  correcting?: number | undefined;
  correction: string;
  message: string;
  /** Sound and a sign in the title when it is their turn. */
  notify?: boolean;
  /** Answer to "Weet u nu wat er gebeurt?" */
  knows?: boolean;
  /** Something new stands below what the citizen is reading. */
  unseen?: boolean;
}

/** What a screen knows and can do. */
export interface Stage {
  readonly words: HandoffWords;
  readonly format: Format;
  readonly ports: PartPorts;
  readonly view: View;
  readonly room: Room;
  /** Something was passed on: what is changed now changes that. */
  readonly isPassedOn: boolean;
  /** The screen before a call, or the strip of a call in the room. Fetched when somebody is about to call. */
  readonly call: CallElement | undefined;
  show(change: Partial<View>): void;
  /** Looks again who is there. */
  look(): void;
  choose(way: Way): void;
  /** From the note: on to the telephone number, or passes it on. */
  passOn(): void;
  /** From day and number. */
  confirm(): void;
  act(deed: NewDeed): void;
  typed(message: string): void;
  say(): void;
  notify(on: boolean): void;
  toEnd(): void;
  /** A copy of the talk. */
  copy(to: 'file' | 'paper'): void;
  /** Away from a talk that is over. `again` begins a new one. */
  leave(again: boolean): void;
}
