import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(2000));
const callSid = v.pipe(v.string(), v.regex(/^CA[0-9a-fA-F]{32}$/));

/** A call asks what to do (twilio.com/docs/voice/twiml#request-parameters). */
export const callRequest = v.object({ CallSid: callSid, From: v.optional(text, ''), To: v.optional(text, '') });
export type CallRequest = v.InferOutput<typeof callRequest>;

/** A call came further. */
export const callStatus = v.object({ ...callRequest.entries, CallStatus: text });

/** Something happened in a conference (twilio.com/docs/voice/twiml/conference#statuscallback). */
export const conferenceNews = v.object({
  ConferenceSid: v.optional(v.pipe(v.string(), v.regex(/^CF[0-9a-fA-F]{32}$/))),
  FriendlyName: text,
  StatusCallbackEvent: text,
  CallSid: v.optional(callSid),
  ParticipantLabel: v.optional(text),
});
export type ConferenceNews = v.InferOutput<typeof conferenceNews>;

/** How a call ended that nobody took. */
export const unanswered = ['busy', 'no-answer', 'failed', 'canceled'];
export const isEnd = (status: string): boolean => status === 'completed' || unanswered.includes(status);
