import type { Language } from '../../../edge/protocol/primitives.ts';

const tags = { nl: 'nl-NL', en: 'en-GB' } as const;

export { localVoice, readAloud, stopReading } from '../../ui/reading.ts';

interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  stop(): void;
}

type RecognitionMaker = new () => Recognition;

/** What turns a voice into text in this browser, if anything does. */
export function recognitionMaker(): RecognitionMaker | undefined {
  const found = globalThis as { SpeechRecognition?: RecognitionMaker; webkitSpeechRecognition?: RecognitionMaker };
  return found.SpeechRecognition ?? found.webkitSpeechRecognition;
}

export interface Dictation {
  stop(): void;
}

/** Turns a voice into text, with the browser's own means. @throws when the browser has none. */
export function dictate(language: Language, on: { text(text: string): void; end(failed: boolean): void }): Dictation {
  const Maker = recognitionMaker();
  if (!Maker) throw new Error('This browser does not turn speech into text.');
  const recognition = new Maker();
  recognition.lang = tags[language];
  recognition.interimResults = false;
  let failed = false;
  recognition.addEventListener('result', (event) => {
    const { results } = event as Event & { results: ArrayLike<ArrayLike<{ transcript: string }>> };
    on.text(Array.from(results, (result) => result[0]?.transcript ?? '').join(' '));
  });
  recognition.addEventListener('error', () => {
    failed = true;
  });
  recognition.addEventListener('end', () => on.end(failed));
  recognition.start();
  return { stop: () => recognition.stop() };
}
