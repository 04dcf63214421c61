import type { Board } from '../board.ts';
import { Conference } from './conference.ts';

/** Every conference there was: a name stands for at most one that is not over. */
export class Conferences {
  readonly #board: () => Board;
  readonly #all = new Map<string, Conference>();

  constructor(board: () => Board) {
    this.#board = board;
  }

  get all(): readonly Conference[] {
    return [...this.#all.values()];
  }

  /** By identifier, else the one with this name that is not over. */
  find(sidOrName: string): Conference | undefined {
    return (
      this.#all.get(sidOrName) ?? this.all.find(({ name, status }) => name === sidOrName && status !== 'completed')
    );
  }

  findOrOpen(name: string): Conference {
    const found = this.find(name);
    if (found) return found;
    const conference = new Conference(this.#board(), name);
    this.#all.set(conference.sid, conference);
    return conference;
  }
}
