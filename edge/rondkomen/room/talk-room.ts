import { type RoomFrame, type RoomSide, roomClose } from '../../protocol/rondkomen-room.ts';
import { timestampOf } from '../time.ts';
import type { RoomTalk } from './guests.ts';
import type { Line } from './line.ts';

const otherSide = (side: RoomSide): RoomSide => (side === 'citizen' ? 'consulent' : 'citizen');

/**
 * The room of one talk: who is in it. There is no list of what was said, not even for a moment: a message goes from one
 * line to the other and is gone.
 */
export class TalkRoom {
  readonly talk: RoomTalk;
  readonly #lines = new Map<RoomSide, Line>();
  /** Who is not on the line of the call, though their screen is open. */
  readonly #hungUp = new Set<RoomSide>();
  #haveMet = false;

  constructor(talk: RoomTalk) {
    this.talk = talk;
  }

  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** What the talk counts as when it ends now: held, once both sides have been here at the same time. */
  get outcome(): 'held' | 'no-show' {
    return this.#haveMet ? 'held' : 'no-show';
  }

  /** Lets a side in. @param server what it knows us by when it comes back @returns the line that this one takes the place of */
  admit(side: RoomSide, line: Line, server: string): Line | undefined {
    const former = this.#lines.get(side);
    former?.finish({ type: 'over', reason: 'replaced' }, roomClose.over);
    this.#lines.set(side, line);
    this.#isBack(side);
    const { kind, topic, start, end, closes } = this.talk;
    line.tell({
      type: 'entered',
      side,
      room: server,
      other: this.#isHere(otherSide(side)),
      kind,
      ...(topic ? { topic } : {}),
      startsAt: timestampOf(start),
      endsAt: timestampOf(end),
      closesAt: timestampOf(closes),
      kept: 'nothing',
    });
    this.#other(side)?.tell({ type: 'arrived' });
    return former;
  }

  /** A line is gone. One that another took the place of changes nothing. */
  leave(side: RoomSide, line: Line): void {
    if (this.#lines.get(side) !== line) return;
    this.#lines.delete(side);
    this.#hungUp.delete(side);
    this.#other(side)?.tell({ type: 'away' });
  }

  /** Passes on what a side sends. That it ends the talk is for whoever keeps the rooms. */
  hear(side: RoomSide, line: Line, frame: Exclude<RoomFrame, { type: 'end' }>): void {
    const other = this.#other(side);
    switch (frame.type) {
      case 'say':
        other?.tell({ type: 'said', text: frame.text });
        line.tell({ type: 'heard', number: frame.number, heard: other !== undefined });
        return;
      case 'typing':
        other?.tell({ type: 'typing', on: frame.on });
        return;
      case 'here':
        if (frame.on) this.#isBack(side);
        else this.#hungUp.add(side);
        other?.tell({ type: frame.on ? 'arrived' : 'away' });
        return;
      case 'ping':
        line.tell({ type: 'pong' });
        return;
      case 'enter':
      case 'enter-desk':
        line.tell({ type: 'refused', reason: 'unreadable' });
    }
  }

  /** Over for whoever is in it. @returns their lines, which are finished */
  close(reason: 'ended' | 'time'): Line[] {
    const lines = [...this.#lines.values()];
    this.#lines.clear();
    for (const line of lines) line.finish({ type: 'over', reason }, roomClose.over);
    return lines;
  }

  #other(side: RoomSide): Line | undefined {
    return this.#lines.get(otherSide(side));
  }

  /** In the room, and on the line. */
  #isHere(side: RoomSide): boolean {
    return this.#lines.has(side) && !this.#hungUp.has(side);
  }

  #isBack(side: RoomSide): void {
    this.#hungUp.delete(side);
    this.#haveMet ||= this.#isHere(otherSide(side));
  }
}
