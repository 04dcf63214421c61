import * as v from 'valibot';
import {
  type RoomAnswer,
  type RoomFrame,
  roomAnswer,
  roomClose,
  roomPingSeconds,
} from '../../edge/protocol/rondkomen-room.ts';

export interface ChatMessage {
  mine: boolean;
  number: number;
  text: string;
  /** Whether the citizen had it; not known yet at first. */
  heard: boolean | undefined;
}

export type ChatStatus = 'connecting' | 'waiting' | 'together' | 'away' | 'broken' | 'early' | 'over';

export interface ChatState {
  status: ChatStatus;
  messages: readonly ChatMessage[];
  typing: boolean;
  /** The server does not remember the room that we were in. */
  restarted: boolean;
  opensAt: string | undefined;
  closesAt: string | undefined;
}

export const newChat: ChatState = {
  status: 'connecting',
  messages: [],
  typing: false,
  restarted: false,
  opensAt: undefined,
  closesAt: undefined,
};

export interface ChatLineOptions {
  address: string;
  /** A new ticket for every try: one works once. */
  ticket: () => Promise<string>;
  changed: (state: ChatState, heard?: RoomAnswer) => void;
}

const backIn = [500, 1000, 2000, 5000, 10_000];

/** The consulent's side of a chat. What is said is in this object only, and goes with it. */
export class ChatLine {
  state: ChatState = newChat;
  readonly #options: ChatLineOptions;
  #socket: WebSocket | undefined;
  #room: string | undefined;
  #number = 0;
  #tries = 0;
  #closed = false;
  #typed = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;

  constructor(options: ChatLineOptions) {
    this.#options = options;
    void this.#connect();
  }

  say(text: string): void {
    const words = text.trim();
    if (!words) return;
    this.#number += 1;
    const number = this.#number;
    const sent = this.#send({ type: 'say', number, text: words });
    this.#typed = false;
    const message = { mine: true, number, text: words, heard: sent ? undefined : false };
    this.#set({ messages: [...this.state.messages, message] });
  }

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

  end(): void {
    this.#send({ type: 'end' });
  }

  /** Leaves and forgets; the talk stands. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#again);
    clearInterval(this.#ping);
    this.#socket?.close();
    this.state = newChat;
  }

  async #connect(): Promise<void> {
    const ticket = await this.#options.ticket().catch(() => undefined);
    if (this.#closed) return;
    if (!ticket) {
      this.#retry();
      return;
    }
    const socket = new WebSocket(this.#options.address);
    this.#socket = socket;
    socket.addEventListener('open', () => this.#send({ type: 'enter-desk', ticket }));
    socket.addEventListener('message', ({ data }) => this.#hear(data));
    socket.addEventListener('close', ({ code }) => {
      clearInterval(this.#ping);
      if (this.#closed || this.#socket !== socket || this.state.status === 'early') return;
      if (code === roomClose.over) this.#set({ status: 'over', typing: false });
      else this.#retry();
    });
    this.#ping = setInterval(() => this.#send({ type: 'ping' }), roomPingSeconds * 1000);
  }

  #retry(): void {
    this.#set({ status: 'broken', typing: false });
    this.#again = setTimeout(() => void this.#connect(), backIn[Math.min(this.#tries, backIn.length - 1)]);
    this.#tries += 1;
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
        const restarted = this.#room !== undefined && this.#room !== answer.room;
        this.#room = answer.room;
        const status = answer.other ? 'together' : 'waiting';
        this.#set({ status, restarted, closesAt: answer.closesAt }, answer);
        return;
      }
      case 'arrived':
        this.#set({ status: 'together' }, answer);
        return;
      case 'away':
        this.#set({ status: 'away', typing: false }, answer);
        return;
      case 'said': {
        this.#number += 1;
        const message = { mine: false, number: this.#number, text: answer.text, heard: true };
        this.#set({ messages: [...this.state.messages, message], typing: false }, answer);
        return;
      }
      case 'heard':
        this.#mark(answer.number, answer.heard);
        return;
      case 'typing':
        this.#set({ typing: answer.on });
        return;
      case 'refused':
        if (answer.reason === 'early') {
          this.#set({ status: 'early', opensAt: answer.opensAt });
          return;
        }
        if (answer.number !== undefined) this.#mark(answer.number, false);
        return;
      case 'over':
      case 'pong':
        return;
    }
  }

  #mark(number: number, heard: boolean): void {
    const marked = this.state.messages.map((one) => (one.mine && one.number === number ? { ...one, heard } : one));
    this.#set({ messages: marked });
  }

  #set(change: Partial<ChatState>, answer?: RoomAnswer): void {
    this.state = { ...this.state, ...change };
    this.#options.changed(this.state, answer);
  }
}

function read(data: unknown): RoomAnswer | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return v.parse(roomAnswer, JSON.parse(data));
  } catch {
    return undefined;
  }
}
