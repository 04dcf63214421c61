import type { Board } from '../board.ts';
import { Call } from '../calls/call.ts';
import type { CallEvent, Callee, FarEnd } from '../calls/far-end.ts';
import type { Line } from '../media/line.ts';
import { LocalLine } from '../media/local-line.ts';
import { toneSource } from '../media/tones.ts';
import { run } from '../twiml/run.ts';

/** `calling`: dialled, not answered. `ringing`: someone calls. */
export type PhoneState = 'idle' | 'calling' | 'ringing' | 'open';
export type PhoneEvent = CallEvent | { kind: 'state'; state: PhoneState; with: string };

/** How long a test waits while nothing at all happens on the line, in milliseconds. */
const patienceMs = 15_000;

/** A simulated telephone on the public network. One call at a time. */
export class Phone {
  readonly number: string;
  state: PhoneState = 'idle';
  call: Call | undefined;
  readonly #board: Board;
  readonly #followers = new Set<(event: PhoneEvent) => void>();
  #events: CallEvent[] = [];
  #read = 0;
  #line: Line = new LocalLine();
  #onRing: ((outcome: 'answered' | 'busy' | 'no-answer') => void) | undefined;

  constructor(board: Board, number: string) {
    this.#board = board;
    this.number = number;
  }

  /** Calls a number of the account. Resolves when it is answered, or over. */
  async dial(to: string): Promise<void> {
    if (this.state !== 'idle') throw new Error('This telephone is in use.');
    const { numbers } = this.#board.account;
    if (!Object.hasOwn(numbers, to)) throw new Error(`Nobody has the number ${to}.`);
    const { voiceUrl, statusCallback } = this.#board.console('line');
    const call = new Call(this.#board, {
      from: this.number,
      to,
      direction: 'inbound',
      statusCallback: { url: statusCallback, events: ['completed'] },
    });
    this.#begin(call, 'calling');
    call.far = this.#farEnd(call, () => this.#become('open'));
    call.ringing();
    void run(this.#board, call, { url: voiceUrl });
    await this.#until(() => this.state !== 'calling', 'an answer');
  }

  answer(): void {
    this.#onRing?.('answered');
  }

  hangUp(): void {
    if (this.#onRing) this.#onRing('busy');
    else this.call?.end();
  }

  /** Presses keys, one after the other: `0123456789*#`. */
  press(keys: string): void {
    for (const key of keys) this.call?.input?.key(key);
  }

  /** Says something to the line, which understands it as `text`. Nobody else can hear it. */
  speak(text: string, confidence = 0.9): void {
    this.call?.input?.speech(text, confidence);
  }

  /** Lets the line wait in vain, without the waiting. */
  staySilent(): void {
    this.call?.input?.silence();
  }

  /** Makes a steady tone from here on, for others in the call to hear. Undefined: silence. */
  sound(frequency: number | undefined): void {
    if (this.#line instanceof LocalLine)
      this.#line.source = frequency === undefined ? undefined : toneSource(frequency);
  }

  /** Levels in dB of tones that are heard at this telephone: 0 is full, -90 nothing. */
  hears(frequencies: readonly number[], milliseconds?: number): number[] {
    const ear = this.call?.seat?.ear;
    return frequencies.map((frequency) => ear?.level(frequency, milliseconds) ?? -90);
  }

  /** What was said in this call, or in the last one. */
  heard(): string[] {
    return this.#events.flatMap((event) => (event.kind === 'said' ? [event.text] : []));
  }

  /** Waits until the line listens or the call is over. Gives what was said since the turn before. */
  async turn(): Promise<string[]> {
    const isTurn = ({ kind }: CallEvent, at: number) => at >= this.#read && kind === 'listening';
    await this.#until(() => this.state === 'idle' || this.#events.some(isTurn), 'a turn');
    const end = this.#events.findIndex(isTurn);
    const said = this.#events.slice(this.#read, end < 0 ? undefined : end);
    this.#read = end < 0 ? this.#events.length : end + 1;
    return said.flatMap((event) => (event.kind === 'said' ? [event.text] : []));
  }

  /** Waits until this is being said. */
  async hearing(text: string | RegExp): Promise<void> {
    await this.#until(() => this.heard().some((said) => said.match(text)), `${text}`);
  }

  /** Waits until someone calls. */
  async rung(): Promise<void> {
    await this.#until(() => this.state === 'ringing', 'a call');
  }

  /** Waits until the call is over. */
  async over(): Promise<void> {
    await this.#until(() => this.state === 'idle', 'the end of the call');
  }

  /** Tells what happens from here on. Gives a function that stops it. */
  follow(follower: (event: PhoneEvent) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Takes the sound to a real ear and mouth, in place of the simulated ones. Before a call. */
  connect(line: Line | undefined): void {
    this.#line = line ?? new LocalLine();
  }

  callee(call: Call): Callee {
    return {
      ring: async (signal) => {
        if (this.state !== 'idle') return 'busy';
        this.#begin(call, 'ringing');
        const outcome = await new Promise<'answered' | 'busy' | 'no-answer'>((resolve) => {
          this.#onRing = resolve;
          signal.addEventListener('abort', () => resolve('no-answer'), { once: true });
        });
        this.#onRing = undefined;
        if (outcome !== 'answered') {
          this.#become('idle');
          return outcome;
        }
        this.#become('open');
        return { far: this.#farEnd(call, () => undefined), line: this.#line };
      },
    };
  }

  #begin(call: Call, state: PhoneState): void {
    this.call = call;
    this.#events = [];
    this.#read = 0;
    if (this.#line instanceof LocalLine) this.#line = new LocalLine();
    this.#become(state);
  }

  #farEnd(call: Call, opened: () => void): FarEnd {
    return {
      ringing: () => undefined,
      open: async () => {
        opened();
        return this.#line;
      },
      close: () => {
        if (this.call === call) this.#become('idle');
      },
      notice: (event) => {
        this.#events.push(event);
        this.#tell(event);
      },
    };
  }

  #become(state: PhoneState): void {
    this.state = state;
    const { from = '', to = '' } = this.call?.options ?? {};
    this.#tell({ kind: 'state', state, with: from === this.number ? to : from });
  }

  #tell(event: PhoneEvent): void {
    for (const follower of [...this.#followers]) follower(event);
  }

  #until(isSo: () => boolean, what: string): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        unfollow();
        reject(new Error(`${this.number} waited in vain for ${what}. It heard: ${this.heard().join(' | ')}`));
      };
      let timer = setTimeout(giveUp, patienceMs);
      const unfollow = this.follow(() => {
        clearTimeout(timer);
        if (!isSo()) {
          timer = setTimeout(giveUp, patienceMs);
          return;
        }
        unfollow();
        resolve();
      });
    });
  }
}
