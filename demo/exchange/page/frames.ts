import * as v from 'valibot';
import type { PhoneEvent, PhoneState } from '../phones/phone.ts';

const sdp = v.optional(v.pipe(v.string(), v.maxLength(20_000)));

/** What the telephone on the screen sends. */
export const pageFrame = v.variant('type', [
  v.object({
    type: v.literal('hello'),
    /** The number it had before. */
    number: v.optional(v.pipe(v.string(), v.regex(/^\+3160000\d{4}$/))),
  }),
  v.object({ type: v.literal('dial'), to: v.pipe(v.string(), v.regex(/^\+\d{6,15}$/)), offer: sdp }),
  v.object({ type: v.literal('answer'), offer: sdp }),
  v.object({ type: v.literal('hangUp') }),
  v.object({ type: v.literal('press'), keys: v.pipe(v.string(), v.regex(/^[\d*#]{1,40}$/)) }),
  v.object({ type: v.literal('speak'), text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)) }),
]);
export type PageFrame = v.InferOutput<typeof pageFrame>;

export type PageAnswer =
  | { type: 'welcome'; number: string; state: PhoneState }
  | { type: 'sound'; answer: string }
  | { type: 'event'; event: PhoneEvent };
