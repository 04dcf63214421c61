import type { Context } from 'hono';
import { describeRoute } from 'hono-openapi';
import { type Language, languages } from '../../protocol/primitives.ts';
import type { VoiceDeps } from '../deps.ts';
import { comeBack, farewell } from '../twiml/documents.ts';
import { wordsOf } from '../words/of.ts';
import { inTime } from './in-time.ts';

const twimlType = { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' };
/** So often a caller is asked to wait a moment; then we say that it does not work. */
const mostTries = 4;

export const describedWebhook = (summary: string) =>
  describeRoute({ summary, responses: { 200: { description: 'TwiML' }, 403: { description: '`forbidden`' } } });

export const answerTwiml = (context: Context, document: string) => context.body(document, 200, twimlType);

interface Patience {
  /** How often this call was asked to wait a moment. */
  tries: number;
  /** In which the caller hears that it takes long. */
  languages: readonly Language[];
  /** Where Twilio comes back, after so many tries. */
  again: (tries: number) => string;
  work: () => Promise<string>;
  /** Milliseconds. */
  withinMs?: number;
}

/** The language of a call as far as its address tells; before that, and for anything else, every one. */
export const languagesOf = (told: string | undefined): readonly Language[] =>
  told === undefined ? languages : languages.filter((each) => each === told);

/**
 * Answers with a document in time. Where it takes long or fails, the caller hears "One moment" and Twilio comes back:
 * it would otherwise read out an error in English and hang up.
 */
export async function patiently(
  deps: Pick<VoiceDeps, 'log'>,
  context: Context,
  { tries, languages: spoken, again, work, withinMs }: Patience,
): Promise<Response> {
  const later = () => {
    const inEach = (key: 'broken' | 'oneMoment') =>
      spoken.map((each) => ({ text: wordsOf[each][key], language: each }));
    return tries >= mostTries ? farewell(...inEach('broken')) : comeBack(inEach('oneMoment'), again(tries));
  };
  const working = work().catch((error: unknown) => {
    deps.log.error('call not answered', { kind: error instanceof Error ? error.name : 'unknown' });
    return later();
  });
  return answerTwiml(context, await inTime(context, working, later, withinMs));
}
