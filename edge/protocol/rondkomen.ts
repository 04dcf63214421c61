import * as v from 'valibot';
import { calendarDate, localizedText, organisationCode, timestamp } from './primitives.ts';

/**
 * Lane R: `/v1/rondkomen`. Every request goes with `credentials: 'omit'`, `referrerPolicy: 'no-referrer'` and
 * `cache: 'no-store'`. One with `Authorization` or `Cookie` is refused (`credentials-refused`). Nothing in an answer
 * says who asked, and nobody is told apart but by the code that only the citizen has.
 */

/**
 * How a talk is held. `phone`: the citizen rings at that time and says the code. `call`: in the browser; offered only
 * where there is a telephone.
 */
export const talkKinds = ['counter', 'walk', 'chat', 'call', 'phone'] as const;
export const talkKind = v.picklist(talkKinds);
export type TalkKind = (typeof talkKinds)[number];

/** What a citizen may, and need not, say beforehand. */
export const talkTopics = ['money-short', 'home-energy', 'debts', 'letters', 'support', 'work', 'other'] as const;
export const talkTopic = v.picklist(talkTopics);
export type TalkTopic = (typeof talkTopics)[number];

/** The clock on the wall in the Netherlands, `09:30`. */
export const wallTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Identifier of a place within an organisation: `stadhuis`. */
export const placeId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** Where and when, which is also what names a slot. `place` is absent where nobody goes anywhere. */
export const slotKey = v.object({ day: calendarDate, time: wallTime, place: v.optional(placeId) });
export type SlotKey = v.InferOutput<typeof slotKey>;

/** A place to come to. `address` also goes into the calendar file, so it names no department. */
export const place = v.object({ id: placeId, name: localizedText, address: localizedText });
export type Place = v.InferOutput<typeof place>;

/** Languages in which talks can be held, as BCP 47 tags: `nl`, `en`, `ar`, `tr`, `uk`, `zgh`. */
export const talkLanguage = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/));

/** One moment that can be booked now. How many places are left is not told. */
export const slot = v.object({
  ...slotKey.entries,
  minutes: v.number(),
  /** Start and end as moments with offset. */
  startsAt: timestamp,
  endsAt: timestamp,
  /** Never empty. */
  kinds: v.array(talkKind),
  languages: v.array(talkLanguage),
});
export type Slot = v.InferOutput<typeof slot>;

/** `GET /v1/rondkomen/slots?organisation=lindewaard`: in order of time, the same for everyone, cacheable for some seconds. */
export const slotsAnswer = v.object({
  slots: v.array(slot),
  places: v.array(place),
  /** The number to ring for talks of kind `phone`. */
  phone: v.optional(v.string()),
});
export type SlotsAnswer = v.InferOutput<typeof slotsAnswer>;

/**
 * `GET /v1/rondkomen/challenge`: a piece of work for the browser, so that nobody can empty the calendar. No account, no
 * picture to read. As ALTCHA's proof of work, version 2: give it to `solveChallenge` of `altcha-lib` with `deriveKey` of
 * `altcha-lib/algorithms/web/pbkdf2`. Takes a second on a laptop and some seconds on an old phone, so ask for it when the
 * booking opens. Good for one booking, until `parameters.expiresAt` (seconds since 1970; ten minutes).
 */
export const challenge = v.strictObject({
  parameters: v.strictObject({
    algorithm: v.literal('PBKDF2/SHA-256'),
    cost: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
    expiresAt: v.number(),
    keyLength: v.literal(32),
    keyPrefix: v.pipe(v.string(), v.hexadecimal(), v.maxLength(64)),
    keySignature: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
    nonce: v.pipe(v.string(), v.hexadecimal(), v.length(32)),
    salt: v.pipe(v.string(), v.hexadecimal(), v.length(32)),
  }),
  signature: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
});
export type Challenge = v.InferOutput<typeof challenge>;

