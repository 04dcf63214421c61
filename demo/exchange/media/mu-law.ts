import type { Sound } from './sound.ts';

// G.711 mu-law: a sign, three bits of exponent and four of mantissa, all inverted.
const bias = 132;
const clip = 32_635;

const linear = Int16Array.from({ length: 256 }, (_, code) => {
  const bits = ~code & 0xff;
  const size = (((bits & 0x0f) << 3) + bias) << ((bits & 0x70) >> 4);
  return bits & 0x80 ? bias - size : size - bias;
});

export function decodeMuLaw(bytes: Uint8Array): Sound {
  return Int16Array.from(bytes, (byte) => linear[byte] ?? 0);
}

export function encodeMuLaw(sound: Sound): Uint8Array {
  return Uint8Array.from(sound, encode);
}

function encode(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const size = Math.min(clip, Math.abs(sample)) + bias;
  let exponent = 7;
  for (let mask = 0x4000; exponent > 0 && !(size & mask); mask >>= 1) exponent -= 1;
  return ~(sign | (exponent << 4) | ((size >> (exponent + 3)) & 0x0f)) & 0xff;
}
