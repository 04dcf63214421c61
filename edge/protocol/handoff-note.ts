import * as v from 'valibot';
import { maxMessageLength, maxNoteLine } from './handoff-limits.ts';
import { calendarDate, language, localizedText, opaqueId, organisationCode, timestamp } from './primitives.ts';
import { voiceTicket } from './voice.ts';

/** What people type: no lone surrogates, something to read in it, and not only characters that nobody sees. */
export function typedText(longest: number) {
  return v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((text) => !/\p{Cs}/u.test(text), 'This text holds half a character.'),
    v.check((text) => /[^\s\p{Cf}\p{Cc}\p{Mn}]/u.test(text), 'There is nothing to read in this text.'),
    v.check((text) => invisible(text) <= text.length / 2 + 8, 'Most of this text cannot be seen.'),
  );
}
const invisible = (text: string): number => text.match(/[\p{Cf}\p{Cc}]/gu)?.length ?? 0;

export const message = typedText(maxMessageLength);
const line = typedText(maxNoteLine);

/** A Dutch or foreign telephone number as people type it. */
export const phoneNumber = v.pipe(v.string(), v.trim(), v.regex(/^\+?[\d\s().-]{8,24}$/));

/**
 * What the citizen passes on: each line was shown, could be changed, and could be left out. The agent sees this and
 * nothing else; without `caseId` no case, without `contacts` not how often they asked.
 */
export const handoffNote = v.object({
  /** The question, in the citizen's own words. */
  question: line,
  /** How the agent may address them. */
  name: v.optional(typedText(80)),
  /** A case of the session that sends the note. */
  caseId: v.optional(opaqueId),
  /** Whether earlier contacts about the case go along. */
  contacts: v.optional(v.boolean(), false),
  /** What I want: "Ik wil een voorschot." */
  wish: v.optional(line),
  /** "Hoe het met u gaat", in their words. */
  feeling: v.optional(line),
  /** What was seen and said before, oldest first. */
  before: v.optional(
    v.pipe(v.array(v.object({ by: v.picklist(['citizen', 'assistant']), text: line })), v.maxLength(20)),
    [],
  ),
  language,
});
export type HandoffNote = v.InferOutput<typeof handoffNote>;

/** A stretch of a day in which we call back. Times are local clock times. */
export const callbackWindow = v.object({ id: v.string(), day: calendarDate, from: v.string(), to: v.string() });
export type CallbackWindow = v.InferOutput<typeof callbackWindow>;

const callback = v.object({ window: v.string(), phone: phoneNumber });

/** Body of `POST /v1/handoffs`. With a bearer token when the note holds a case. `requestId` makes a retry harmless. */
export const handoffRequest = v.variant('way', [
  /** `call`: the same room and the same queue, and a call in it. */
  v.object({
    way: v.picklist(['chat', 'call']),
    organisation: organisationCode,
    requestId: opaqueId,
    note: handoffNote,
  }),
  v.object({
    way: v.literal('callback'),
    organisation: organisationCode,
    requestId: opaqueId,
    note: handoffNote,
    callback,
  }),
  v.object({
    way: v.literal('message'),
    organisation: organisationCode,
    requestId: opaqueId,
    note: handoffNote,
    /** Where the answer goes when there is no case to answer on. */
    phone: v.optional(phoneNumber),
  }),
]);
export type HandoffRequest = v.InferOutput<typeof handoffRequest>;

/** Minutes, computed from recent waits (see edge/handoff/wait-range.ts): wide when there are few. */
export const waitRange = v.object({ fromMinutes: v.number(), toMinutes: v.number() });
export type WaitRange = v.InferOutput<typeof waitRange>;

/** What choosing a person means now: `GET /v1/handoffs/outlook?organisation=…`. Public, the same for everyone. */
export const handoffOutlook = v.object({
  team: localizedText,
  chat: v.variant('status', [
    /** `range` is absent when there are no waits to compute it from. */
    v.object({
      status: v.literal('open'),
      waiting: v.number(),
      range: v.optional(waitRange),
      until: v.optional(timestamp),
    }),
    /** Hours are over, or nobody is at a desk. `next` is when it opens. */
    v.object({ status: v.literal('closed'), next: v.optional(timestamp) }),
    v.object({ status: v.literal('off') }),
  ]),
  /** A call from the browser. It waits in the same queue as a chat; `open` when somebody with a phone on is there. */
  call: v.optional(v.picklist(['open', 'closed', 'off'])),
  /** Empty when the organisation does not call back. */
  callback: v.array(callbackWindow),
  /** A message is answered on or before this day. */
  message: v.optional(v.object({ answerBy: calendarDate })),
  /** A talk without a case goes when it is closed; one of a case stays as long as the case. */
  keeps: v.object({ withoutCase: v.literal('until-closed'), withCase: v.literal('as-the-case') }),
});
export type HandoffOutlook = v.InferOutput<typeof handoffOutlook>;

/** Answer of `POST /v1/handoffs`. The token is for this hand-off only; it goes in the first frame, never in an address. */
export const handoffCreated = v.object({
  id: opaqueId,
  token: v.string(),
  way: v.picklist(['chat', 'call', 'callback', 'message']),
  callback: v.optional(callbackWindow),
  answerBy: v.optional(calendarDate),
  /** Of a call: what the browser needs to make it, so that it need not ask first. */
  voice: v.optional(voiceTicket),
});
export type HandoffCreated = v.InferOutput<typeof handoffCreated>;
