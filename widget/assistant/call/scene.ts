import type { VoiceTicket } from '../../../edge/protocol/voice.ts';
import type { Stage } from '../handoff/stage.ts';

/** The hand-off, as its call sees it. */
export interface CallStage extends Stage {
  /** Of this hand-off, once it was passed on. */
  readonly kept: { id: string; token: string } | undefined;
  /** Came with the hand-off: the first call needs to ask for none. */
  ticket: VoiceTicket | undefined;
}

/**
 * The call of one hand-off: one element, kept as long as the hand-off is. Before the call it is a screen, in the room a
 * strip above the conversation.
 */
export interface CallElement extends HTMLElement {
  /** The hand-off stands otherwise, or is drawn anew. */
  look(): void;
  /** Hangs up and lets go of the microphone. */
  stop(): void;
}
