import type { Format } from '../../../edge/assistant/format.ts';
import type { HandoffCreated, HandoffOutlook, HandoffRequest } from '../../../edge/protocol/handoff-note.ts';
import type { Telling } from '../../ui/words/words.ts';
import type { CallElement, CallStage } from '../call/scene.ts';
import type { Send } from '../http.ts';
import type { PartPorts } from '../parts.ts';
import type { Trouble } from './api.ts';
import type { Draft, TypedLine } from './choose/note.ts';
import type { Further } from './further/further.ts';
import type { HandoffStore, KeptHandoff } from './kept.ts';
import type { Later } from './later/later.ts';
import type { Bell } from './room/bell.ts';
import type { Conversation, NewDeed } from './room/conversation.ts';
import type { Room } from './room/state.ts';
import type { HandoffWords } from './words/words.ts';

export type Way = HandoffRequest['way'];
/** What a citizen forgot to fill in. */
export type Slip = 'question' | 'window' | 'phone';

type Asked<Request> = Request extends { organisation: string }
  ? Omit<Request, 'organisation' | 'requestId' | 'note'>
  : never;
/** How a citizen wants to be helped, and what that way takes. */
export type Asks = Asked<HandoffRequest>;

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
  /** Passed on in a way that needs no line: a call-back or a message. */
  outcome?: HandoffCreated | undefined;
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
  /** What went wrong with the last thing that was asked for. */
  readonly told: Telling | undefined;
  /** The screen before a call, or the strip of a call in the room. Fetched when somebody is about to call. */
  readonly call: CallElement | undefined;
  /** Puts the focus on `landing` once that is drawn. */
  show(change: Partial<View>, landing?: string): void;
  /** From the note: on to the telephone number or the microphone, or passes it on. */
  passOn(): void;
  act(deed: NewDeed): void;
  /** To the note: what will be passed on, or was. */
  toNote(): void;
}

/** What the pieces of the hand-off share behind its screens. It is the element that they are drawn in. */
export interface Backstage extends CallStage, HTMLElement {
  readonly root: ShadowRoot;
  view: View;
  kept: KeptHandoff | undefined;
  talk: Conversation | undefined;
  bell: Bell | undefined;
  later: Later | undefined;
  /** What is not on the straight way to a person. Fetched when a talk begins, or sooner when it is needed. */
  further: Further | undefined;
  fetchedCall: CallElement | undefined;
  /** When the outlook was heard, in milliseconds since 1970. */
  askedAt: number;
  /** Of what is being passed on, so that trying again is harmless. */
  requestId: string | undefined;
  /** Where the focus goes when it is drawn. */
  landing: string | undefined;
  /** The screen that was drawn last. */
  key: string | undefined;
  /** Between the first look and the end: nothing of it is in memory otherwise. */
  isOn: boolean | undefined;
  /** About to be drawn. */
  isDrawing: boolean | undefined;
  /** Waiting or talking, or about to hear that. */
  readonly isLive: boolean;
  readonly send: Send;
  store(): HandoffStore;
  /** Does it, or says why it could not be done. */
  trying(deed: () => Promise<unknown>): Promise<void>;
  /** Away from a talk that is over. `again` begins a new one. */
  leave(again: boolean): void;
}
