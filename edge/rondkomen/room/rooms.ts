import {
  type RoomFrame,
  type RoomSide,
  roomClose,
  roomEnterSeconds,
  roomPingSeconds,
} from '../../protocol/rondkomen-room.ts';
import { toBase64Url } from '../keys.ts';
import { timestampOf } from '../time.ts';
import type { Comer } from './door.ts';
import type { Guests, RoomTalk } from './guests.ts';
import { createLine, type Line, type RoomSocket } from './line.ts';

/** Lines that one organisation has open at once, and of those the ones that have not shown a code yet. */
const maxLines = 400;
const maxUnentered = 100;
const sweepMilliseconds = 2000;

export interface RoomsOptions {
  guests: Guests;
  clock: () => Date;
  random: (length: number) => Uint8Array;
  onFailure: (kind: string) => void;
}

/** What the host tells of a socket. */
export interface OpenLine {
  receive(data: unknown): Promise<void>;
  gone(): void;
}

export interface Rooms {
  connect(socket: RoomSocket, comer: Comer): OpenLine;
  end(talk: string): void;
  /** The server stops: everyone is told to come back. */
  close(): void;
  /** Lines that are open now. */
  lines(): number;
}

interface Room {
  talk: RoomTalk;
  sides: Partial<Record<RoomSide, Line>>;
  /** Who is not on the line of the call, though their screen is open. */
  out: Set<RoomSide>;
  /** Both sides have been in it. */
  met: boolean;
  /** Somebody ended it, and its row is going. */
  isEnding: boolean;
}

/** In the room, and on the line. */
const isHere = (room: Room, side: RoomSide): boolean => room.sides[side] !== undefined && !room.out.has(side);

const otherSide = (side: RoomSide): RoomSide => (side === 'citizen' ? 'consulent' : 'citizen');

/**
 * Rooms for talks that leave no record. Here is no list of what was said, not even for a moment: a message goes from one
 * line to the other and is gone. Without lines there is no room and no timer.
 */
