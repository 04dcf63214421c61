import * as v from 'valibot';
import { opaqueId, timestamp } from './primitives.ts';

/** Body of `POST /v1/voice/citizen`: the hand-off that asks for a call, and its token. */
export const citizenVoiceRequest = v.object({ handoff: opaqueId, token: v.pipe(v.string(), v.maxLength(200)) });

/**
 * What a browser needs to call: `POST /v1/voice/citizen` and, with the desk's cookie, `POST /v1/voice/desk`. The token
 * says who calls; a citizen's works for one hand-off only.
 */
export const voiceTicket = v.object({
  token: v.string(),
  expiresAt: timestamp,
  /** Twilio's edge: `dublin`. Absent with a signalling host of our own. */
  edge: v.optional(v.string()),
  /** Another signalling host than Twilio's: the local exchange. `secure: false` is for `npm start` only. */
  signalling: v.optional(v.object({ host: v.string(), secure: v.boolean() })),
});
export type VoiceTicket = v.InferOutput<typeof voiceTicket>;

/** How a call in a room stands, as everyone in it may know. */
const callStatuses = ['asked', 'ringing', 'talking', 'held', 'over'] as const;
export type CallStatus = (typeof callStatuses)[number];

/** How an agent is in a call. Who whispers is heard by colleagues only; who listens is heard by nobody. */
export const hearings = ['talk', 'whisper', 'listen'] as const;
export type Hearing = (typeof hearings)[number];

/** The call, for the citizen of a room. */
export const citizenCall = v.object({
  status: v.picklist(callStatuses),
  /** Names of who hears the call and does not talk: a citizen is always told. */
  listening: v.array(v.string()),
});
export type CitizenCall = v.InferOutput<typeof citizenCall>;

/** The call, for an agent. */
export const deskCall = v.object({
  status: v.picklist(callStatuses),
  /** It rings at this agent, who can accept or refuse it. */
  forMe: v.boolean(),
  /** The citizen is on the line: in the browser or by telephone. */
  citizen: v.object({
    here: v.boolean(),
    by: v.picklist(['browser', 'telephone']),
    /** Their browser may still be on its way. */
    coming: v.optional(v.literal(true)),
  }),
  legs: v.array(v.object({ agent: v.string(), name: v.string(), as: v.picklist(hearings), here: v.boolean() })),
});
export type DeskCall = v.InferOutput<typeof deskCall>;

/** What stands in a room about its call, in order. */
export const callSteps = [
  'asked',
  'answered',
  'held',
  'resumed',
  'listening',
  'whispering',
  'stoppedListening',
  'missed',
  'ended',
] as const;
export type CallStep = (typeof callSteps)[number];
