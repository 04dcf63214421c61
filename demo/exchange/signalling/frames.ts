import * as v from 'valibot';

const callsid = v.pipe(v.string(), v.nonEmpty());
const sdp = v.pipe(v.string(), v.nonEmpty());

/** What the SDK sends (its `pstream.ts`). */
export const clientFrame = v.variant('type', [
  v.object({
    type: v.literal('listen'),
    payload: v.object({ token: v.string(), reconnectTimeout: v.optional(v.number(), 0) }),
  }),
  v.object({
    type: v.literal('register'),
    payload: v.object({ media: v.object({ audio: v.boolean() }) }),
  }),
  v.object({
    type: v.literal('invite'),
    payload: v.object({
      callsid,
      sdp,
      reconnect: v.optional(v.string()),
      twilio: v.optional(v.object({ params: v.optional(v.string(), '') })),
    }),
  }),
  v.object({ type: v.literal('answer'), payload: v.object({ callsid, sdp }) }),
  v.object({ type: v.literal('reject'), payload: v.object({ callsid }) }),
  v.object({ type: v.literal('hangup'), payload: v.object({ callsid, message: v.optional(v.string()) }) }),
  v.object({ type: v.literal('reinvite'), payload: v.object({ callsid, sdp }) }),
  v.object({ type: v.literal('dtmf'), payload: v.object({ callsid, dtmf: v.string() }) }),
  v.object({ type: v.literal('message'), payload: v.object({ callsid, voiceeventsid: v.string() }) }),
]);
export type ClientFrame = v.InferOutput<typeof clientFrame>;

export interface SignallingError {
  code: number;
  message: string;
}

/** What the SDK acts on (its `device.ts`, `call.ts`, `peerconnection.ts`). */
export type ServerFrame =
  | { type: 'connected'; payload: { region: string; edge: string; token: { identity: string; ttl: number } } }
  | { type: 'ready' | 'offline'; payload: Record<string, never> }
  | { type: 'error'; payload: { error: SignallingError; callsid?: string; voiceeventsid?: string } }
  | {
      type: 'invite';
      payload: { callsid: string; sdp: string; reconnect: string; parameters: Readonly<Record<string, string>> };
    }
  | { type: 'ringing'; payload: { callsid: string } }
  | { type: 'answer'; payload: { callsid: string; sdp?: string; reconnect: string } }
  | { type: 'cancel'; payload: { callsid: string } }
  | { type: 'hangup'; payload: { callsid: string; error?: SignallingError } };
