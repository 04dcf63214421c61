import type { Language } from '../../../edge/protocol/primitives.ts';

const tags = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A voice that lives on this device: then what is read aloud stays here too. */
export function localVoice(language: Language): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith(language));
}

/** Reads a text aloud. `done` is called when it has ended or was stopped. */
export function readAloud(text: string, language: Language, done: () => void): void {
  speechSynthesis.cancel();
  const spoken = new SpeechSynthesisUtterance(text);
  const voice = localVoice(language);
  if (voice) spoken.voice = voice;
  spoken.lang = tags[language];
  spoken.rate = 0.9;
  spoken.onend = done;
  spoken.onerror = done;
  speechSynthesis.speak(spoken);
}

export function stopReading(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}

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
