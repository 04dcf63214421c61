import type { Line } from '../media/line.ts';
import type { SignallingError } from '../signalling/frames.ts';

/** What can be followed of a call at its far end, beside the sound. */
export type CallEvent =
  | { kind: 'said'; text: string; language: string; isSlow: boolean }
  | { kind: 'played'; url: string }
  /** The exchange waits for keys or words. */
  | { kind: 'listening'; input: readonly string[] }
  | { kind: 'heard' }
  /** So many others are heard now. */
  | { kind: 'company'; people: number };

/** The person or program at the other end of a call. */
export interface FarEnd {
  /** Tells a caller that it rings somewhere. */
  ringing(): void;
  /** Opens the sound for a caller. */
  open(): Promise<Line>;
  /** Tells that the call is over. */
  close(error?: SignallingError): void;
  notice(event: CallEvent): void;
}

/** How the call of someone ended before it began. */
export type Unanswered = 'busy' | 'no-answer' | 'canceled' | 'failed';

/** Someone who is called. */
export interface Callee {
  /** Rings until someone answers, refuses, or `signal` says that it was long enough. */
  ring(signal: AbortSignal): Promise<{ far: FarEnd; line: Line } | Exclude<Unanswered, 'canceled'>>;
}
