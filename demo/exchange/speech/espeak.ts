import { Worker } from 'node:worker_threads';
import type { Sound } from '../media/sound.ts';
import type { Speech } from './speech.ts';

export interface Asked {
  id: number;
  text: string;
  voice: string;
  isSlow: boolean;
}

export interface Spoken {
  id: number;
  sound: Sound;
}

const voices: Record<string, string> = { nl: 'nl', en: 'en-gb' };

interface Voice {
  speech: Speech;
  stop(): Promise<void>;
}

/** The voice of eSpeak NG, on this machine: clear, and clearly a computer. Other languages than Dutch and English sound English. */
export function openEspeak(): Voice {
  const worker = new Worker(new URL('./espeak-worker.ts', import.meta.url));
  // A demo that is done need not wait for it.
  worker.unref();
  const waiting = new Map<number, { resolve(sound: Sound): void; reject(error: Error): void }>();
  let last = 0;
  worker.on('message', ({ id, sound }: Spoken) => {
    waiting.get(id)?.resolve(sound);
    waiting.delete(id);
  });
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    speech: (text, language, isSlow) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const asked: Asked = { id: last, text, voice: voices[language.slice(0, 2)] ?? 'en-gb', isSlow };
        worker.postMessage(asked);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
