import type { HandoffOutlook } from '../../../edge/protocol/handoff-note.ts';
import type { CitizenCall } from '../../../edge/protocol/voice.ts';
import type { PartPorts } from '../parts.ts';

/** Before the call: what it is, and whether the microphone works. */
export interface CheckScene {
  at: 'check';
  ports: PartPorts;
  /** Absent when there is a room already. */
  outlook: HandoffOutlook | undefined;
  /** What the hand-off could not do, in its own words. */
  trouble: { title: string; line: string } | undefined;
  /** The citizen can be called back. */
  canBeCalled: boolean;
  /** Asks for the call: a hand-off, or a call in the room that there is. */
  ask(): void;
  type(): void;
  callback(): void;
  back(): void;
}

/** In the room: a strip above the conversation. */
export interface StripScene {
  at: 'strip';
  ports: PartPorts;
  /** Of this hand-off. */
  pass: { id: string; token: string };
  /** How the call stands, as the office says. Absent when there is none. */
  call: CitizenCall | undefined;
  /** A call can be asked for here. */
  canCall: boolean;
  /** To the microphone, and then to a call in this room. */
  check(): void;
  /** Ends the call; the room goes on in writing. */
  end(): void;
}

export type CallScene = CheckScene | StripScene;

/** The call of one hand-off: one element, kept as long as the hand-off is, wherever it stands. */
export interface CallElement extends HTMLElement {
  /** Set at every drawing of the hand-off. */
  scene: CallScene;
  /** Somebody is on the line. */
  readonly isLive: boolean;
  /** Hangs up and lets go of the microphone. */
  stop(): void;
}
