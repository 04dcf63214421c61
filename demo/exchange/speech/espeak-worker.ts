import { parentPort } from 'node:worker_threads';
import load from '@echogarden/espeak-ng-emscripten';
import { resample } from '../media/resample.ts';
import { join, type Sound } from '../media/sound.ts';
import type { Asked, Spoken } from './espeak.ts';

/** Words per minute. The usual 175 is hurried for a telephone. */
const rate = { usual: 150, slow: 110 };

// Making speech takes long: it has a thread of its own, so that the sound of calls goes on.
const espeak = new (await load()).eSpeakNGWorker();
const sampleRate = espeak.get_samplerate();

function speak({ text, voice, isSlow }: Omit<Asked, 'id'>): Sound {
  espeak.set_voice(voice);
  espeak.set_rate(isSlow ? rate.slow : rate.usual);
  const pieces: Sound[] = [];
  espeak.synthesize(text, (samples) => {
    if (samples) pieces.push(samples.slice());
    return 0;
  });
  return resample(join(...pieces), sampleRate);
}

parentPort?.on('message', ({ id, ...asked }: Asked) => {
  const spoken: Spoken = { id, sound: speak(asked) };
  parentPort?.postMessage(spoken);
});
// The first words take long. They are said now, to nobody.
speak({ text: 'Goedendag.', voice: 'nl', isSlow: false });
