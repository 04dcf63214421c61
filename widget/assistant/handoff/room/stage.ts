import type { Stage } from '../stage.ts';
import type { HandoffWords, RoomWords } from '../words/words.ts';
import type { NewDeed } from './conversation.ts';
import type { Room } from './state.ts';

/** What a citizen is doing in the room. */
export interface RoomView {
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

export interface RoomStage extends Omit<Stage, 'words' | 'room'> {
  words: HandoffWords & RoomWords;
  room: Room;
  inRoom: RoomView;
  set(change: Partial<RoomView>): void;
  do(deed: NewDeed): void;
  typed(text: string): void;
  send(): void;
  notify(on: boolean): void;
  toEnd(): void;
  saveText(): void;
  print(): void;
}
