import * as v from 'valibot';
import { calendarDate, organisationCode, timestamp } from './primitives.ts';
import { place, placeId, room, slotKey, talkKind, talkKinds, talkLanguage, talkTopic, wallTime } from './rondkomen.ts';

/**
 * The desk's half of lane R, below `/v1/desk/rondkomen`. Here `Authorization` is needed, so these addresses are apart
 * from those of the citizen. A consulent sees slot, kind and topic of a talk, and nothing else; nothing here leads to a case.
 */

const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** A moment of the week at which talks are held. Weekday and time are Dutch; a slot that falls in no clock hour is skipped. */
const scheduleEntry = v.pipe(
  v.strictObject({
    /** 1 is Monday, 7 is Sunday (ISO 8601). */
    weekday: whole(1, 7),
    time: wallTime,
    minutes: whole(10, 180),
    kinds: v.pipe(v.array(talkKind), v.minLength(1), v.maxLength(talkKinds.length)),
    /** Needed for `counter` and `walk`. */
    place: v.optional(placeId),
    languages: v.pipe(v.array(talkLanguage), v.minLength(1), v.maxLength(20)),
    /** How many talks at the same time: consulents that are there. */
    capacity: whole(1, 100),
    /**
     * From how many days before it can be booked. Keep some places until a day or two before: then no one can take the
     * whole calendar at once, and there is always a place soon.
     */
    opensDaysBefore: v.optional(whole(0, 60), 21),
  }),
  v.check(
    ({ kinds, place: where }) => where !== undefined || !kinds.some((kind) => kind === 'counter' || kind === 'walk'),
    'A talk at the counter or outside needs a place.',
  ),
);
export type ScheduleEntry = v.InferOutput<typeof scheduleEntry>;

/** `GET` and `PUT /v1/desk/rondkomen/schedule?organisation=…`, for a lead. Replaced as a whole; talks that stand, stand. */
export const schedule = v.pipe(
  v.strictObject({
    entries: v.pipe(v.array(scheduleEntry), v.maxLength(500)),
    places: v.pipe(v.array(place), v.maxLength(50)),
    /** Days without talks: holidays, a training day. */
    closed: v.optional(v.pipe(v.array(calendarDate), v.maxLength(200)), []),
    phone: v.optional(v.pipe(v.string(), v.regex(/^[+0-9][0-9 -]{2,20}$/))),
  }),
  v.check(
    ({ entries, places }) => entries.every((entry) => !entry.place || places.some(({ id }) => id === entry.place)),
    'Every place is described.',
  ),
  v.check(
    ({ entries }) => new Set(entries.map((e) => `${e.weekday} ${e.time} ${e.place}`)).size === entries.length,
    'One entry for a weekday, time and place: raise its capacity instead.',
  ),
  v.check(
    ({ entries, phone }) => phone !== undefined || !entries.some(({ kinds }) => kinds.includes('phone')),
    'Talks by phone need a number to ring.',
  ),
);
export type Schedule = v.InferOutput<typeof schedule>;

/** All that a consulent is shown of a talk. `talk` names it for as long as it stands, and leads nowhere else. */
export const deskTalk = v.object({
  talk: v.string(),
  slot: slotKey,
  kind: talkKind,
  topic: v.optional(talkTopic),
  startsAt: timestamp,
  endsAt: timestamp,
  /** When a chat or a call can be entered. Absent for other kinds, and for a call where there is no telephone. */
  room: v.optional(room),
});
export type DeskTalk = v.InferOutput<typeof deskTalk>;

/** `GET /v1/desk/rondkomen/talks?organisation=…&day=2026-12-01` */
export const deskTalks = v.object({ talks: v.array(deskTalk) });

/** `POST /v1/desk/rondkomen/talks/find`: somebody reads a code aloud, at the counter or on the phone. Answers a {@link deskTalk}. */
export const findTalkRequest = v.strictObject({
  organisation: organisationCode,
  code: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
});

/** `POST /v1/desk/rondkomen/talks/{talk}/ticket?organisation=…`: lets one consulent in once, within two minutes: into the chat, or to see who is in the call. */
export const roomTicket = v.object({ ticket: v.string(), expiresAt: timestamp });
export type RoomTicket = v.InferOutput<typeof roomTicket>;

/** `POST /v1/desk/rondkomen/talks/{talk}/close?organisation=…`: the talk was held, or nobody came. The row goes at once. 204. */
export const closeTalkRequest = v.strictObject({ outcome: v.picklist(['held', 'no-show']) });

/** Fewer than this on a day is not told. */
export const smallestCount = 10;

/** `GET /v1/desk/rondkomen/counts?organisation=…&from=…&to=…`: talks that took place. A day and kind with fewer than ten is absent, as is one with none. */
export const talkCounts = v.object({
  counts: v.array(v.object({ day: calendarDate, kind: talkKind, talks: v.number() })),
});
