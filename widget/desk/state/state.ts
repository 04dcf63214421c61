import type { Refusal } from '../../../edge/protocol/handoff-citizen-frames.ts';
import type {
  Colleague,
  DeskAnswer,
  DeskFrame,
  DeskRoom,
  QueueItem,
} from '../../../edge/protocol/handoff-desk-frames.ts';
import type { Boundary, Entry } from '../../../edge/protocol/handoff-entry.ts';
import type { IncidentKind, IncidentLine, OwnIncident } from '../../../edge/protocol/handoff-incident.ts';
import type { CallbackWindow } from '../../../edge/protocol/handoff-note.ts';
import type { Leaving } from './leaving.ts';

/** How the line to the office is. `ended`: log in again. `old`: this page is older than the office; load it again. */
export type Connection = 'connecting' | 'open' | 'lost' | 'ended' | 'old';

/** The tools above the message field. One is open at a time, in each talk its own. */
export const tools = ['phrases', 'summary', 'promise', 'boundary', 'transfer', 'stop', 'close'] as const;
export type Tool = (typeof tools)[number];

/** What an agent is writing in one talk. It stays when they look at another talk, and when the line is gone. */
export interface Draft {
  text: string;
  /** To whom the message field goes: the citizen, or colleagues only. */
  to: 'citizen' | 'aside';
  tool?: Tool | undefined;
  summary: string;
  boundary: Boundary;
  promise: { what: string; due: string; owner: string };
  transfer: { to: string; note: string };
  stop: { sentence: string; againOn: string };
}

export type SentFrame = Extract<DeskFrame, { clientId: string }>;

/** One talk at this desk: what the office said of it, and what is only known here. */
export interface Talk {
  room: Omit<DeskRoom, 'entries'>;
  /** In order, each `seq` once. */
  entries: readonly Entry[];
  /** Sent, and not yet known to be stored. */
  pending: readonly SentFrame[];
  /** Up to where this agent has looked. */
  seen: number;
  /** Colleagues who are writing. */
  typing: readonly string[];
  /** The card is folded by this agent; `undefined` leaves it to the talk. */
  folded?: boolean | undefined;
  draft: Draft;
}

type Welcome = Extract<DeskAnswer, { type: 'welcome' }>;
export type DuePromise = Welcome['promises'][number];
export type DueCallback = Welcome['callbacks'][number] & { window: CallbackWindow };
export type DueMessage = Welcome['messages'][number];

export interface DeskState {
  connection: Connection;
  /** Absent until the office has answered for the first time. */
  me?: Colleague;
  organisation: string;
  queue: readonly QueueItem[];
  /** By room, in the order in which they came here. */
  talks: ReadonlyMap<string, Talk>;
  /** The talk on the screen. */
  shown?: string | undefined;
  colleagues: readonly Colleague[];
  promises: readonly DuePromise[];
  callbacks: readonly DueCallback[];
  messages: readonly DueMessage[];
  /** Who asked for help now, for leads. */
  helps: readonly { room: string; from: string }[];
  /** The talk for which this agent asked help, until a lead is there. */
  helpAsked?: string | undefined;
  /** Asked for the next talk, and not yet answered. */
  taking?: string | undefined;
  /** What the office did not do, and why; until it is read away. */
  refusal?: { code: Refusal; room?: string | undefined } | undefined;
  /** Who asked this agent to take over, and does not need it any more; until it is read away. */
  noLongerAsked?: string | undefined;
  /** Who was asked first for that help: they stand by, or were named. */
  helpTo: readonly string[];
  /** What this agent is writing to who waits and is away. */
  leaving?: Leaving | undefined;
  /** What this agent is about to tell their lead, or just told. */
  report?: Report | undefined;
  /** What this agent told before. */
  ownIncidents: readonly OwnIncident[];
  /** For leads: what colleagues told. */
  incidents: readonly IncidentLine[];
  /** A talk with a hard moment has just ended: how are you yourself? */
  aftercare: boolean;
}

/** "Melden wat er gebeurde", while it is filled in and until it is put away. */
export interface Report {
  /** The same while it is tried again: one report. */
  requestId: string;
  phase: 'open' | 'sending' | 'failed' | 'sent';
  kind?: IncidentKind | undefined;
  /** A need was chosen before it was said what happened. */
  asksKind?: boolean;
  words: string;
  channel?: 'chat' | 'phone' | undefined;
  sent?: OwnIncident;
}

export const emptyDraft: Draft = {
  text: '',
  to: 'citizen',
  summary: '',
  boundary: { person: '', behaviour: '', rule: '' },
  promise: { what: '', due: '', owner: '' },
  transfer: { to: '', note: '' },
  stop: { sentence: '', againOn: '' },
};

export const emptyDesk: DeskState = {
  connection: 'connecting',
  organisation: '',
  queue: [],
  talks: new Map(),
  colleagues: [],
  promises: [],
  callbacks: [],
  messages: [],
  helps: [],
  helpTo: [],
  ownIncidents: [],
  incidents: [],
  aftercare: false,
};
