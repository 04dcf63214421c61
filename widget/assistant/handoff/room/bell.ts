import type { Language } from '../../../../edge/protocol/primitives.ts';
import { bellWords } from '../words/bell.ts';

/** What a bell needs of the browser. */
export interface BellPorts {
  document: Pick<Document, 'title' | 'hidden'>;
  /** Makes a sound device; only ever called while a finger or key is down. */
  audio(): AudioContext | undefined;
}

/** Tells somebody who looks elsewhere that it is their turn. Fetched and made only after they asked for it. */
export interface Bell {
  /** Called from a press: browsers allow sound only then. */
  allow(): void;
  /** A sign goes before the title of the page while nobody looks at it. */
  ring(language: Language): void;
  /** The title as it was, unless the page gave itself another one meanwhile. */
  quiet(): void;
}

/** That of this browser. */
export const browserBell = (): Bell => createBell({ document, audio: () => new AudioContext() });

/** Two soft tones, in hertz, one after the other. */
const tones = [523, 659] as const;
const toneSeconds = 0.22;

export function createBell({ document, audio: makeAudio }: BellPorts): Bell {
  let audio: AudioContext | undefined;
  let title: string | undefined;
  return {
    allow() {
      audio ??= makeAudio();
      audio?.resume().catch(() => undefined);
    },
    ring(language) {
      if (document.hidden && title === undefined) {
        title = document.title;
        document.title = `(1) ${bellWords[language]} · ${title}`;
      }
      if (audio?.state !== 'running') return;
      for (const [at, hertz] of tones.entries()) {
        const tone = audio.createOscillator();
        const loudness = audio.createGain();
        const start = audio.currentTime + at * toneSeconds;
        tone.frequency.value = hertz;
        loudness.gain.setValueAtTime(0, start);
        loudness.gain.linearRampToValueAtTime(0.16, start + 0.03);
        loudness.gain.linearRampToValueAtTime(0, start + toneSeconds);
        tone.connect(loudness).connect(audio.destination);
        tone.start(start);
        tone.stop(start + toneSeconds);
      }
    },
    quiet() {
      if (title !== undefined && document.title.startsWith('(1) ')) document.title = title;
      title = undefined;
    },
  };
}
