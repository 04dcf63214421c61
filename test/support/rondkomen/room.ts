import * as v from 'valibot';
import { WebSocket } from 'ws';
import { type RoomAnswer, type RoomFrame, roomAnswer } from '../../../edge/protocol/rondkomen-room.ts';

const patienceMs = 20_000;

/** One side of a chat, over a real socket. */
export class RoomVisitor {
  readonly #socket: WebSocket;
  readonly #heard: RoomAnswer[] = [];
  #wake: (() => void) | undefined;
  closedWith: number | undefined;

  constructor(url: string, options: { headers?: Record<string, string> } = {}) {
    this.#socket = new WebSocket(url.replace(/^http/, 'ws'), options);
    this.#socket.on('message', (data) => {
      this.#heard.push(v.parse(roomAnswer, JSON.parse(String(data))));
      this.#wake?.();
    });
    this.#socket.on('close', (code) => {
      this.closedWith = code;
      this.#wake?.();
    });
    this.#socket.on('error', () => this.#wake?.());
  }

  async opened(): Promise<this> {
    if (this.#socket.readyState === WebSocket.CONNECTING) {
      await new Promise<void>((resolve, reject) => {
        this.#socket.once('open', () => resolve());
        this.#socket.once('error', reject);
      });
    }
    return this;
  }

  send(frame: RoomFrame): void {
    this.sendRaw(JSON.stringify(frame));
  }

  sendRaw(text: string): void {
    this.#socket.send(text);
  }

  /** The next thing that was said, in order. Fails when nothing comes, or when the line closed. */
  async next(): Promise<RoomAnswer> {
    const until = Date.now() + patienceMs;
    for (;;) {
      const answer = this.#heard.shift();
      if (answer) return answer;
      if (this.closedWith !== undefined) throw new Error(`The line closed with ${this.closedWith}.`);
      if (Date.now() > until) throw new Error('Nothing was said.');
      await this.#something();
    }
  }

  async closed(): Promise<number> {
    const until = Date.now() + patienceMs;
    while (this.closedWith === undefined) {
      if (Date.now() > until) throw new Error('The line stayed open.');
      await this.#something();
    }
    return this.closedWith;
  }

  leave(): void {
    this.#socket.close();
  }

  /** As when a phone loses its signal. */
  cut(): void {
    this.#socket.terminate();
  }

  async #something(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      setTimeout(resolve, 100);
    });
  }
}

export const citizenRoom = (url: string, organisation: string) =>
  `${url}/v1/rondkomen/talks/mine/room?organisation=${organisation}`;
export const consulentRoom = (url: string, organisation: string) =>
  `${url}/v1/desk/rondkomen/room?organisation=${organisation}`;
