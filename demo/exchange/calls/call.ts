import { createSid } from '../account.ts';
import type { Board } from '../board.ts';
import type { Line } from '../media/line.ts';
import { Seat } from '../media/seat.ts';
import type { SignallingError } from '../signalling/frames.ts';
import type { Participant } from './conference.ts';
import type { FarEnd, Unanswered } from './far-end.ts';
import type { Input } from './input.ts';
import { type StatusCallback, tellStatus } from './status-callback.ts';

export type CallStatus = 'queued' | 'ringing' | 'in-progress' | 'completed' | Unanswered;
type Direction = 'inbound' | 'outbound-api' | 'outbound-dial';

export interface CallOptions {
  from: string;
  to: string;
  direction: Direction;
  parentSid?: string;
  statusCallback?: StatusCallback;
  /** Sent with every question about this call: what a browser gave along. */
  custom?: Readonly<Record<string, string>>;
  applicationSid?: string;
}

/** One call: a leg between the exchange and one far end. */
export class Call {
  readonly sid: string;
  readonly options: CallOptions;
  readonly createdAt: Date;
  status: CallStatus = 'queued';
  answeredAt: Date | undefined;
  endedAt: Date | undefined;
  far: FarEnd | undefined;
  seat: Seat | undefined;
  participant: Participant | undefined;
  /** Aborted by what the call is to do instead. */
  programme = new AbortController();
  input: Input | undefined;
  readonly #board: Board;
  readonly #over = new AbortController();
  #opening: Promise<Seat | undefined> | undefined;
  #sequence = 0;

  constructor(board: Board, options: CallOptions) {
    this.#board = board;
    this.options = options;
    this.sid = createSid('CA', board.random);
    this.createdAt = board.clock();
    board.calls.set(this.sid, this);
  }

  /** Aborted when the call ends. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** Seconds of talk, once it is over. */
  get duration(): number {
    if (!this.answeredAt || !this.endedAt) return 0;
    return Math.round((this.endedAt.getTime() - this.answeredAt.getTime()) / 1000);
  }

  initiated(): void {
    tellStatus(this.#board, this, 'initiated', this.#sequence++);
  }

  ringing(): void {
    if (this.status !== 'queued') return;
    this.status = 'ringing';
    tellStatus(this.#board, this, 'ringing', this.#sequence++);
  }

  /** Answers a caller, once. Undefined when the call ended first. */
  open(): Promise<Seat | undefined> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<Seat | undefined> {
    if (this.seat) return this.seat;
    const line = await this.far?.open();
    if (!line) return undefined;
    if (this.isOver) {
      line.close();
      return undefined;
    }
    return this.answered(line);
  }

  /** The far end talks and hears from here on. */
  answered(line: Line): Seat {
    const seat = new Seat(line);
    line.onKey = (key) => this.input?.key(key);
    this.seat = seat;
    this.#board.mixer.add(seat);
    this.status = 'in-progress';
    this.answeredAt = this.#board.clock();
    tellStatus(this.#board, this, 'answered', this.#sequence++);
    return seat;
  }

  /** Ends the call, whatever it was doing. */
  end(how?: { unanswered?: Unanswered; error?: SignallingError }): void {
    if (this.isOver) return;
    this.endedAt = this.#board.clock();
    if (this.status === 'in-progress') this.status = 'completed';
    else this.status = how?.unanswered ?? (this.options.direction === 'inbound' ? 'completed' : 'canceled');
    this.far?.close(how?.error);
    this.#over.abort();
    this.programme.abort();
    if (this.seat) this.#board.mixer.remove(this.seat);
    tellStatus(this.#board, this, 'completed', this.#sequence++);
  }

  /** The fields by which a webhook tells of this call. */
  fields(): Record<string, string> {
    const { from, to, direction, parentSid, applicationSid } = this.options;
    return {
      AccountSid: this.#board.account.accountSid,
      ApiVersion: '2010-04-01',
      CallSid: this.sid,
      CallStatus: this.status === 'queued' ? 'ringing' : this.status,
      Direction: direction,
      From: from,
      Caller: from,
      To: to,
      Called: to,
      ...(parentSid && { ParentCallSid: parentSid }),
      ...(applicationSid && { ApplicationSid: applicationSid }),
    };
  }
}
