import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import type { Callee } from '../calls/far-end.ts';
import { Phone } from './phone.ts';

/** The telephones that are there: each number that someone has asked for. */
export class Phones {
  readonly #board: () => Board;
  readonly #all = new Map<string, Phone>();

  constructor(board: () => Board) {
    this.#board = board;
  }

  /** The telephone with a number in E.164. */
  get(number: string): Phone {
    const phone = this.#all.get(number) ?? new Phone(this.#board(), number);
    this.#all.set(number, phone);
    return phone;
  }

  /** Takes a telephone away: its number no longer exists. */
  remove(phone: Phone): void {
    if (this.#all.get(phone.number) === phone) this.#all.delete(phone.number);
  }

  /** A number that nobody has asked for does not exist: the call fails. */
  callee(call: Call, number: string): Callee {
    return this.#all.get(number)?.callee(call) ?? { ring: async () => 'failed' };
  }
}
