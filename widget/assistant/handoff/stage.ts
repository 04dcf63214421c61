import type { Format } from '../../../edge/assistant/format.ts';
import type { HandoffOutlook, HandoffRequest } from '../../../edge/protocol/handoff-note.ts';
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
}

/** What a screen knows and can do. */
export interface Stage {
  words: HandoffWords;
  format: Format;
  ports: PartPorts;
  view: View;
  /** Once something was passed on. */
  room: Room | undefined;
  /** Milliseconds since 1970. */
  now: number;
  show(change: Partial<View>): void;
  /** Looks again who is there, or goes on with what this tab knows. */
  look(): void;
  choose(way: Way): void;
  /** From the note: on to the telephone number, or passes it on. */
  passOn(): void;
  /** From day and number. */
  confirm(): void;
  /** Away from a talk that is over. `again` begins a new one. */
  leave(again: boolean): void;
}

/** What the element gives to what shows the room, which is fetched when something is passed on. */
export interface RoomHost {
  readonly element: HTMLElement;
  ports(): PartPorts;
  stage(): Stage | undefined;
  draw(): void;
  land(selector: string): void;
  /** The server says that this hand-off is no more. */
  gone(): void;
  keep(notify: boolean): void;
}

/** Shows the room of a hand-off: waiting, talking, over. */
export interface RoomScreen {
  readonly room: Room | undefined;
  /** Waiting or talking: it goes on while another screen shows. */
  readonly isLive: boolean;
  /** Another key is another screen. */
  readonly key: string;
  speak(): Promise<void>;
  draw(stage: Stage): unknown;
  drawn(): void;
  toEnd(): void;
  do(deed: NewDeed): void;
  wake(): void;
  pressed(): void;
  stop(): void;
}
