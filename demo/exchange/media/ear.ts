import { type Sound, sampleRate } from './sound.ts';

const keptSamples = sampleRate * 2;

/** Remembers the last two seconds that were heard at one end of a line, and tells tones in it apart. */
export class Ear {
  readonly #kept = new Int16Array(keptSamples);
  #at = 0;
  /** Samples heard in all. */
  heard = 0;

  hear(sound: Sound): void {
    for (const sample of sound) {
      this.#kept[this.#at] = sample;
      this.#at = (this.#at + 1) % keptSamples;
    }
    this.heard += sound.length;
  }

  /**
   * Level of one tone in what was last heard, in dB below the loudest possible (0 is full, -90 nothing).
   * Goertzel's algorithm: exact for tones that fit a whole number of times in the window.
   */
  level(frequency: number, milliseconds = 400): number {
    const length = Math.round((milliseconds * sampleRate) / 1000);
    const turn = 2 * Math.cos((2 * Math.PI * frequency) / sampleRate);
    let [before, last] = [0, 0];
    for (let n = 0; n < length; n += 1) {
      const sample = this.#kept[(this.#at - length + n + keptSamples) % keptSamples] ?? 0;
      [before, last] = [last, sample / 32_768 + turn * last - before];
    }
    const power = before * before + last * last - turn * before * last;
    const amplitude = (2 * Math.sqrt(Math.max(0, power))) / length;
    return Math.max(-90, 20 * Math.log10(amplitude || 1e-9));
  }
}
