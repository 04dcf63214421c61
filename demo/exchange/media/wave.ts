import { decodeMuLaw } from './mu-law.ts';
import { resample } from './resample.ts';
import type { Sound } from './sound.ts';

const pcm = 1;
const muLaw = 7;

/** Reads a WAV file of one channel: 16 bit PCM, or mu-law. @throws Error */
export function readWave(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE') throw new Error('Not a WAV file');
  let format: { kind: number; channels: number; rate: number; bits: number } | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name(at) === 'fmt ')
      format = {
        kind: view.getUint16(start, true),
        channels: view.getUint16(start + 2, true),
        rate: view.getUint32(start + 4, true),
        bits: view.getUint16(start + 14, true),
      };
    // A file that was made while it was sent has a length of nothing, or of far too much.
    if (name(at) === 'data') return decode(bytes.slice(start, length > 0 ? start + length : undefined), format);
    at = start + length + (length % 2);
  }
  throw new Error('A WAV file without sound');
}

function decode(data: Uint8Array, format: { kind: number; channels: number; rate: number; bits: number } | undefined) {
  if (format?.channels !== 1) throw new Error('A WAV file with another number of channels than 1');
  if (format.kind === muLaw) return resample(decodeMuLaw(data), format.rate);
  if (format.kind !== pcm || format.bits !== 16)
    throw new Error('A WAV file of another kind than 16 bit PCM or mu-law');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return resample(
    Int16Array.from({ length: data.length >> 1 }, (_, n) => view.getInt16(n * 2, true)),
    format.rate,
  );
}
