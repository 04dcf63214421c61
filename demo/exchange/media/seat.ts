import { Ear } from './ear.ts';
import type { Line } from './line.ts';
import { Playlist } from './playlist.ts';

/** A call's place at the mixer. */
export class Seat {
  readonly line: Line;
  /** What is heard at this end. */
  readonly ear = new Ear();
  /** What the exchange says to this end. */
  readonly said = new Playlist();
  /** Seats with the same room hear each other. */
  room: object | undefined;
  isMuted = false;
  isOnHold = false;
  /** The only seat that hears this one. */
  coached: Seat | undefined;

  constructor(line: Line) {
    this.line = line;
  }
}
