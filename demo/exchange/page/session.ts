import * as v from 'valibot';
import type { Random } from '../account.ts';
import type { Board } from '../board.ts';
import { WebLine } from '../media/web-line.ts';
import type { Phone } from '../phones/phone.ts';
import { type PageAnswer, type PageFrame, pageFrame } from './frames.ts';

/** Nobody has a number that begins with 06 0000. */
function inventNumber(random: Random): string {
  return `+3160000${Array.from(random(4), (byte) => byte % 10).join('')}`;
}

/** One telephone on a screen, as long as its page is open. */
export class PageSession {
  readonly #board: Board;
  readonly #write: (text: string) => void;
  #phone: Phone | undefined;
  #unfollow: () => void = () => undefined;

  constructor(board: Board, write: (text: string) => void) {
    this.#board = board;
    this.#write = write;
  }

  receive(text: string): void {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), pageFrame), text);
    if (!read.success) return;
    this.#handle(read.output).catch((error: unknown) =>
      this.#board.fault(`Telephone: ${error instanceof Error ? error.message : error}`),
    );
  }

  closed(): void {
    this.#unfollow();
    if (!this.#phone) return;
    this.#phone.hangUp();
    this.#board.phones.remove(this.#phone);
  }

  async #handle(frame: PageFrame): Promise<void> {
    if (frame.type === 'hello') {
      this.#hello(frame.number);
      return;
    }
    const phone = this.#phone;
    if (!phone) return;
    switch (frame.type) {
      case 'dial':
        await this.#sound(phone, frame.offer);
        return phone.dial(frame.to);
      case 'answer':
        await this.#sound(phone, frame.offer);
        return phone.answer();
      case 'hangUp':
        return phone.hangUp();
      case 'press':
        return phone.press(frame.keys);
      case 'speak':
        return phone.speak(frame.text);
    }
  }

  #hello(known: string | undefined): void {
    const number = known ?? inventNumber(this.#board.random);
    const phone = this.#board.phones.get(number);
    this.#unfollow();
    this.#phone = phone;
    this.#send({ type: 'welcome', number, state: phone.state });
    this.#unfollow = phone.follow((event) => this.#send({ type: 'event', event }));
  }

  /** Without an offer the page has no sound: then everything can still be read. */
  async #sound(phone: Phone, offer: string | undefined): Promise<void> {
    if (offer === undefined) {
      phone.connect(undefined);
      return;
    }
    const line = new WebLine();
    phone.connect(line);
    this.#send({ type: 'sound', answer: await line.answer(offer) });
  }

  #send(answer: PageAnswer): void {
    this.#write(JSON.stringify(answer));
  }
}
