import * as v from 'valibot';

// The attributes that are carried out. Any other is an error, also where Twilio has it.
const flag = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((value) => value === 'true'),
);
const count = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));
const words = v.pipe(
  v.string(),
  v.transform((value) => value.split(/\s+/).filter(Boolean)),
);
const post = v.optional(v.literal('POST'));
const never = v.picklist(['do-not-record', 'false']);

export const attributes = {
  Response: v.strictObject({}),
  Say: v.strictObject({
    language: v.optional(v.string(), 'en-US'),
    voice: v.optional(v.string()),
    loop: v.optional(v.literal('1')),
  }),
  prosody: v.strictObject({ rate: v.literal('slow') }),
  break: v.strictObject({
    time: v.pipe(
      v.string(),
      v.regex(/^\d{1,5}ms$/),
      v.transform((value) => Number.parseInt(value, 10)),
    ),
  }),
  Play: v.strictObject({
    digits: v.optional(v.pipe(v.string(), v.regex(/^[\dw*#]+$/))),
    loop: v.optional(v.literal('1')),
  }),
  Pause: v.strictObject({ length: v.optional(count, '1') }),
  Redirect: v.strictObject({ method: post }),
  Hangup: v.strictObject({}),
  Reject: v.strictObject({ reason: v.optional(v.picklist(['rejected', 'busy']), 'rejected') }),
  Gather: v.strictObject({
    input: v.optional(v.pipe(words, v.array(v.picklist(['dtmf', 'speech']))), 'dtmf'),
    action: v.optional(v.string()),
    method: post,
    timeout: v.optional(count, '5'),
    speechTimeout: v.optional(v.union([v.literal('auto'), count])),
    maxSpeechTime: v.optional(count),
    hints: v.optional(v.string()),
    language: v.optional(v.string(), 'en-US'),
    bargeIn: v.optional(flag, 'true'),
    numDigits: v.optional(count),
    finishOnKey: v.optional(v.pipe(v.string(), v.regex(/^[\d*#]?$/)), '#'),
    actionOnEmptyResult: v.optional(flag, 'false'),
    speechModel: v.optional(v.string()),
    enhanced: v.optional(flag),
    profanityFilter: v.optional(flag),
  }),
  Dial: v.strictObject({
    action: v.optional(v.string()),
    method: post,
    timeout: v.optional(count, '30'),
    callerId: v.optional(v.string()),
    answerOnBridge: v.optional(flag, 'false'),
    hangupOnStar: v.optional(v.literal('false')),
    record: v.optional(never),
  }),
  Conference: v.strictObject({
    muted: v.optional(flag, 'false'),
    startConferenceOnEnter: v.optional(flag, 'true'),
    endConferenceOnExit: v.optional(flag, 'false'),
    participantLabel: v.optional(v.string()),
    beep: v.optional(v.picklist(['true', 'false', 'onEnter', 'onExit']), 'true'),
    record: v.optional(never),
    coach: v.optional(v.string()),
    waitUrl: v.optional(v.string()),
    waitMethod: v.optional(v.picklist(['GET', 'POST']), 'POST'),
    maxParticipants: v.optional(count, '250'),
    region: v.optional(v.string()),
    jitterBufferSize: v.optional(v.picklist(['small', 'medium', 'large', 'off'])),
    statusCallback: v.optional(v.string()),
    statusCallbackEvent: v.optional(words, 'start end'),
    statusCallbackMethod: post,
  }),
  Client: v.strictObject({
    statusCallback: v.optional(v.string()),
    statusCallbackEvent: v.optional(words, 'completed'),
    statusCallbackMethod: post,
  }),
  Number: v.strictObject({
    statusCallback: v.optional(v.string()),
    statusCallbackEvent: v.optional(words, 'completed'),
    statusCallbackMethod: post,
  }),
  Identity: v.strictObject({}),
  Parameter: v.strictObject({ name: v.string(), value: v.string() }),
};

export type AttributesOf<Name extends keyof typeof attributes> = v.InferOutput<(typeof attributes)[Name]>;
