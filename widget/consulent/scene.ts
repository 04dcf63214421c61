import type { Format } from '../../edge/assistant/format.ts';
import type { DeskTalk, Schedule } from '../../edge/protocol/rondkomen-desk.ts';
import type { Other } from '../ui/rondkomen-company.ts';
import type { RoomState } from '../ui/rondkomen-room.ts';
import type { TalkCall } from '../voice/talk-call.ts';
import type { ConsulentWords } from './words/words.ts';

/** A moment as the clock on the wall shows it: `9.45 uur`. */
export const clockOf = (format: Format, moment: string): string =>
  format.clock(format.time(new Date(moment)).replace('.', ':'));

export type Outcome = 'held' | 'no-show';

/** Which screen is there, and what is on it. */
export type View =
  | { at: 'loading' | 'login' | 'notAllowed' | 'failed' }
  | { at: 'talks' }
  | { at: 'room'; talk: DeskTalk; stopping: boolean }
  | { at: 'call'; talk: DeskTalk }
  | { at: 'schedule'; draft: Schedule; note: 'saved' | 'wrong' | undefined };

/** What the screens draw from, and what they can ask. */
export interface Scene {
  words: ConsulentWords;
  format: Format;
  isLead: boolean;
  day: string;
  today: string;
  talks: readonly DeskTalk[];
  /** The talk of a code that was read aloud, `none` when there is none. */
  found: DeskTalk | 'none' | undefined;
  typedCode: string;
  /** Asked once more before it is erased. */
  closing: { talk: DeskTalk; outcome: Outcome } | undefined;
  chat: RoomState | undefined;
  /** The line of the talk that is held by a call. */
  call: TalkCall | undefined;
  /** Whether the citizen is in that call. */
  other: Other;
  /** Milliseconds since 1970. */
  now: number;
  typed: string;
  act: {
    showDay(day: string): void;
    typeCode(code: string): void;
    find(): void;
    ask(talk: DeskTalk, outcome: Outcome): void;
    dontClose(): void;
    close(): void;
    enter(talk: DeskTalk): void;
    call(talk: DeskTalk): void;
    type(text: string): void;
    say(): void;
    again(number: number): void;
    stop(sure: boolean): void;
    end(): void;
    leave(): void;
    openSchedule(): void;
    draft(changed: Schedule): void;
    save(): void;
    toTalks(): void;
  };
}
