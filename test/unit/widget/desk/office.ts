import * as v from 'valibot';
import { type DeskAnswer, type DeskFrame, deskFrame } from '../../../../edge/protocol/handoff-desk-frames.ts';
import type { LinePorts, SocketHandlers } from '../../../../widget/desk/line/line.ts';
import { welcome } from './fixtures.ts';

/** An office at the other end of the socket port: it stores each `clientId` once, and says so unless its line is bad. */
export class TestOffice {
  readonly ports: LinePorts;
  /** What came in over each connection, in order. */
  readonly connections: DeskFrame[][] = [];
  /** What is stored: each id once. */
  readonly stored = new Map<string, DeskFrame>();
  /** Answers are lost on the way back. */
  isDeaf = false;
  /** Connections do not come. */
  isShut = false;
  loggedIn: boolean | undefined = true;
  #handlers: SocketHandlers | undefined;
  #timers: { at: number; run: () => void }[] = [];
  #now = 0;

  constructor() {
    this.ports = {
      random: () => 0.5,
      isLoggedIn: () => Promise.resolve(this.loggedIn),
      schedule: (milliseconds, run) => {
        const timer = { at: this.#now + milliseconds, run };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((other) => other !== timer);
        };
      },
      open: (handlers) => {
        this.#handlers = handlers;
        const frames: DeskFrame[] = [];
        this.connections.push(frames);
        queueMicrotask(() => (this.isShut ? handlers.closed(1006) : handlers.opened()));
        return {
          send: (text) => this.#take(v.parse(deskFrame, JSON.parse(text)), frames, handlers),
          close: () => handlers.closed(1006),
        };
      },
    };
  }

  /** The newest connection. */
  get frames(): DeskFrame[] {
    return this.connections.at(-1) ?? [];
  }

  say(answer: DeskAnswer): void {
    this.#handlers?.received(JSON.stringify(answer));
  }

  hear(text: string): void {
    this.#handlers?.received(text);
  }

  drop(code = 1006): void {
    this.#handlers?.closed(code);
  }

  /** Lets time go by, with all that becomes due meanwhile. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    for (;;) {
      await settle();
      const [next] = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = next.at;
      next.run();
    }
    this.#now = until;
    await settle();
  }

  #take(frame: DeskFrame, frames: DeskFrame[], handlers: SocketHandlers): void {
    frames.push(frame);
    if (frame.type === 'hello') handlers.received(JSON.stringify(welcome()));
    if (!('clientId' in frame)) return;
    this.stored.set(frame.clientId, frame);
    if (!this.isDeaf) handlers.received(JSON.stringify({ type: 'ack', clientId: frame.clientId }));
  }
}

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
