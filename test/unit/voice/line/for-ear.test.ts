import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topics } from '../../../../edge/assistant/understand/index.ts';
import { languages } from '../../../../edge/protocol/primitives.ts';
import { forEar, maxWordsInBreath, sentencesIn } from '../../../../edge/voice/line/say/for-ear.ts';
import { spokenMoment } from '../../../../edge/voice/line/say/spoken-time.ts';
import { catalogues } from '../../../../edge/voice/line/words/catalogue.ts';
import { readTexts } from '../../../language/read-texts.ts';

describe('a text for the eye, said for the ear', () => {
  it.each([
    ['U moet € 412,00 terugbetalen.', 'U moet 412 euro terugbetalen.'],
    ['Dat is € 1.548,20 per maand.', 'Dat is 1548 euro en 20 cent per maand.'],
    ['Al ingehouden: − € 90,00.', 'Al ingehouden: min 90 euro.'],
    ['Om 9.30 uur, tot 17.00 uur.', 'Om 9 uur 30, tot 17 uur.'],
    ['Voor 01-12-2026.', 'Voor 1 december 2026.'],
    ['Bel 0800-8115 (gratis).', 'Bel 0, 8, 0, 0, 8, 1, 1, 5, gratis.'],
    ['Kijk op https://lindewaard.example/bezwaar voor meer.', 'Kijk op voor meer.'],
    [
      'Papieren, o.a. uw huurcontract, d.w.z. bijv. een foto.',
      'Papieren, onder andere uw huurcontract, dat wil zeggen bijvoorbeeld een foto.',
    ],
    ['Van ma t/m vr en/of za.', 'Van ma tot en met vr of za.'],
    ['50% korting', '50 procent korting'],
    ['Stadhuis, Lindeplein 1, 9999 ZZ Lindewaard.', 'Stadhuis, Lindeplein 1, Lindewaard.'],
    ['Uw\u00a0besluit', 'Uw besluit'],
    ['“Mijn Lindewaard”', 'Mijn Lindewaard'],
  ])('[PL-50] %s', (written, said) => {
    expect(forEar(written, 'nl')).toBe(said);
  });

  it('[PL-50] cuts what is too long for one breath, and loses no word', () => {
    const words = fc.array(fc.constantFrom('uw', 'aanvraag', 'en', 'besluit,', 'omdat', 'wij', 'dat', 'weten.'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (some) => {
        const parts = sentencesIn(some.join(' '));
        for (const part of parts) expect(part.split(' ').length).toBeLessThanOrEqual(maxWordsInBreath);
        expect(parts.join(' ')).toBe(some.join(' '));
      }),
    );
  });

  it.each([
    ['2026-11-24T17:00:00+01:00', 'vandaag om 17 uur', 'today at 5 in the afternoon'],
    ['2026-11-25T09:00:00+01:00', 'morgen om 9 uur', 'tomorrow at 9 in the morning'],
    [
      '2026-11-30T09:30:00+01:00',
      'maandag 30 november om 9 uur 30',
      'Monday 30 November at half past 9 in the morning',
    ],
  ])('[PL-50] says %s as a time', (at, dutch, english) => {
    expect(spokenMoment(at, '2026-11-24', 'nl', catalogues.nl.line)).toBe(dutch);
    expect(spokenMoment(at, '2026-11-24', 'en', catalogues.en.line)).toBe(english);
  });
});

describe('the words of the line', () => {
  const root = new URL('../../../../edge/voice/line/words/', import.meta.url).pathname;

  it.each(languages)('[PL-57] name nothing that only a screen has: %s', (language) => {
    const screen =
      /\b(scherm|hieronder|knop|typ|typt|getypt|lees|leest|klik|pagina|tabblad|screen|below|button|type|typed|read|click|page|tab)\b/i;
    const own = ['', '-talk'].flatMap((part) => readTexts(`${root}${language}${part}.ts`).map(({ text }) => text));
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((text) => screen.test(text))).toEqual([]);
  });

  it.each(languages)('[PL-57] replace every sentence of the chat that needs a screen: %s', (language) => {
    const { talk } = catalogues[language];
    const screen = /\b(scherm|hieronder|typ|typt|getypt|wis en sluit|screen|below|type|typed|wipe and close)\b/i;
    const said = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'function') return said(value('x', 'y', false));
      return value && typeof value === 'object' ? Object.values(value).flatMap(said) : [];
    };
    // Labels of buttons are not said.
    const { topic, door, form, crisis, boundary, ...spoken } = talk;
    const { goOn, goOnSoft, later, laterSoft, ...saidOfBoundary } = boundary;
    const all = said([
      spoken,
      saidOfBoundary,
      crisis.first,
      crisis.suicide,
      crisis.danger,
      crisis.after,
      crisis.violence,
    ]);
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((text) => screen.test(text))).toEqual([]);
    expect([topic, door, form, goOn, goOnSoft, later, laterSoft].every(Boolean)).toBe(true);
  });

  it('[PL-02] has a word for every subject of the assistant', () => {
    const small = ['greeting', 'thanks', 'goodbye', 'yes', 'no', 'crisis', 'none'];
    const named = topics.filter((topic) => !small.includes(topic));
    for (const language of languages)
      expect(Object.keys(catalogues[language].talk.about).toSorted()).toEqual(named.toSorted());
  });
});