export function createRooms({ guests, clock, random, onFailure }: RoomsOptions): Rooms {
  const rooms = new Map<string, Room>();
  const lines = new Map<Line, { comer: Comer; room?: Room }>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const now = () => clock().getTime();
  // The same in every room, and another after a restart: whoever comes back knows whether we were here all the time.
  const memory = toBase64Url(random(9));

  function drop(line: Line): void {
    const entry = lines.get(line);
    lines.delete(line);
    if (entry?.room) leave(entry.room, entry.comer.side, line);
    if (lines.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  function leave(room: Room, side: RoomSide, line: Line): void {
    if (room.sides[side] !== line) return;
    delete room.sides[side];
    room.out.delete(side);
    const other = room.sides[otherSide(side)];
    if (other) other.tell({ type: 'away' });
    else if (rooms.get(room.talk.name) === room) rooms.delete(room.talk.name);
  }

  function finishRoom(room: Room, reason: 'ended' | 'time'): void {
    rooms.delete(room.talk.name);
    const both = Object.values(room.sides);
    room.sides = {};
    for (const line of both) {
      line.finish({ type: 'over', reason }, roomClose.over);
      drop(line);
    }
  }

  /** Both are told that nothing is left of it, so first nothing is. */
  async function endTalk(room: Room): Promise<void> {
    if (room.isEnding) return;
    room.isEnding = true;
    try {
      await guests.over(room.talk, room.met ? 'held' : 'no-show');
    } finally {
      room.isEnding = false;
    }
    finishRoom(room, 'ended');
  }

  async function enter(line: Line, comer: Comer, frame: RoomFrame): Promise<void> {
    const { organisation, side } = comer;
    const isRight = frame.type === (side === 'citizen' ? 'enter' : 'enter-desk');
    if (!isRight) return line.finish({ type: 'refused', reason: 'unreadable' }, roomClose.misuse);
    const talk =
      frame.type === 'enter'
        ? await guests.byCode(organisation, frame.code)
        : frame.type === 'enter-desk' && (await guests.byTicket(organisation, frame.ticket));
    if (line.isClosed() || !lines.has(line)) return;
    const moment = clock();
    if (!talk || moment >= talk.closes) {
      return line.finish({ type: 'refused', reason: 'unknown' }, roomClose.over);
    }
    if (moment < talk.opens) {
      const opensAt = timestampOf(talk.opens);
      return line.finish({ type: 'refused', reason: 'early', opensAt }, roomClose.over);
    }
    admit(line, comer, talk);
  }

  function admit(line: Line, comer: Comer, talk: RoomTalk): void {
    const { side } = comer;
    const room = rooms.get(talk.name) ?? { talk, sides: {}, out: new Set(), met: false, isEnding: false };
    rooms.set(talk.name, room);
    const former = room.sides[side];
    room.sides[side] = line;
    lines.set(line, { comer, room });
    if (former) {
      former.finish({ type: 'over', reason: 'replaced' }, roomClose.over);
      lines.delete(former);
    }
    room.out.delete(side);
    const other = room.sides[otherSide(side)];
    const isOtherHere = isHere(room, otherSide(side));
    room.met ||= isOtherHere;
    const { kind, topic, start, end, closes } = talk;
    line.tell({
      type: 'entered',
      side,
      room: memory,
      other: isOtherHere,
      kind,
      ...(topic ? { topic } : {}),
      startsAt: timestampOf(start),
      endsAt: timestampOf(end),
      closesAt: timestampOf(closes),
      kept: 'nothing',
    });
    other?.tell({ type: 'arrived' });
  }

  function hear(line: Line, room: Room, side: RoomSide, frame: RoomFrame): Promise<void> | undefined {
    const other = room.sides[otherSide(side)];
    switch (frame.type) {
      case 'say':
        other?.tell({ type: 'said', text: frame.text });
        line.tell({ type: 'heard', number: frame.number, heard: other !== undefined });
        return;
      case 'typing':
        other?.tell({ type: 'typing', on: frame.on });
        return;
      case 'here':
        if (frame.on) {
          room.out.delete(side);
          room.met ||= isHere(room, otherSide(side));
        } else room.out.add(side);
        other?.tell({ type: frame.on ? 'arrived' : 'away' });
        return;
      case 'end':
        return endTalk(room);
      case 'ping':
        line.tell({ type: 'pong' });
        return;
      case 'enter':
      case 'enter-desk':
        line.tell({ type: 'refused', reason: 'unreadable' });
        return;
    }
  }

  function sweep(): void {
    for (const [line, { room }] of lines) {
      const patience = room ? roomPingSeconds * 3 : roomEnterSeconds;
      const since = room ? line.heard() : line.opened;
      if (now() - since < patience * 1000) continue;
      line.finish(room ? { type: 'over', reason: 'silent' } : undefined, roomClose.misuse);
      drop(line);
    }
    for (const room of rooms.values()) if (clock() >= room.talk.closes) finishRoom(room, 'time');
  }

  function isFull(organisation: string): boolean {
    const own = [...lines.values()].filter(({ comer }) => comer.organisation === organisation);
    return own.length >= maxLines || own.filter(({ room }) => !room).length >= maxUnentered;
  }

  return {
    lines: () => lines.size,
    connect(socket, comer) {
      const line = createLine(socket, now);
      if (isFull(comer.organisation)) {
        line.finish({ type: 'refused', reason: 'busy' }, roomClose.restart);
        return { receive: async () => undefined, gone: () => undefined };
      }
      lines.set(line, { comer });
      timer ??= setInterval(sweep, sweepMilliseconds);
      let entering = false;
      return {
        async receive(data) {
          const frame = line.read(data);
          const room = lines.get(line)?.room;
          try {
            if (frame && room) await hear(line, room, comer.side, frame);
            else if (frame && !entering) {
              entering = true;
              await enter(line, comer, frame);
            }
          } catch (error) {
            onFailure(error instanceof Error ? error.name : 'unknown');
            line.finish(undefined, roomClose.restart);
          }
          if (line.isClosed()) drop(line);
        },
        gone: () => drop(line),
      };
    },
    end(talk) {
      const room = rooms.get(talk);
      if (room) finishRoom(room, 'ended');
    },
    close() {
      const all = [...lines.keys()];
      for (const line of all) line.finish({ type: 'over', reason: 'restart' }, roomClose.restart);
      for (const line of all) drop(line);
    },
  };
}
