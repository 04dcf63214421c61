import * as v from 'valibot';
import {
  maxRoomText,
  type RoomAnswer,
  type RoomFrame,
  roomAnswer,
  roomClose,
  roomPingSeconds,
} from '../../edge/protocol/rondkomen-room.ts';

/** One message on the screen. `heard`: whether the other side had it; nothing yet while that is not known. */
export interface RoomMessage {
  mine: boolean;
  number: number;
  text: string;
  heard: boolean | undefined;
}

export type RoomStatus =
  | { is: 'connecting' }
  | { is: 'waiting' }
  | { is: 'together' }
  /** The other side is gone, perhaps for a moment. */
  | { is: 'away' }
  /** The line broke; it is tried again. */
  | { is: 'broken' }
  | { is: 'early'; opensAt: string | undefined }
  | { is: 'unknown' }
  | { is: 'over'; reason: Extract<RoomAnswer, { type: 'over' }>['reason'] };

export interface RoomState {
  status: RoomStatus;
  messages: readonly RoomMessage[];
  typing: boolean;
  /** The room that we were in is not there any more: the server does not remember the talk. */
  restarted: boolean;
  closesAt: string | undefined;
  slip: 'too-long' | 'too-fast' | undefined;
}

export interface RoomOptions {
  /** `wss://…/v1/rondkomen/…/room?organisation=…`; who enters is not in it. */
  address: string;
  /** The first frame: a citizen's code, or a consulent's ticket. Asked for at each try, since a ticket works once. */
  enter: () => RoomFrame | Promise<RoomFrame>;
  changed: (event?: RoomAnswer) => void;
  open?: (address: string) => WebSocket;
}

const backInMilliseconds = [500, 1000, 2000, 5000, 10_000];

/** One side of the chat talk. What is said is in this object only; whoever closes it has thrown it away. */
export class Room {
  state: RoomState = {
    status: { is: 'connecting' },
    messages: [],
    typing: false,
    restarted: false,
    closesAt: undefined,
    slip: undefined,
  };
  readonly #options: RoomOptions;
  #socket: WebSocket | undefined;
  #room: string | undefined;
  #number = 0;
  #tries = 0;
  #typed = false;
  /** In a call: the screen is open, and the line is not. */
  #isOut = false;
  #closed = false;
  /** Ended while there was no line: the other side hears it first of all. */
  #ends = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;

  constructor(options: RoomOptions) {
    this.#options = options;
    void this.#connect();
  }

