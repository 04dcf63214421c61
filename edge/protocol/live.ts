import * as v from 'valibot';

/**
 * Frames of `GET /v1/cases/{id}/events` (server-sent events). The frame says that there is something new;
 * the client reads it with a conditional request, the same way as after a lost stream.
 * `id:` is the version; a client that reconnects sends it as `Last-Event-ID`.
 */
const liveFrame = v.variant('type', [
  v.object({ type: v.literal('changed'), version: v.number() }),
  /** The first frame on every connection: what the version is now. */
  v.object({ type: v.literal('current'), version: v.number() }),
  v.object({
    type: v.literal('ended'),
    reason: v.picklist(['session-ended', 'restart']),
  }),
]);
export type LiveFrame = v.InferOutput<typeof liveFrame>;
