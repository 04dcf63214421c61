import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lindewaardContent } from '../../../demo/content/lindewaard.ts';
import { vlierhofContent } from '../../../demo/content/vlierhof.ts';
import { demoDays } from '../../../demo/days.ts';
import { type Language, languages } from '../../../edge/protocol/primitives.ts';
import { exceptions } from '../../language/exceptions.ts';
import { readTexts, sentencesOf, wordsOf } from '../../language/read-texts.ts';
import { readText } from '../../language/rules.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** A tenth of the sentences may be longer than the twelve words that DOMAIN aims at. */
const aim = 12;
const longShare = 0.1;

/** Every catalogue that a citizen reads. The desk's is for agents. */
const catalogues = globSync('{widget,edge}/**/words/{nl,en}*.ts', { cwd: root })
  .filter((file) => !file.startsWith('widget/desk/'))
  .toSorted();
const languageOf = (file: string): Language => (/\/nl[^/]*$/.test(file) ? 'nl' : 'en');
const textsIn = (file: string) => readTexts(`${root}/${file}`);

describe('readability of what citizens read', () => {
  test('finds the catalogues', () => {
    expect(catalogues.length).toBeGreaterThan(12);
    expect(catalogues.flatMap(textsIn).length).toBeGreaterThan(800);
  });

  test.each(catalogues)('%s is B1', (file) => {
    const language = languageOf(file);
    const findings = textsIn(file).flatMap(({ line, text }) =>
      readText(text, language)
        .filter(({ rule }) => !exceptions.some((one) => one.rule === rule && one.text.test(text)))
        .map(({ rule, detail }) => `${file}:${line} ${rule}: ${detail}`),
    );
    expect(findings).toEqual([]);
  });

  test.each(languages)('at most a tenth of the sentences in %s is longer than twelve words', (language) => {
    const sentences = catalogues
      .filter((file) => languageOf(file) === language)
      .flatMap((file) => textsIn(file).flatMap(({ text }) => sentencesOf(text)));
    const long = sentences.filter((sentence) => wordsOf(sentence).length > aim);
    expect(long.length / sentences.length).toBeLessThanOrEqual(longShare);
  });

  test('what the organisations of the demo tell is B1 too', () => {
    const days = demoDays('2026-11-24');
    const entries = [lindewaardContent('https://example.org', days), vlierhofContent('https://example.org', days)];
    const lines = entries.flatMap((content) => content.entries.flatMap(({ lines }) => lines));
    expect(lines.flatMap(({ nl, en }) => [...readText(nl, 'nl'), ...readText(en ?? '', 'en')])).toEqual([]);
  });

  test('every exception is needed', () => {
    const broken = catalogues.flatMap((file) =>
      textsIn(file).flatMap(({ text }) => readText(text, languageOf(file)).map(({ rule }) => ({ rule, text }))),
    );
    const idle = exceptions.filter(({ rule, text }) => !broken.some((one) => one.rule === rule && text.test(one.text)));
    expect(idle).toEqual([]);
  });

  test.each([
    ['U krijgt spoedig bericht.', 'better-word'],
    ['Uw aanvraag wordt door ons beoordeeld.', 'passive'],
    ['Uw aanvraag zal worden afgehandeld.', 'passive'],
    ['Uw aanvraag is door een ambtenaar in behandeling genomen.', 'passive'],
    ['Je hoort van ons.', 'informal'],
    ['Gelukt!', 'exclamation'],
    ['Wij bellen u zo snel mogelijk.', 'vague-time'],
    ['Dit is de herindicatiebeschikkingsprocedure.', 'long-word'],
    [
      'Als u ons de papieren stuurt die wij u vroegen dan kijken wij daarna samen met u naar wat er kan.',
      'long-sentence',
    ],
  ])('stumbles over "%s"', (text, rule) => {
    expect(readText(text, 'nl').map((one) => one.rule)).toContain(rule);
  });
});
