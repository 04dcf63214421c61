import { limit, type Sound, sampleRate } from './sound.ts';

/** Zero crossings of the filter on either side. */
const reach = 16;
/** Part of the frequencies that fit on the line that passes the filter whole. */
const passes = 0.94;

/** Brings sound of another rate to that of the line: a sinc filter with a Hann window, so that nothing too high folds back. */
export function resample(samples: ArrayLike<number>, from: number): Sound {
  if (from === sampleRate) return Int16Array.from(samples, limit);
  const step = from / sampleRate;
  const scale = Math.min(1, 1 / step) * passes;
  const half = Math.ceil(reach / scale);
  return Int16Array.from({ length: Math.floor(samples.length / step) }, (_, n) => {
    const middle = n * step;
    const first = Math.ceil(middle - half);
    let [sum, weights] = [0, 0];
    for (let at = first; at <= middle + half; at += 1) {
      const weight = sinc((at - middle) * scale) * hann((at - middle) / half);
      sum += (samples[at] ?? 0) * weight;
      weights += weight;
    }
    return limit(Math.round(sum / weights));
  });
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function hann(x: number): number {
  return 0.5 + 0.5 * Math.cos(Math.PI * Math.max(-1, Math.min(1, x)));
}
