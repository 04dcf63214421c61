import type { Next, Turn } from '../line/line.ts';
import { localeOf, say } from '../twiml/documents.ts';
import { type Verb, verb } from '../twiml/xml.ts';

/** Twilio reads no more hints than this, and none that is longer. */
const mostHints = 500;
const longestHint = 100;

/** What the line says, in the voice of each sentence. */
export const spoken = ({ say: sentences, pace }: Pick<Turn, 'say' | 'pace'>): Verb[] =>
  sentences.map((sentence) => say(sentence, pace === 'slow'));

/** Says it and listens meanwhile: a caller who knows what they want need not wait for the end. */
export function listening(
  turn: Pick<Turn, 'say' | 'pace'>,
  next: Extract<Next, { kind: 'listen' }>,
  action: string,
): Verb {
  const hears = next.for !== 'digits';
  const hints = next.hints.filter((hint) => hint.length <= longestHint).slice(0, mostHints);
  const attributes = {
    input: hears ? 'dtmf speech' : 'dtmf',
    action,
    method: 'POST',
    timeout: next.seconds,
    // Silence is an answer too.
    actionOnEmptyResult: true,
    bargeIn: true,
    numDigits: next.maxDigits,
    ...(hears && {
      language: localeOf(next.language),
      hints: hints.length > 0 ? hints.join(', ') : undefined,
      speechTimeout: 'auto',
      // A threat must be heard as it was said.
      profanityFilter: false,
    }),
  };
  return verb('Gather', attributes, ...spoken(turn));
}
