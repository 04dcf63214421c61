import type { Language } from '../protocol/primitives.ts';

/**
 * What an office and the telephone say to each other. The office decides who is in a call and how; `edge/voice` carries
 * it out at Twilio, and tells what happened there. Neither knows the other's inside.
 */

/** A line into a call: the citizen's, or the one of an agent. Also its label at Twilio, so it says nothing. */
export type Leg = 'citizen' | `agent-${string}`;

/** `id` makes a retry harmless: the same order twice is carried out once. `conference` is random, and says nothing. */
export type VoiceOrder = { id: string; handoff: string; conference: string } /** Rings at an agent's desk. */ & (
  | { kind: 'ring'; leg: Leg; agent: string; hearing: 'talk' | 'whisper' | 'listen'; coached?: Leg }
  /** Calls a citizen back, at their telephone. */
  | { kind: 'phone'; leg: 'citizen'; number: string }
  | { kind: 'hold'; leg: Leg; on: boolean }
  /** Changes how an agent who is in the call hears and is heard. */
  | { kind: 'hear'; leg: Leg; hearing: 'talk' | 'whisper' | 'listen'; coached?: Leg }
  | { kind: 'remove'; leg: Leg }
  | { kind: 'end' }
);

/**
 * What happened at the telephone. The same event twice, late or out of order changes nothing it should not. `conference`
 * is the name it had: a hand-off can have one call after another, and what is late belongs to the one before. `instance` is
 * Twilio's own for it: under one name there may be one conference after another too.
 */
export type VoiceEvent = { conference?: string } & (
  | { kind: 'joined'; leg: Leg; callSid: string; instance?: string }
  | { kind: 'left'; leg: Leg; callSid: string }
  /** It rang and nobody took it, it was refused, or it could not be reached. */
  | { kind: 'unanswered'; leg: Leg; callSid?: string }
  | { kind: 'ended'; instance?: string }
);

/** How a call of a hand-off stands, for who puts the citizen's line into it. */
export interface CallLook {
  conference: string;
  open: boolean;
  /** An agent and the citizen have spoken. */
  answered?: boolean;
  /** People who wait before this one, while it waits. */
  ahead?: number;
  /** The language of the citizen. */
  language?: Language;
}

/**
 * Carries out what offices decide. @throws when it could not be done now; it is then tried again, with `isAgain`: then
 * the try before may have come through all the same.
 */
export interface VoiceLines {
  carryOut(organisation: string, order: VoiceOrder, isAgain: boolean): Promise<void>;
}
