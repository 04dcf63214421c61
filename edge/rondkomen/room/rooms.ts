import { type RoomFrame, roomClose } from '../../protocol/rondkomen-room.ts';
import { toBase64Url } from '../keys.ts';
import type { Comer } from './door.ts';
import { readEntrance, unknown } from './entrance.ts';
import type { Guests, RoomTalk } from './guests.ts';
import { createLine, type Line, type RoomSocket } from './line.ts';
import { OpenLines } from './open-lines.ts';
import { TalkRoom } from './talk-room.ts';

interface RoomsOptions {
  guests: Guests;
  clock: () => Date;
  random: (length: number) => Uint8Array;
  onFailure: (kind: string) => void;
}

/** What the host tells of a socket. */
export interface SocketEars {
  receive(data: unknown): Promise<void>;
  gone(): void;
}

/** Rooms for talks that leave no record, by the name of their talk. A room is there while somebody is in it. */
export class Rooms {
  readonly #options: RoomsOptions;
  readonly #rooms = new Map<string, TalkRoom>();
  readonly #lines = new OpenLines(() => this.#sweep());
  /** The same in every room, and another after a restart: whoever comes back knows whether we were here all the time. */
  readonly #server: string;
  /** Names of talks whose row is going. */
  readonly #ending = new Set<string>();
  /** Lines whose code or ticket is being looked up, and talks that ended since: their row may just have been read. */
  #comingIn = 0;
  readonly #endedMeanwhile = new Set<string>();

  constructor(options: RoomsOptions) {
    this.#options = options;
    this.#server = toBase64Url(options.random(9));
  }

  /** Lines that are open now. */
  get lines(): number {
    return this.#lines.size;
  }

  connect(socket: RoomSocket, comer: Comer): SocketEars {
    const line = createLine(socket, () => this.#now());
    if (this.#lines.isFull(comer.organisation)) line.finish({ type: 'refused', reason: 'busy' }, roomClose.restart);
    else this.#lines.add(line, comer);
    let isEntering = false;
    return {
      receive: async (data) => {
        const frame = line.read(data);
        const room = this.#lines.find(line)?.room;
        try {
          if (frame && room) await this.#hear(line, room, comer, frame);
          else if (frame && !isEntering) {
            isEntering = true;
            await this.#enter(line, comer, frame);
          }
        } catch (error) {
          this.#options.onFailure(error instanceof Error ? error.name : 'unknown');
          line.finish(undefined, roomClose.restart);
        }
        if (line.isClosed()) this.#drop(line);
      },
      gone: () => this.#drop(line),
    };
  }

  /** A talk was cancelled, moved or closed: over for whoever is in its room, or about to be. */
  end(name: string): void {
    if (this.#comingIn > 0) this.#endedMeanwhile.add(name);
    const room = this.#rooms.get(name);
    if (room) this.#finish(room, 'ended');
  }

  /** The server stops: everyone is told to come back. */
  close(): void {
    const { all } = this.#lines;
    for (const line of all) line.finish({ type: 'over', reason: 'restart' }, roomClose.restart);
    for (const line of all) this.#drop(line);
  }

  async #enter(line: Line, comer: Comer, frame: RoomFrame): Promise<void> {
    this.#comingIn += 1;
    try {
      const entrance = await readEntrance(this.#options, comer, frame);
      if ('refusal' in entrance) line.finish(entrance.refusal, entrance.close);
      else if (this.#endedMeanwhile.has(entrance.talk.name)) line.finish(unknown.refusal, unknown.close);
      else this.#admit(line, comer, entrance.talk);
    } finally {
      this.#comingIn -= 1;
      if (this.#comingIn === 0) this.#endedMeanwhile.clear();
    }
  }

  #admit(line: Line, { side }: Comer, talk: RoomTalk): void {
    const open = this.#lines.find(line);
    // Gone while it was looked up.
    if (!open || line.isClosed()) return;
    const room = this.#rooms.get(talk.name) ?? new TalkRoom(talk);
    this.#rooms.set(talk.name, room);
    open.room = room;
    const former = room.admit(side, line, this.#server);
    if (former) this.#lines.remove(former);
  }

  async #hear(line: Line, room: TalkRoom, { side }: Comer, frame: RoomFrame): Promise<void> {
    if (frame.type === 'end') await this.#endTalk(room);
    else room.hear(side, line, frame);
  }

  /** Both are told that nothing is left of it, so first nothing is. */
  async #endTalk({ talk, outcome }: TalkRoom): Promise<void> {
    if (this.#ending.has(talk.name)) return;
    this.#ending.add(talk.name);
    try {
      await this.#options.guests.over(talk, outcome);
    } finally {
      this.#ending.delete(talk.name);
    }
    this.end(talk.name);
  }

  #finish(room: TalkRoom, reason: 'ended' | 'time'): void {
    this.#rooms.delete(room.talk.name);
    for (const line of room.close(reason)) this.#drop(line);
  }

  #drop(line: Line): void {
    const { room, comer } = this.#lines.remove(line) ?? {};
    if (!room || !comer) return;
    room.leave(comer.side, line);
    const { name } = room.talk;
    if (room.isEmpty && this.#rooms.get(name) === room) this.#rooms.delete(name);
  }

  #sweep(): void {
    const now = this.#now();
    for (const [line, { room }] of this.#lines.silentAt(now)) {
      line.finish(room ? { type: 'over', reason: 'silent' } : undefined, roomClose.misuse);
      this.#drop(line);
    }
    for (const room of this.#rooms.values()) if (now >= room.talk.closes.getTime()) this.#finish(room, 'time');
  }

  #now(): number {
    return this.#options.clock().getTime();
  }
}