/** The challenge as it came, and what the browser found. */
const proof = v.strictObject({
  challenge,
  solution: v.object({
    counter: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    derivedKey: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
  }),
});
export type Proof = v.InferOutput<typeof proof>;

/**
 * Body of `POST /v1/rondkomen/talks`. There is no more to ask. Sent again with the same proof, slot and kind it gives the
 * same code, so after a broken line the browser may simply repeat it. `language` is of the calendar file; not stored.
 */
export const bookingRequest = v.strictObject({
  organisation: organisationCode,
  slot: slotKey,
  kind: talkKind,
  topic: v.optional(talkTopic),
  language: v.optional(v.picklist(['nl', 'en']), 'nl'),
  proof,
});
export type BookingRequest = v.InferInput<typeof bookingRequest>;

/**
 * What we cannot promise; the words stand in the widget. `network`: providers and networks see that a device spoke to us.
 * `danger`: at acute danger the consulent gets help. `phone-number`: who rings is seen by telephone companies.
 * `call-company`: who holds the line of a call sees two network addresses, when and how long. `duty-to-report`: it counts as no application and no report (Participatiewet art. 17). `backups`: the hosted database
 * keeps older copies for a while.
 */
const talkLimits = ['network', 'danger', 'phone-number', 'call-company', 'duty-to-report', 'backups'] as const;
export type TalkLimit = (typeof talkLimits)[number];

/** When the chat or the call can be entered. Only talks of kind `chat` and `call` have it. */
export const room = v.object({ opensAt: timestamp, closesAt: timestamp });

/** What a code shows: `GET /v1/rondkomen/talks/mine`, and the answer to moving. */
export const talk = v.object({
  slot: slotKey,
  kind: talkKind,
  topic: v.optional(talkTopic),
  minutes: v.number(),
  startsAt: timestamp,
  endsAt: timestamp,
  place: v.optional(place),
  phone: v.optional(v.string()),
  room: v.optional(room),
  /** At this moment at the latest the row goes, by itself. */
  erasedAt: timestamp,
  /** The row itself, word for word as it lies in the database, column by column. Empty is `null`. */
  stored: v.record(v.string(), v.nullable(v.string())),
  limits: v.array(v.picklist(talkLimits)),
  /** An RFC 5545 file, titled "Afspraak", for a download named `afspraak.ics`. Holds no code and no organisation. */
  calendar: v.string(),
});
export type Talk = v.InferOutput<typeof talk>;

/** `POST /v1/rondkomen/talks`, 201. The code is shown once; only its hash is kept. */
export const bookedTalk = v.object({
  ...talk.entries,
  /** In groups to read aloud: `3ACD-EFHJ-KMNP`. */
  code: v.string(),
});
export type BookedTalk = v.InferOutput<typeof bookedTalk>;

/** Name of the header with the code: `GET`, `DELETE` of `/v1/rondkomen/talks/mine` and `POST …/mine/move`. */
export const codeHeader = 'Houvast-Code';

/** Body of `POST /v1/rondkomen/talks/mine/move`, 200 with a {@link talk}. The old place is free at the same moment. */
export const moveRequest = v.strictObject({
  slot: slotKey,
  kind: talkKind,
  language: v.optional(v.picklist(['nl', 'en']), 'nl'),
});
export type MoveRequest = v.InferInput<typeof moveRequest>;

/**
 * Last part of `type` in a problem of this lane. `talk-not-found`: wrong code, or the talk is over, moved away or
 * cancelled: never which. `slot-taken`: choose another. `too-busy`: so many bookings this hour that somebody may be
 * emptying the calendar; `Retry-After` says when. `proof-refused`: too old or wrong, ask for a new challenge.
 */
export const rondkomenProblemCodes = [
  'credentials-refused',
  'invalid-request',
  'not-found',
  'talk-not-found',
  'slot-taken',
  'proof-refused',
  'too-busy',
  'too-large',
  'unsupported-media-type',
  'forbidden',
  'internal',
] as const;
export type RondkomenProblemCode = (typeof rondkomenProblemCodes)[number];
