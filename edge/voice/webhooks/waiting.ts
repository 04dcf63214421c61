import type { CallSubject } from '../addresses.ts';
import type { VoiceDeps } from '../deps.ts';
import { quietly } from '../twiml/documents.ts';
import { wordsOf } from '../words/of.ts';

/** Silence after the words: long enough not to nag, short enough not to worry. */
const silenceSeconds = 45;

/** What a citizen hears who waits: where they are, how long it takes, and then silence. No music, no advertising. */
export async function whileWaiting(deps: VoiceDeps, { organisation, language }: CallSubject): Promise<string> {
  const found = await deps.organisations.find(organisation);
  const { waiting, range } = await deps.offices.look(organisation);
  const name = found?.desk?.team ?? found?.facts.name;
  const team = name?.[language] ?? name?.nl ?? '';
  const sentences = wordsOf[language].waiting({ team, waiting, ...(range && { range }) });
  return quietly(
    sentences.map((text) => ({ text, language })),
    silenceSeconds,
  );
}

export const whileHeld = ({ language }: CallSubject): string =>
  quietly([{ text: wordsOf[language].held, language }], silenceSeconds);

export const silence = (): string => quietly([], silenceSeconds);
