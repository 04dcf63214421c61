import { describe, expect, it } from 'vitest';
import { abuseGuards, abusePhrases } from '../../../../edge/assistant/understand/abuse-phrases.ts';
import { conceptOf } from '../../../../edge/assistant/understand/concepts.ts';
import { crisisGuards, crisisPhrases } from '../../../../edge/assistant/understand/crisis-phrases.ts';
import { dialectWords } from '../../../../edge/assistant/understand/dialect-words.ts';
import { wordsOf } from '../../../../edge/assistant/understand/normalise.ts';
import { compile, finds, soundText } from '../../../../edge/assistant/understand/patterns.ts';
import { soundKey } from '../../../../edge/assistant/understand/sound-key.ts';
import { threatGuards, threatPhrases } from '../../../../edge/assistant/understand/threat-phrases.ts';

describe('the sound of a word', () => {
  it.each([
    ['gekregen', 'gekrege'],
    ['bezwaar', 'beswaar'],
    ['tijd', 'teit'],
    ['rijbewijs', 'reibewijs'],
    ['schulden', 'sgulde'],
    ['gebracht', 'gebragt'],
    ['vrouw', 'frau'],
    ['heb', 'hep'],
    ['ik', 'ikk'],
  ])('[UN-06] is the same for %s and %s', (word, heard) => expect(soundKey(heard)).toBe(soundKey(word)));

  it.each([
    ['huur', 'uur'],
    ['kind', 'kant'],
    ['geld', 'geel'],
  ])('[UN-06] differs for %s and %s', (word, other) => expect(soundKey(other)).not.toBe(soundKey(word)));
});

describe('words', () => {
  it('[UN-07] are found between punctuation, emoji and diacritics, and short forms are written out', () => {
    expect(wordsOf('Wrm is m’n “café” dicht?? 😡').map(({ plain }) => plain)).toEqual([
      'waarom',
      'is',
      'mijn',
      'cafe',
      'dicht',
      '?',
      '?',
      'emojiboos',
    ]);
  });

  it('[UN-07] leave numbers as their length, and web and mail addresses out', () => {
    expect(wordsOf('zaak 48213 mail jan@voorbeeld.nl https://voorbeeld.nl/a').map(({ plain }) => plain)).toEqual([
      'zaak',
      '00000',
      'mail',
    ]);
  });
});

describe('a word of dialect', () => {
  const dialect = dialectWords
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

  it('[UN-08] is read as the Dutch it stands for, so that a danger in dialect is one', () => {
    expect(wordsOf('k Heb gain geld meer, doe gait t nait om').map(({ plain }) => plain)).toContain('geen');
    expect(finds(soundText(wordsOf('as ie nait stopt sloa ik die dood')), compile(['sla ik die dood']))).toBe(true);
  });

  it('[UN-08] stands in the list once, as a message can have it, and for words that the list leaves as they are', () => {
    const keys = dialect.map(([word = '']) => word);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((word) => wordsOf(word).length === 0 || !/^[a-z]+$/.test(word))).toEqual([]);
    expect(dialect.filter(([, ...dutch]) => dutch.some((word) => keys.includes(word)))).toEqual([]);
    expect(dialect.filter(([word = '', ...dutch]) => soundKey(word) === soundKey(dutch.join(' ')))).toEqual([]);
  });
});

describe('what a word is about', () => {
  const aboutOf = (text: string) => wordsOf(text).map(conceptOf);

  it('[UN-09] is told by its spelling first, then by its sound', () => {
    expect(aboutOf('uitkering uitkerink benefits')).toEqual(['benefit', 'benefit', 'benefit']);
    expect(aboutOf('cunt died knife')).toEqual(['insult', 'death', 'knife']);
    expect(aboutOf('kunt dit hij slaap zwart k')).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

describe('a phrase', () => {
  const found = (phrase: string, text: string) => finds(soundText(wordsOf(text)), compile([phrase]));

  it('[UN-22] of ours has no choice inside a choice, which would be read as other words', () => {
    const all = [abusePhrases, abuseGuards, crisisPhrases, crisisGuards, threatPhrases, threatGuards].flat();
    expect(all.filter((phrase) => /\([^)]*\(|^[^(]*\)/.test(phrase))).toEqual([]);
  });

  it('[UN-22] is found by sound, with a choice, a part left out, a gap and a start', () => {
    expect(found('ik (wil|wou) niet meer leven', 'nou ik wou nie meer leve hoor')).toBe(true);
    expect(found('kom (ik)? langs', 'dan kom langs')).toBe(true);
    expect(found('weet * woont', 'ik weet precies waar jij woont')).toBe(true);
    expect(found('oplichter~', 'oplichtersbende')).toBe(true);
  });

  it('[UN-22] is not found inside other words or across a longer gap', () => {
    expect(found('ik slaap', 'ik slaapmuts')).toBe(false);
    expect(found('weet * woont', 'ik weet heel goed en al lang dat hij daar woont')).toBe(false);
  });
});
