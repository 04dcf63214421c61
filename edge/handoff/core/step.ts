import type { CaseEvent } from '../../protocol/events.ts';
import type { CitizenAnswer } from '../../protocol/handoff-citizen-frames.ts';
import type { DeskAnswer } from '../../protocol/handoff-desk-frames.ts';
import type { Entry } from '../../protocol/handoff-entry.ts';
import type { VoiceOrder } from '../voice.ts';
import type { Wait } from '../wait-range.ts';
import type { Room } from './room.ts';

/** A host's name for a connection. */
export type SocketId = number;

export type ErrandAction = 'promise.made' | 'promise.kept' | 'action.registered';

/** What has to reach the case or the audit log. Kept until it has; the same id twice is one. */
export type Errand = { id: string; caseId?: string; agent?: string } & (
  | { kind: 'event'; caseId: string; action: ErrandAction; events: CaseEvent[] }
  /** The citizen got in touch. A third time without action makes a task for Quality. */
  | { kind: 'contact'; caseId: string; channel: 'chat' | 'phone' }
  | { kind: 'audit'; action: string; handoff: string }
);

/** What an agent promised, for their own list. */
export interface AgentPromise {
  id: string;
  agent: string;
  what: string;
  due: string;
  kept: boolean;
  caseId?: string;
  /** Whom it was promised, as they want to be called. Only of a case: a talk without one leaves no name. */
  name?: string;
}

export interface Send {
  socket: SocketId;
  message: CitizenAnswer | DeskAnswer;
}

/** What has to be stored, and then told. Nothing is told before it is stored. */
export interface Step {
  rooms: Map<string, Room>;
  entries: { room: string; entry: Entry }[];
  /** Rooms of which nothing stays. */
  erased: Set<string>;
  /** Rooms that stay with their case, and are not live any more, with all that was said. */
  archived: Map<string, readonly Entry[]>;
  errands: Errand[];
  /** For the telephone. Kept until each is carried out. */
  orders: VoiceOrder[];
  waits: Wait[];
  promises: Map<string, AgentPromise>;
  erasedPromises: Set<string>;
  /** Answers to "Weet u nu wat er gebeurt?", counted without anyone's name. */
  clear: { knows: boolean; day: string }[];
  sends: Send[];
  closes: { socket: SocketId; code: number }[];
}

export function newStep(): Step {
  return {
    rooms: new Map(),
    entries: [],
    erased: new Set(),
    archived: new Map(),
    errands: [],
    orders: [],
    waits: [],
    promises: new Map(),
    erasedPromises: new Set(),
    clear: [],
    sends: [],
    closes: [],
  };
}

export function isToStore(step: Step): boolean {
  return (
    step.rooms.size > 0 ||
    step.entries.length > 0 ||
    step.erased.size > 0 ||
    step.archived.size > 0 ||
    step.errands.length > 0 ||
    step.orders.length > 0 ||
    step.waits.length > 0 ||
    step.promises.size > 0 ||
    step.erasedPromises.size > 0 ||
    step.clear.length > 0
  );
}
