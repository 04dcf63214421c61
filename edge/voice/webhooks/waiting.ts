import { minuteMs } from '../../access/deps.ts';
import type { Language } from '../../protocol/primitives.ts';
import type { CallSubject } from '../addresses.ts';
import type { VoiceDeps } from '../deps.ts';
import { quietly } from '../twiml/documents.ts';
import { wordsOf } from '../words/of.ts';

/** Silence after the words: long enough not to nag, short enough not to worry. */
const silenceSeconds = 45;
/** So long a caller waits though nobody with a telephone is at a desk: somebody may just be back. */
const nobodyMs = minuteMs;

/** What a citizen hears who waits: where they are, how long it takes, and then silence. No music, no advertising. */
export async function whileWaiting(deps: VoiceDeps, callSid: string, subject: CallSubject): Promise<string> {
  const { organisation, handoff, line } = subject;
  const [found, look, call] = await Promise.all([
    deps.organisations.find(organisation),
    deps.offices.look(organisation),
    deps.offices.call(organisation, handoff),
  ]);
  if (line && !look.hasPhones && deps.clock().getTime() - line.since > nobodyMs) {
    await goOn(deps, callSid, { turn: line.turn, language: call?.language ?? subject.language });
    return silence();
  }
  // Their turn came: it rings.
  if (call?.ahead === undefined) return silence();
  const language = call.language ?? subject.language;
  const name = found?.desk?.team ?? found?.facts.name;
  const team = name?.[language] ?? name?.nl ?? '';
  const { range } = look;
  const sentences = wordsOf[language].waiting({ team, ahead: call.ahead, ...(range && { range }) });
  return quietly(
    sentences.map((text) => ({ text, language })),
    silenceSeconds,
  );
}

/** Nobody comes: the caller leaves the queue for the line, which offers to call back. */
async function goOn(
  { twilio: { rest, addresses } }: VoiceDeps,
  callSid: string,
  { turn, language }: { turn: number; language: Language },
): Promise<void> {
  const Url = addresses.of('line', 'nobody', turn, language);
  await rest.send('POST', `/Calls/${callSid}.json`, { Url, Method: 'POST' });
}

export async function whileHeld(
  { offices }: VoiceDeps,
  { organisation, handoff, language }: CallSubject,
): Promise<string> {
  const call = await offices.call(organisation, handoff);
  return heldIn(call?.language ?? language);
}

export const heldIn = (...languages: readonly Language[]): string =>
  quietly(
    languages.map((language) => ({ text: wordsOf[language].held, language })),
    silenceSeconds,
  );

export const silence = (): string => quietly([], silenceSeconds);
