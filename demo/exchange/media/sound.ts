/** Sound in the exchange, as on a phone line: 8000 samples a second of 16 bits, in frames of 20 ms. */
export const sampleRate = 8000;
export const frameLength = 160;
export const frameMilliseconds = 20;

export type Sound = Int16Array;

export function silence(milliseconds: number): Sound {
  return new Int16Array(Math.round((milliseconds * sampleRate) / 1000));
}

export function limit(sample: number): number {
  return Math.max(-32_768, Math.min(32_767, sample));
}

export function join(...sounds: readonly Sound[]): Sound {
  const joined = new Int16Array(sounds.reduce((length, sound) => length + sound.length, 0));
  let at = 0;
  for (const sound of sounds) {
    joined.set(sound, at);
    at += sound.length;
  }
  return joined;
}
