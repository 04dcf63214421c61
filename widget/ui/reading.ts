import type { Language } from '../../edge/protocol/primitives.ts';

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
