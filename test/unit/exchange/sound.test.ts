import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ear } from '../../../demo/exchange/media/ear.ts';
import { decodeMuLaw, encodeMuLaw } from '../../../demo/exchange/media/mu-law.ts';
import { resample } from '../../../demo/exchange/media/resample.ts';
import { keySound, tone } from '../../../demo/exchange/media/tones.ts';
import { readWave } from '../../../demo/exchange/media/wave.ts';

function listenTo(sound: Int16Array): Ear {
  const ear = new Ear();
  ear.hear(sound);
  return ear;
}

describe('sound of the exchange', () => {
  it('[EX-34] mu-law keeps every code, and every sample within a twentieth', () => {
    const codes = Uint8Array.from({ length: 256 }, (_, code) => code);
    const again = encodeMuLaw(decodeMuLaw(codes));
    // Minus zero and zero sound the same.
    expect([...again].map((code) => (code === 0x7f ? 0xff : code))).toEqual(
      [...codes].map((code) => (code === 0x7f ? 0xff : code)),
    );
    fc.assert(
      fc.property(fc.integer({ min: -32_000, max: 32_000 }), (sample) => {
        const [decoded = 0] = decodeMuLaw(encodeMuLaw(Int16Array.of(sample)));
        expect(Math.abs(decoded - sample)).toBeLessThanOrEqual(4 + Math.abs(sample) / 20);
      }),
    );
  });

  it('[EX-35] an ear tells the level of a tone, and does not hear its neighbours', () => {
    const ear = listenTo(tone(500, 1000, 0.2));
    expect(ear.level(500)).toBeCloseTo(20 * Math.log10(0.2), 0);
    for (const other of [300, 480, 520, 800, 1300]) expect(ear.level(other)).toBeLessThan(-50);
    expect(listenTo(new Int16Array(8000)).level(500)).toBe(-90);
  });

  it('[EX-36] a key sounds as its row and its column', () => {
    const ear = listenTo(keySound('5').subarray(0, 800));
    expect(ear.level(770, 100)).toBeGreaterThan(-25);
    expect(ear.level(1336, 100)).toBeGreaterThan(-25);
    expect(ear.level(852, 100)).toBeLessThan(-40);
  });

  it('[EX-34] sound of another rate keeps its tones, and nothing too high for the line folds back into it', () => {
    const at = (frequency: number, rate: number) =>
      Array.from({ length: rate }, (_, n) => Math.sin((2 * Math.PI * frequency * n) / rate) * 6553);
    for (const rate of [22_050, 44_100, 16_000]) {
      const kept = listenTo(resample(at(1000, rate), rate));
      expect(kept.level(1000)).toBeCloseTo(20 * Math.log10(0.2), 0);
      // 5000 Hz would come back as 3000.
      expect(listenTo(resample(at(5000, rate), rate)).level(3000)).toBeLessThan(-60);
    }
  });

  it.each(['', 'RIFF', 'RIFF1234WAVE', 'not a wave file at all'])('%j is no sound', (text) => {
    expect(() => readWave(new TextEncoder().encode(text))).toThrow();
  });
});
