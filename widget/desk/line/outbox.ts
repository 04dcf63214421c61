import type { DeskAnswer, DeskFrame } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { SentFrame } from '../state/state.ts';

type PresenceFrame = Extract<DeskFrame, { type: 'presence' }>;
type PhoneFrame = Extract<DeskFrame, { type: 'phone' }>;

/** What was sent and is not known to be stored, in order. The office takes the same `clientId` twice as one. */
export class Outbox {
  /** The last presence that was chosen: a new connection does not know it. */
  presence: PresenceFrame | undefined;
  /** Whether calls ring here, likewise. */
  phone: PhoneFrame | undefined;
  readonly #unsettled = new Map<string, SentFrame>();

  get frames(): (SentFrame | PresenceFrame | PhoneFrame)[] {
    const lasting = [this.presence, this.phone].filter((frame) => frame !== undefined);
    return [...lasting, ...this.#unsettled.values()];
  }

  add(frame: SentFrame): void {
    this.#unsettled.set(frame.clientId, frame);
  }

  /** Lets go of what the office answered. */
  settle(answer: DeskAnswer): void {
    switch (answer.type) {
      case 'ack':
      case 'refused':
        if (answer.clientId !== undefined) this.#unsettled.delete(answer.clientId);
        break;
      case 'gone':
        for (const [id, frame] of this.#unsettled)
          if ('room' in frame && frame.room === answer.room) this.#unsettled.delete(id);
        break;
      default:
    }
  }
}
