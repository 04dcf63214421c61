import * as v from 'valibot';
import type { Heard } from '../line/line.ts';
import { callRequest } from '../webhooks/fields.ts';

/** What a caller said or keyed (twilio.com/docs/voice/twiml/gather#action). Longer than anyone speaks is cut off. */
export const gathered = v.object({
  ...callRequest.entries,
  Digits: v.optional(v.pipe(v.string(), v.maxLength(100))),
  SpeechResult: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
  Confidence: v.optional(v.pipe(v.string(), v.transform(Number))),
  FinishedOnKey: v.optional(v.pipe(v.string(), v.maxLength(1))),
});

export type Gathered = v.InferOutput<typeof gathered>;

/** Longest text that is looked at: as in a chat. */
const longestSpeech = 4000;

export function heardIn(fields: Gathered): Heard {
  const { Digits, SpeechResult, Confidence, FinishedOnKey } = fields;
  if (SpeechResult !== undefined && SpeechResult.trim() !== '') {
    const confidence = Confidence !== undefined && Confidence >= 0 && Confidence <= 1 ? Confidence : undefined;
    return { kind: 'speech', text: SpeechResult.slice(0, longestSpeech), confidence };
  }
  if (Digits !== undefined && Digits !== '') return { kind: 'digits', digits: Digits };
  return FinishedOnKey === '#' ? { kind: 'digits', digits: '' } : { kind: 'silence' };
}
