import * as v from 'valibot';

/** Stable problem types, the last part of `type` (RFC 9457). The catalogue of the widget has a sentence for each. */
const problemCodes = [
  'invalid-request',
  'not-found',
  'not-signed-in',
  'session-ended',
  'wrong-code',
  'too-many-attempts',
  'wrong-identity',
  'forbidden',
  'conflict',
  'changed',
  'too-many-requests',
  'too-many-open',
  'too-large',
  'unsupported-media-type',
  'method-not-allowed',
  'unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `application/problem+json`. `title` and `detail` are sentences for people; nothing of the inside. */
export const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  /** What was wrong where, for invalid requests. Never holds the value itself. */
  errors: v.optional(v.array(v.object({ path: v.string(), message: v.string() }))),
});
export type Problem = v.InferOutput<typeof problem>;
