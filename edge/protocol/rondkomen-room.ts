import * as v from 'valibot';
import { talkKind, talkTopic } from './rondkomen.ts';

/**
 * The chat talk, and who is there in a talk by a call: `wss …/v1/rondkomen/talks/mine/room?organisation=lindewaard` for the citizen, and
 * `…/v1/desk/rondkomen/room?organisation=lindewaard` for the consulent. Neither the code nor the ticket is ever in an
 * address: they travel in the first frame. The room passes words on and keeps none of them, not even in memory: there is
 * no transcript, nothing is repeated after a broken line, and `heard` tells the sender that the other side had it.
 */

/** Longest message, in characters. Longer is refused, never cut. */
export const maxRoomText = 2000;
/** Largest frame, in bytes. Larger closes the line. */
export const maxRoomFrameBytes = 10_000;
/** Frames one side may send in ten seconds; more are refused with `too-fast`. */
export const maxRoomFramesPerTenSeconds = 30;
/** Without a first frame the line closes after so many seconds. */
export const roomEnterSeconds = 10;
/** Send `ping` this often, in seconds; a line that is silent three times as long is closed. */
export const roomPingSeconds = 25;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(maxRoomText));
/** Chosen by the sender, counted up, to know its own messages by. */
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a side sends. `enter` comes first. */
export const roomFrame = v.variant('type', [
  /** The citizen, with the code of the booking. A second line with it takes the place of the first. */
  v.strictObject({ type: v.literal('enter'), code: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)) }),
  /** The consulent, with a ticket of the desk. Works once; after a broken line the desk asks for a new one. */
  v.strictObject({ type: v.literal('enter-desk'), ticket: v.pipe(v.string(), v.nonEmpty(), v.maxLength(400)) }),
  v.strictObject({ type: v.literal('say'), number, text }),
  v.strictObject({ type: v.literal('typing'), on: v.boolean() }),
  /** In a call: on the line, or not while the screen stays. Whoever enters is on it. */
  v.strictObject({ type: v.literal('here'), on: v.boolean() }),
  /** Ends the talk for both. The booking is erased at once. */
  v.strictObject({ type: v.literal('end') }),
  v.strictObject({ type: v.literal('ping') }),
]);
export type RoomFrame = v.InferOutput<typeof roomFrame>;

export const roomSides = ['citizen', 'consulent'] as const;
export type RoomSide = (typeof roomSides)[number];

/**
 * Why a frame or an entry is refused. `unknown`: wrong code or ticket, or the talk is over. `early`: `opensAt` says when.
 * `cookie` is not among them: such a request never becomes a line. `unreadable`, `too-long`, `too-fast` leave the line open.
 */
const roomRefusals = ['unknown', 'early', 'unreadable', 'too-long', 'too-fast', 'busy'] as const;

/** What a side hears. */
export const roomAnswer = v.variant('type', [
  /**
   * `room` is made in memory, the same for everyone, and different after a restart: whoever comes back to another one
   * knows that the server does not remember the talk. `other` tells whether the other side is there. `kept` says it in so many words: nothing.
   */
  v.object({
    type: v.literal('entered'),
    side: v.picklist(roomSides),
    room: v.string(),
    other: v.boolean(),
    /** All that the consulent is shown. */
    kind: talkKind,
    topic: v.optional(talkTopic),
    startsAt: v.string(),
    endsAt: v.string(),
    /** The room closes at this moment, and the row goes. */
    closesAt: v.string(),
    kept: v.literal('nothing'),
  }),
  v.object({ type: v.literal('arrived') }),
  /** The other side is gone, perhaps for a moment. */
  v.object({ type: v.literal('away') }),
  v.object({ type: v.literal('said'), text: v.string() }),
  v.object({ type: v.literal('typing'), on: v.boolean() }),
  /** The other side had message `number`. False: nobody was there to hear it; it is gone unless it is sent again. */
  v.object({ type: v.literal('heard'), number, heard: v.boolean() }),
  /** Over. `ended`: one of both ended it. `time`: the room closed. `replaced`: this code came in on another line. `restart`: come back, with the code or a new ticket. */
  v.object({ type: v.literal('over'), reason: v.picklist(['ended', 'time', 'replaced', 'restart', 'silent']) }),
  v.object({
    type: v.literal('refused'),
    reason: v.picklist(roomRefusals),
    number: v.optional(number),
    opensAt: v.optional(v.string()),
  }),
  v.object({ type: v.literal('pong') }),
]);
export type RoomAnswer = v.InferOutput<typeof roomAnswer>;

/** Close codes. Any other: come back. */
export const roomClose = {
  /** Over, or refused: do not come back by yourself. */
  over: 4400,
  /** A first frame did not come in time, or a frame was too large or too odd. */
  misuse: 4408,
  /** The server restarts: come back in some seconds, with the code. */
  restart: 1012,
} as const;
