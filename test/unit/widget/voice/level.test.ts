import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hearing, HearingCheck, levelOf } from '../../../../widget/voice/level.ts';
import { qualityOf } from '../../../../widget/voice/quality.ts';

const tone = (loudness: number) => Float32Array.from({ length: 1024 }, (_, at) => loudness * Math.sin(at / 5));

/** What a check says after each of these levels, one every 50 ms. */
function hearingAfter(levels: readonly number[]): Hearing {
  const check = new HearingCheck();
  let hearing: Hearing = 'waiting';
  levels.forEach((level, at) => {
    hearing = check.hear(level, at * 50);
  });
  return hearing;
}
const steady = (milliseconds: number, level: number): number[] => new Array(milliseconds / 50).fill(level);

describe('the level of a microphone', () => {
  it('goes from silence to a firm voice, and never outside [CA-11]', () => {
    expect(levelOf(tone(0))).toBe(0);
    expect(levelOf(tone(0.001))).toBeLessThan(0.05);
    expect(levelOf(tone(0.05))).toBeGreaterThan(0.4);
    expect(levelOf(tone(1))).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1 }), (samples) => {
        const level = levelOf(Float32Array.from(samples));
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('rises with loudness [CA-11]', () => {
    const levels = [0.002, 0.01, 0.05, 0.2].map((loudness) => levelOf(tone(loudness)));
    expect(levels).toEqual([...levels].sort((one, other) => one - other));
  });
});

describe('whether we hear somebody', () => {
  it('hears a voice, and goes on saying so in the silence after it [CA-11]', () => {
    expect(hearingAfter([...steady(500, 0), ...steady(400, 0.6)])).toBe('heard');
    expect(hearingAfter([...steady(400, 0.6), ...steady(20_000, 0)])).toBe('heard');
  });

  it('takes no click for a voice [CA-11]', () => {
    expect(hearingAfter([...steady(500, 0), 1, ...steady(500, 0)])).toBe('waiting');
  });

  it('says after five quiet seconds that it hears nothing, and takes it back at a voice [CA-11]', () => {
    expect(hearingAfter(steady(4900, 0.1))).toBe('waiting');
    expect(hearingAfter(steady(5100, 0.1))).toBe('unheard');
    expect(hearingAfter([...steady(8000, 0), ...steady(500, 0.7)])).toBe('heard');
  });

  it('does not count the time that the page was away [CA-11]', () => {
    const check = new HearingCheck();
    check.hear(0.9, 0);
    expect(check.hear(0.9, 4000)).toBe('waiting');
  });
});

describe('how a call sounds', () => {
  it('says the worst of what is warned of [CA-32]', () => {
    expect(qualityOf([], false)).toBe('good');
    expect(qualityOf(['high-rtt', 'low-mos'], false)).toBe('poor');
    expect(qualityOf(['high-jitter', 'constant-audio-input-level'], false)).toBe('silent');
    expect(qualityOf(['constant-audio-input-level', 'low-bytes-received'], false)).toBe('nothing');
  });

  it('does not tell who switched the microphone off that it is silent, nor of warnings it does not know [CA-32]', () => {
    expect(qualityOf(['constant-audio-input-level'], true)).toBe('good');
    expect(qualityOf(['something-new'], false)).toBe('good');
  });
});
