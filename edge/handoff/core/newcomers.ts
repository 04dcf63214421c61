import type { SocketId } from './step.ts';
import { maxNewcomers, maxNewcomersOfOne } from './times.ts';

/** Lines that have not said who they are yet. Each is closed after ten seconds; here is how many there may be meanwhile. */
export class Newcomers {
  readonly #from = new Map<SocketId, string | undefined>();

  /** @param from opaque: whose lines count together; absent where the host does not know */
  hasRoom(from: string | undefined): boolean {
    if (this.#from.size >= maxNewcomers) return false;
    return from === undefined || this.#countOf(from) < maxNewcomersOfOne;
  }

  add(socket: SocketId, from: string | undefined): void {
    this.#from.set(socket, from);
  }

  /** It said who it is, or is gone. */
  remove(socket: SocketId): void {
    this.#from.delete(socket);
  }

  #countOf(from: string): number {
    let count = 0;
    for (const each of this.#from.values()) if (each === from) count++;
    return count;
  }
}
