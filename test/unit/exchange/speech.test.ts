import { afterAll, describe, expect, it } from 'vitest';
import { Ear } from '../../../demo/exchange/media/ear.ts';
import { openEspeak } from '../../../demo/exchange/speech/espeak.ts';

const voice = openEspeak();
afterAll(() => voice.stop());

const seconds = (sound: Int16Array) => sound.length / 8000;
const loudest = (sound: Int16Array) => sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe('the voice of the demo', () => {
  it('[EX-38] says Dutch and English aloud, each in its own way', async () => {
    const dutch = await voice.speech('Uw aanvraag loopt nog.', 'nl-NL', false);
    const english = await voice.speech('Uw aanvraag loopt nog.', 'en-GB', false);
    expect(seconds(dutch)).toBeGreaterThan(0.8);
    expect(seconds(dutch)).toBeLessThan(5);
    expect(loudest(dutch)).toBeGreaterThan(6000);
    expect([...dutch]).not.toEqual([...english]);
  });

  it('[EX-38] is a voice: most of it between 100 and 1000 Hz', async () => {
    const sound = await voice.speech('Aaaaaa.', 'nl-NL', false);
    const ear = new Ear();
    ear.hear(sound.subarray(0, 4000));
    const levels = (from: number, to: number) =>
      Math.max(...Array.from({ length: 40 }, (_, n) => ear.level(from + ((to - from) * n) / 40, 300)));
    expect(levels(100, 1000)).toBeGreaterThan(levels(3000, 3900) + 10);
  });

  it('[EX-21] takes longer when it speaks slowly', async () => {
    const usual = await voice.speech('Dat is op 14 december 2026.', 'nl-NL', false);
    const slow = await voice.speech('Dat is op 14 december 2026.', 'nl-NL', true);
    expect(seconds(slow)).toBeGreaterThan(seconds(usual) * 1.2);
  });
});