  /** Sends a message. False when it is too long. */
  say(text: string): boolean {
    const words = text.trim();
    if (!words) return true;
    if (words.length > maxRoomText) {
      this.#set({ slip: 'too-long' });
      return false;
    }
    this.#number += 1;
    const message = { mine: true, number: this.#number, text: words, heard: undefined };
    const sent = this.#send({ type: 'say', number: this.#number, text: words });
    this.#set({ messages: [...this.state.messages, { ...message, heard: sent ? undefined : false }], slip: undefined });
    this.typing(false);
    return true;
  }

  /** Sends a message again that the other side did not have. */
  again(number: number): void {
    const message = this.state.messages.find((one) => one.mine && one.number === number);
    if (!message) return;
    this.#set({ messages: this.state.messages.filter((one) => one !== message) });
    this.say(message.text);
  }

  typing(on: boolean): void {
    if (on === this.#typed) return;
    this.#typed = on;
    this.#send({ type: 'typing', on });
  }

  /** In a call: on the line again, or no longer. */
  here(on: boolean): void {
    if (on !== this.#isOut) return;
    this.#isOut = !on;
    this.#send({ type: 'here', on });
  }

  /** Ends the talk for both; its row goes at once. Without a line what was said goes now, and the row when the line is back. */
  end(): void {
    this.#ends = !this.#send({ type: 'end' });
    if (this.#ends) this.#set({ messages: [] });
  }

  /** Leaves, and throws away what was said. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#again);
    clearInterval(this.#ping);
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
    this.state = { ...this.state, messages: [] };
  }

  async #connect(): Promise<void> {
    const { address, enter, open = (url) => new WebSocket(url) } = this.#options;
    let frame: RoomFrame;
    try {
      frame = await enter();
    } catch {
      if (!this.#closed) this.#retry();
      return;
    }
    if (this.#closed) return;
    const socket = open(address);
    this.#socket = socket;
    socket.addEventListener('open', () => this.#send(frame));
    socket.addEventListener('message', ({ data }) => this.#hear(data));
    socket.addEventListener('close', ({ code: reason }) => {
      if (this.#socket === socket) this.#handleClosed(reason);
    });
    clearInterval(this.#ping);
    this.#ping = setInterval(() => this.#send({ type: 'ping' }), roomPingSeconds * 1000);
  }

  #send(frame: RoomFrame): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #hear(data: unknown): void {
    const answer = read(data);
    if (!answer) return;
    switch (answer.type) {
      case 'entered': {
        this.#tries = 0;
        if (this.#ends) this.end();
        if (this.#isOut) this.#send({ type: 'here', on: false });
        const restarted = this.#room !== undefined && this.#room !== answer.room;
        this.#room = answer.room;
        this.#set(
          { status: { is: answer.other ? 'together' : 'waiting' }, closesAt: answer.closesAt, restarted },
          answer,
        );
        return;
      }
      case 'arrived':
        this.#set({ status: { is: 'together' } }, answer);
        return;
      case 'away':
        this.#set({ status: { is: 'away' }, typing: false }, answer);
        return;
      case 'said': {
        this.#number += 1;
        const message = { mine: false, number: this.#number, text: answer.text, heard: true };
        this.#set({ messages: [...this.state.messages, message], typing: false }, answer);
        return;
      }
      case 'typing':
        this.#set({ typing: answer.on }, answer);
        return;
      case 'heard':
        this.#set({ messages: this.state.messages.map((one) => heardBy(one, answer)) }, answer);
        return;
      case 'over':
        // After these the line closes and is tried again.
        if (answer.reason !== 'restart' && answer.reason !== 'silent') this.#finish(answer.reason, answer);
        return;
      case 'refused':
        this.#refused(answer);
        return;
      case 'pong':
        return;
    }
  }

  #refused(answer: Extract<RoomAnswer, { type: 'refused' }>): void {
    const { reason, opensAt, number } = answer;
    if (reason === 'early') this.#set({ status: { is: 'early', opensAt } }, answer);
    else if (reason === 'unknown') this.#set({ status: { is: 'unknown' } }, answer);
    else if (reason === 'too-long' || reason === 'too-fast') {
      const messages = this.state.messages.map((one) =>
        one.mine && one.number === number ? { ...one, heard: false } : one,
      );
      this.#set({ slip: reason, messages }, answer);
    }
  }

  #handleClosed(reason: number): void {
    clearInterval(this.#ping);
    const { is } = this.state.status;
    if (is === 'over' || is === 'early' || is === 'unknown') return;
    if (reason === roomClose.over) {
      this.#finish('ended');
      return;
    }
    this.#retry();
  }

  #retry(): void {
    this.#set({ status: { is: 'broken' }, typing: false });
    const wait = backInMilliseconds[Math.min(this.#tries, backInMilliseconds.length - 1)];
    this.#tries += 1;
    this.#again = setTimeout(() => void this.#connect(), wait);
  }

  #finish(reason: Extract<RoomAnswer, { type: 'over' }>['reason'], answer?: RoomAnswer): void {
    // What is over is gone, from both screens.
    this.#set({ status: { is: 'over', reason }, messages: [], typing: false }, answer);
  }

  #set(change: Partial<RoomState>, answer?: RoomAnswer): void {
    this.state = { ...this.state, ...change };
    this.#options.changed(answer);
  }
}

function heardBy(one: RoomMessage, { number, heard }: Extract<RoomAnswer, { type: 'heard' }>): RoomMessage {
  return one.mine && one.number === number ? { ...one, heard } : one;
}

function read(data: unknown): RoomAnswer | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return v.parse(roomAnswer, JSON.parse(data));
  } catch {
    return undefined;
  }
}
