import { describe, expect, it } from 'vitest';
import { en } from '../../../../widget/assistant/handoff/words/en.ts';
import { further as furtherEn } from '../../../../widget/assistant/handoff/words/further-en.ts';
import { further } from '../../../../widget/assistant/handoff/words/further-nl.ts';
import { later as laterEn } from '../../../../widget/assistant/handoff/words/later-en.ts';
import { later } from '../../../../widget/assistant/handoff/words/later-nl.ts';
import { nl } from '../../../../widget/assistant/handoff/words/nl.ts';

/** Every text of a catalogue, functions filled in with something short. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const fillings: unknown[][] = [
      [0],
      [1],
      [3, 8],
      ['Samira', 'Joost'],
      ['Samira', ['12 november', '17 november']],
      [2, ['12 november']],
    ];
    return fillings.flatMap((filling) => {
      try {
        const text: unknown = value(...filling);
        return typeof text === 'string' ? [[path, text] as [string, string]] : [];
      } catch {
        return [];
      }
    });
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
  return [];
}
const all = texts({ nl, further, later });
const sentences = all.flatMap(([path, text]) =>
  text.split(/(?<=[.?:])\s/).map((sentence) => [path, sentence] as const),
);

describe('the words of the hand-off', () => {
  it('are short: at most fourteen words a sentence, no exclamation marks, nothing vague [HC-02]', () => {
    expect(all.length).toBeGreaterThan(150);
    for (const [path, sentence] of sentences) {
      expect(sentence.split(/\s/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(14);
      expect(sentence, path).not.toMatch(/!|spoedig|zo snel mogelijk|helaas|klant|\bje\b|\bjij\b|\bjouw\b/i);
    }
  });

  it('are in both languages the same set [HC-02]', () => {
    const keys = (of: unknown) => [...new Set(texts(of).map(([path]) => path))].sort();
    expect(keys(en)).toEqual(keys(nl));
    expect(keys(furtherEn)).toEqual(keys(further));
    expect(keys(laterEn)).toEqual(keys(later));
  });

  it('count people and minutes as a person would say it [HC-10]', () => {
    expect(nl.ahead(1)).toBe('Er wacht 1\u00a0mens voor u.');
    expect(nl.ahead(2)).toBe('Er wachten 2\u00a0mensen voor u.');
    expect(nl.ahead(0)).toBe('Er wacht niemand voor u.');
    expect(nl.takes(8, 12)).toBe('Wachten duurt ongeveer 8\u00a0tot\u00a012\u00a0minuten.');
    expect(nl.takes(0, 1, true)).toBe('Wachten duurt nog ongeveer 1\u00a0of\u00a02\u00a0minuten.');
    expect(nl.note.contacts(2, ['12\u00a0november', '17\u00a0november'])).toBe(
      '2\u00a0keer, op 12\u00a0november en 17\u00a0november.',
    );
  });
});
