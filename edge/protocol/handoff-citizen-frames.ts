import * as v from 'valibot';
import { boundaryChoices, entry, speaker } from './handoff-entry.ts';
import { callbackWindow, handoffNote, message, phoneNumber, waitRange } from './handoff-note.ts';
import { calendarDate, opaqueId } from './primitives.ts';
import { citizenCall } from './voice.ts';

const clientId = opaqueId;
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a citizen's widget sends over `GET /v1/handoffs/{id}/socket`. `hello` comes first and holds the token. */
export const citizenFrame = v.variant('type', [
  v.object({
    type: v.literal('hello'),
    protocol: v.number(),
    token: v.string(),
    /** Last entry that is here. */ after: seq,
  }),
  v.object({ type: v.literal('send'), clientId, text: message }),
  v.object({ type: v.literal('typing'), on: v.boolean() }),
  v.object({ type: v.literal('read'), seq }),
  v.object({ type: v.literal('answerSummary'), clientId, of: seq, agreed: v.boolean(), text: v.optional(message) }),
  v.object({ type: v.literal('choose'), clientId, of: seq, choice: v.picklist(boundaryChoices) }),
  /** While waiting: what is passed on, changed. */
  v.object({ type: v.literal('note'), clientId, note: handoffNote }),
  /** Instead of waiting. */
  v.object({ type: v.literal('toCallback'), clientId, window: v.string(), phone: phoneNumber }),
  v.object({ type: v.literal('stopWaiting'), clientId }),
  /** Asks for a call in this room, or ends the call and goes on in writing. */
  v.object({ type: v.literal('call'), clientId, on: v.boolean() }),
  /** The line of this browser into the call did not come about: nobody need be rung for it any more. */
  v.object({ type: v.literal('noLine'), clientId }),
  v.object({ type: v.literal('end'), clientId }),
  /** After the end: "Weet u nu wat er gebeurt?" */
  v.object({ type: v.literal('clear'), clientId, knows: v.boolean() }),
  v.object({ type: v.literal('ping') }),
]);
export type CitizenFrame = v.InferOutput<typeof citizenFrame>;

/** Where the hand-off stands, for the citizen. */
const handoffState = v.variant('status', [
  /** `ahead` counts who waits longer. `range` is absent when it cannot be computed. */
  v.object({
    status: v.literal('waiting'),
    ahead: v.number(),
    range: v.optional(waitRange),
    callback: v.array(callbackWindow),
    call: v.optional(citizenCall),
  }),
  v.object({
    status: v.literal('talking'),
    /** Who is in the room, the citizen left out. A reader of the aside is named too. */
    with: v.array(v.object({ speaker, as: v.picklist(['talk', 'aside', 'lead']) })),
    calm: v.boolean(),
    call: v.optional(citizenCall),
  }),
  v.object({ status: v.literal('callback'), window: callbackWindow }),
  v.object({ status: v.literal('message'), answerBy: calendarDate }),
  /** Over. `keptUntilLeave`: nothing of it is kept once the citizen has left this screen. */
  v.object({ status: v.literal('closed'), keptUntilLeave: v.boolean() }),
]);
export type HandoffState = v.InferOutput<typeof handoffState>;

export const refusals = [
  'too-long',
  'empty',
  'unreadable',
  'too-fast',
  'too-many',
  'wrong-order',
  'closed',
  'not-allowed',
  'busy',
] as const;
export type Refusal = (typeof refusals)[number];

/** What the citizen's widget gets. */
export const citizenAnswer = v.variant('type', [
  /** Answer to `hello`: the note as it is, and every entry after `after`. */
  v.object({
    type: v.literal('welcome'),
    protocol: v.number(),
    note: handoffNote,
    state: handoffState,
    entries: v.array(entry),
    /** Up to where the others have read and received. */
    read: seq,
    delivered: seq,
  }),
  v.object({ type: v.literal('state'), state: handoffState }),
  v.object({ type: v.literal('entry'), entry }),
  /** Stored. A client that did not get this sends again with the same `clientId`. `seq` is absent for what is no entry. */
  v.object({ type: v.literal('ack'), clientId, seq: v.optional(seq) }),
  v.object({ type: v.literal('note'), note: handoffNote }),
  v.object({ type: v.literal('typing'), name: v.string(), on: v.boolean() }),
  v.object({ type: v.literal('read'), seq }),
  v.object({ type: v.literal('delivered'), seq }),
  v.object({ type: v.literal('refused'), code: v.picklist(refusals), clientId: v.optional(v.string()) }),
  v.object({ type: v.literal('pong') }),
]);
export type CitizenAnswer = v.InferOutput<typeof citizenAnswer>;
