import { roomEnterSeconds, roomPingSeconds } from '../../protocol/rondkomen-room.ts';
import type { Comer } from './door.ts';
import type { Line } from './line.ts';
import type { TalkRoom } from './talk-room.ts';

/** Lines that one organisation has open at once, and of those the ones that have not shown a code yet. */
const maxLines = 400;
const maxUnentered = 100;
const beatMilliseconds = 2000;

/** A line with who came on it, and the room they are in. */
interface OpenLine {
  comer: Comer;
  room?: TalkRoom;
}

/** The lines that are open. Without any there is no timer. */
export class OpenLines {
  readonly #open = new Map<Line, OpenLine>();
  readonly #onBeat: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param onBeat every two seconds, while there are lines */
  constructor(onBeat: () => void) {
    this.#onBeat = onBeat;
  }

  get size(): number {
    return this.#open.size;
  }

  get all(): Line[] {
    return [...this.#open.keys()];
  }

  isFull(organisation: string): boolean {
    const own = [...this.#open.values()].filter(({ comer }) => comer.organisation === organisation);
    return own.length >= maxLines || own.filter(({ room }) => !room).length >= maxUnentered;
  }

  find(line: Line): OpenLine | undefined {
    return this.#open.get(line);
  }

  add(line: Line, comer: Comer): void {
    this.#open.set(line, { comer });
    this.#timer ??= setInterval(this.#onBeat, beatMilliseconds);
  }

  /** @returns what it was, if it was open */
  remove(line: Line): OpenLine | undefined {
    const was = this.#open.get(line);
    this.#open.delete(line);
    if (this.#open.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    return was;
  }

  /** Lines that showed no code in time, or say nothing any more. @param now milliseconds since 1970 */
  silentAt(now: number): [line: Line, open: OpenLine][] {
    return [...this.#open].filter(([line, { room }]) => {
      const patience = room ? roomPingSeconds * 3 : roomEnterSeconds;
      return now - (room ? line.heard() : line.opened) >= patience * 1000;
    });
  }
}
