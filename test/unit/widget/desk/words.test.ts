import { describe, expect, it } from 'vitest';
import { en } from '../../../../widget/desk/words/en.ts';
import { nl } from '../../../../widget/desk/words/nl.ts';

/** Every text of a catalogue with the place where it stands; functions are asked with a number that reads as a name. */
function texts(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    const made: unknown = Reflect.apply(value, undefined, ['3', '3']);
    return texts(made, path);
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}
const sentencesOf = (text: string) => text.split(/(?<=[.?:])\s+/);

describe.each([
  ['nl', nl],
  ['en', en],
])('[DK-30] what an agent reads is calm and short: %s', (language, words) => {
  const all = texts(words, language);

  it('has a text everywhere', () => {
    expect(all.length).toBeGreaterThan(250);
    expect(
      all.filter(({ text, path }) => text.trim() === '' && !path.endsWith('soft')).map(({ path }) => path),
    ).toEqual([]);
  });

  it('shouts nowhere, and names no vague moment', () => {
    const bad = /!|zo spoedig|binnenkort|helaas|as soon as possible|shortly|unfortunately/i;
    expect(all.filter(({ text }) => bad.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has at most 14 words a sentence', () => {
    const long = all.flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter((sentence) => sentence.split(/\s+/).length > 14)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('[DK-31] the two languages say the same things', () => {
  it('stand in the same places', () => {
    const paths = (words: object) => texts(words, '').map(({ path }) => path);
    expect(paths(en)).toEqual(paths(nl));
  });

  it('names a question of a back office in words, known or not', () => {
    expect(nl.tasks.question('payment')).toBe('De vraag: wanneer krijg ik mijn geld?');
    expect(en.tasks.question('status')).toBe('The question: where does my case stand?');
    expect(nl.tasks.question('voorschot-aanvraag_2026')).toBe('De vraag: voorschot aanvraag 2026');
    expect(nl.tasks.question('voorschotAanvraag')).toBe('De vraag: voorschot aanvraag');
  });

  it('count in words that fit the number', () => {
    expect([nl.queue.people(1), nl.queue.people(2), en.queue.people(1)]).toEqual([
      '1\u00a0mens',
      '2\u00a0mensen',
      '1\u00a0person',
    ]);
    expect([nl.tags.time(3), en.tags.time(2), en.tags.time(4)]).toEqual(['3e keer', '2nd time', '4th time']);
    expect([nl.title(0), nl.title(2)]).toEqual(['Werkplek', '(2) Werkplek']);
  });
});
