import type { RoomAnswer } from '../../edge/protocol/rondkomen-room.ts';
import { Room, type RoomOptions } from './rondkomen-room.ts';

/** Whether the other side of a call is on the line. `unknown`: nobody told us. */
export type Other = 'unknown' | 'waiting' | 'here' | 'away';

export interface CompanyOptions extends Pick<RoomOptions, 'address' | 'enter' | 'open'> {
  changed: () => void;
  /** The other side stopped, the talk was erased or its time is over. */
  over: () => void;
}

/**
 * Who is there in a talk by a call: the telephone company tells nobody, so both sides tell each other, over the same rooms as
 * the chat. In memory only, here and there.
 */
export class Company {
  readonly #options: CompanyOptions;
  #room: Room | undefined;

  constructor(options: CompanyOptions) {
    this.#options = options;
  }

  get other(): Other {
    switch (this.#room?.state.status.is) {
      case 'waiting':
        return 'waiting';
      case 'together':
        return 'here';
      case 'away':
        return 'away';
      default:
        return 'unknown';
    }
  }

  /** Follows the call: on the line, or not. Nobody is told anything before the line was there once. */
  follow(isOnLine: boolean): void {
    if (this.#room) this.#room.here(isOnLine);
    else if (isOnLine) this.#enter();
  }

  /** Ends the talk for both; it counts when both had been there. False where nobody hears it: then its row has to go another way. */
  end(): boolean {
    if (!this.#room || this.other === 'unknown') return false;
    this.#room.end();
    return true;
  }

  close(): void {
    this.#room?.close();
    this.#room = undefined;
  }

  #enter(): void {
    const { address, enter, open, changed, over } = this.#options;
    const handle = (answer: RoomAnswer | undefined) => {
      const isOver = answer?.type === 'over' && (answer.reason === 'ended' || answer.reason === 'time');
      if (isOver) over();
      else changed();
    };
    this.#room = new Room({ address, enter, changed: handle, ...(open ? { open } : {}) });
  }
}
