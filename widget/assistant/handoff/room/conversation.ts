import type { CitizenFrame, Refusal } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { handoffProtocol } from '../../../../edge/protocol/handoff-limits.ts';
import { Line, type LinePorts } from './line.ts';
import { type Deed, emptyRoom, type Room, type RoomEvent, reduceRoom } from './state.ts';

/** A deed without the id that makes it safe to send twice. */
export type NewDeed = Deed extends infer Each ? (Each extends Deed ? Omit<Each, 'clientId'> : never) : never;

export interface ConversationPorts extends Pick<LinePorts, 'connect' | 'after' | 'random'> {
  /** Of this hand-off; it goes in the first frame, never in an address. */
  token: string;
  now(): number;
  newId(): string;
  moved(before: Room): void;
}

/** Not acknowledged for this long on an open line: sent again. The server knows its id. */
const againMs = 8000;
/** We say at most this often that somebody types, and that they stopped after as long without a letter. */
const typingMs = 4000;

/** The citizen's side of a room: what was done goes until it is stored, once; what is heard is kept in order. */
export class Conversation {
  room: Room = emptyRoom;
  #ports: ConversationPorts;
  #line: Line;
  #cancelAgain: (() => void) | undefined;
  #cancelTyping: (() => void) | undefined;
  #saidTyping = 0;
  #saidRead = 0;

  constructor(ports: ConversationPorts) {
    this.#ports = ports;
    const { connect, after, random } = ports;
    this.#line = new Line({
      connect,
      after,
      random,
      hello: () => ({ type: 'hello', protocol: handoffProtocol, token: ports.token, after: this.room.seen }),
      heard: (frame) => {
        this.#move({ type: 'heard', frame, now: ports.now() });
        if (frame.type === 'welcome') this.#again();
      },
      changed: (line) => this.#move({ type: 'line', line }),
    });
  }

  start(): void {
    this.#line.start();
  }

  wake(): void {
    this.#line.wake();
  }

  stop(): void {
    this.#cancelAgain?.();
    this.#cancelTyping?.();
    this.#line.stop();
  }

  do(what: NewDeed): void {
    const deed: Deed = { ...what, clientId: this.#ports.newId() };
    this.#cancelTyping?.();
    this.#saidTyping = 0;
    this.#move({ type: 'did', deed, now: this.#ports.now() });
    this.#line.send(deed);
    this.#later();
  }

  /** A letter was typed, or the field is empty again. */
  typing(on: boolean): void {
    const now = this.#ports.now();
    this.#cancelTyping?.();
    if (on) this.#cancelTyping = this.#ports.after(typingMs, () => this.typing(false));
    if (on ? now - this.#saidTyping < typingMs : this.#saidTyping === 0) return;
    this.#saidTyping = on ? now : 0;
    this.#line.send({ type: 'typing', on });
  }

  /** The citizen has the last entry before their eyes. */
  read(): void {
    const last = this.room.entries.at(-1)?.seq ?? 0;
    if (last <= this.#saidRead || this.room.line !== 'open') return;
    this.#saidRead = last;
    this.#line.send({ type: 'read', seq: last } satisfies CitizenFrame);
  }

  /** Something that need not be sent to know that it is not taken. */
  refuse(code: Refusal): void {
    this.#move({ type: 'refused', code });
  }

  #again(): void {
    for (const { deed } of this.room.pending) this.#line.send(deed);
    this.#later();
  }

  #later(): void {
    this.#cancelAgain?.();
    this.#cancelAgain = this.#ports.after(againMs, () => {
      if (this.room.pending.length > 0) this.#again();
    });
  }

  #move(event: RoomEvent): void {
    const before = this.room;
    this.room = reduceRoom(before, event);
    if (before !== this.room) this.#ports.moved(before);
  }
}
