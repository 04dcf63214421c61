import type { CitizenAnswer, CitizenFrame } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { closeCode } from '../../../../edge/protocol/handoff-limits.ts';
import { isAnswer } from './shapes.ts';
import type { LineState } from './state.ts';

/** One connection. */
export interface Connection {
  send(text: string): void;
  close(): void;
}

export interface LinePorts {
  /** Begins a connection; what happens to it is told to `on`. */
  connect(on: { open(): void; text(data: unknown): void; closed(code: number): void }): Connection;
  /** First frame of each connection. */
  hello(): CitizenFrame;
  heard(frame: CitizenAnswer): void;
  changed(line: LineState): void;
  /** Calls `then` after the milliseconds, unless what it returns is called before. */
  after(milliseconds: number, then: () => void): () => void;
  /** Between 0 and 1. */
  random(): number;
}

/** Waits between attempts, in milliseconds: quick after a flicker, patient after a long outage. */
const delays = [500, 1000, 2000, 5000, 10_000, 20_000] as const;
const longestDelay = 30_000;
/** The server said that it was too much at once. */
const floodDelay = 30_000;
/** Nothing heard for this long: we ask whether somebody is there. */
const quietMs = 25_000;
/** No answer to that, or to the first frame: the line is dead, whatever the browser says. */
const patienceMs = 10_000;

/** A line to the room that comes back by itself, until the server says not to or it is stopped. */
export class Line {
  #ports: LinePorts;
  #connection: Connection | undefined;
  #cancel: (() => void) | undefined;
  #failures = 0;
  #isOpen = false;
  #isOver = false;

  constructor(ports: LinePorts) {
    this.#ports = ports;
  }

  start(): void {
    if (!this.#connection && !this.#isOver) this.#open();
  }

  /** Sends now, or not at all. */
  send(frame: CitizenFrame): void {
    if (this.#isOpen) this.#connection?.send(JSON.stringify(frame));
  }

  /** The phone woke up or has a line again: try at once, or find out whether the old connection still lives. */
  wake(): void {
    if (this.#isOver) return;
    if (!this.#connection) this.#open();
    else if (this.#isOpen) this.#ask();
  }

  /** Ends it for good. */
  stop(): void {
    this.#isOver = true;
    this.#drop();
  }

  #open(): void {
    this.#wait(patienceMs, () => this.#lost());
    const connection = this.#ports.connect({
      open: () => connection.send(JSON.stringify(this.#ports.hello())),
      text: (data) => {
        if (this.#connection === connection) this.#hear(data);
      },
      closed: (code) => {
        if (this.#connection === connection) this.#lost(code);
      },
    });
    this.#connection = connection;
  }

  #hear(data: unknown): void {
    const frame = readAnswer(data);
    if (!frame) return;
    if (frame.type === 'welcome') {
      this.#isOpen = true;
      this.#failures = 0;
    }
    if (this.#isOpen) this.#wait(quietMs, () => this.#ask());
    this.#ports.heard(frame);
  }

  #ask(): void {
    this.send({ type: 'ping' });
    this.#wait(patienceMs, () => this.#lost());
  }

  #lost(code?: number): void {
    this.#drop();
    if (code === closeCode.gone || code === closeCode.version) {
      this.#isOver = true;
      this.#ports.changed(code === closeCode.gone ? 'gone' : 'outdated');
      return;
    }
    const delay = code === closeCode.flood ? floodDelay : (delays[this.#failures++] ?? longestDelay);
    // A random part keeps thousands of phones from coming back at the same moment.
    this.#wait(delay * (0.5 + this.#ports.random() / 2), () => this.#open());
    this.#ports.changed('lost');
  }

  #drop(): void {
    this.#cancel?.();
    this.#isOpen = false;
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.close();
  }

  #wait(milliseconds: number, then: () => void): void {
    this.#cancel?.();
    this.#cancel = this.#ports.after(milliseconds, then);
  }
}

function readAnswer(data: unknown): CitizenAnswer | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const frame: unknown = JSON.parse(data);
    return isAnswer(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}
