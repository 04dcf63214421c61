import { limit, type Sound, sampleRate } from './sound.ts';

/** Brings sound of another rate to that of the line. Averages when going down, so that little folds back into it. */
export function resample(samples: ArrayLike<number>, from: number): Sound {
  const step = from / sampleRate;
  return Int16Array.from({ length: Math.floor(samples.length / step) }, (_, n) => {
    const start = Math.floor(n * step);
    const end = Math.max(start + 1, Math.floor((n + 1) * step));
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += samples[at] ?? 0;
    return limit(Math.round(sum / (end - start)));
  });
}
