import { describe, expect, it } from 'vitest';
import { soundsLikeCrisis } from '../../../../widget/assistant/rondkomen/check-in/crisis-words.ts';
import { nationalSchemes } from '../../../../widget/assistant/rondkomen/data/national.ts';
import { en as talkEn } from '../../../../widget/assistant/rondkomen/talk/words/en.ts';
import { nl as talkNl } from '../../../../widget/assistant/rondkomen/talk/words/nl.ts';
import { en } from '../../../../widget/assistant/rondkomen/words/en.ts';
import { nl } from '../../../../widget/assistant/rondkomen/words/nl.ts';

/** Every text of a catalogue; functions are called with stand-ins. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return value ? [[path, value]] : [];
  if (typeof value === 'function') return texts(value('7', 7, 'wonen'), path);
  if (Array.isArray(value)) return value.flatMap((one, at) => texts(one, `${path}[${at}]`));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => texts(one, path ? `${path}.${key}` : key));
  return [];
}

/** Functions that take a list get one. */
const withLists = <Words extends typeof nl | typeof en>(words: Words) => ({
  ...words,
  result: {
    ...words.result,
    missing: words.result.missing(['een', 'twee']),
    picture: words.result.picture('€ 7', ['een', 'twee']),
  },
});
const talkWithLists = (words: typeof talkNl) => ({
  ...words,
  choose: { ...words.choose, languages: words.choose.languages(['een', 'twee']) },
});

const dutch = [...texts(withLists(nl)), ...texts(talkWithLists(talkNl))];
const english = [...texts(withLists(en)), ...texts(talkWithLists(talkEn))];
const sentences = (text: string) => text.split(/(?<=[.?:])\s+/);

describe('the words', () => {
  it('are the same set in both languages', () => {
    expect(english.map(([path]) => path).sort()).toEqual(dutch.map(([path]) => path).sort());
  });

  it('keep to our tone', () => {
    const shrill = /[!]|helaas|spoedig|binnenkort|unfortunately/i;
    expect([...dutch, ...english].filter(([, text]) => shrill.test(text))).toEqual([]);
  });

  it('say u', () => {
    expect(dutch.filter(([, text]) => /\b(je|jij|jouw|jullie)\b/i.test(text))).toEqual([]);
  });

  it('have no long sentence', () => {
    const long = [...dutch, ...english].flatMap(([, text]) =>
      sentences(text).filter((one) => one.split(/\s+/).length > 20),
    );
    expect(long).toEqual([]);
  });

  it('are short on the whole', () => {
    const lengths = dutch.flatMap(([, text]) => sentences(text)).map((sentence) => sentence.split(/\s+/).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(8);
    expect(lengths.filter((length) => length > 12).length / lengths.length).toBeLessThan(0.06);
  });

  it('[CI-23] promise no right to a scheme', () => {
    for (const { id } of nationalSchemes) {
      expect(nl.helps[id].soft).toMatch(/misschien/i);
      expect(en.helps[id].soft).toMatch(/perhaps/i);
      expect(
        texts(nl.helps[id])
          .map(([, text]) => text)
          .join(' '),
      ).not.toMatch(/recht op/i);
    }
  });

  it('[CI-15] say at a threat what the law gives, and that asking puts the name down', () => {
    const said = [nl.threat.title, ...nl.threat.lines].join(' ');
    expect(said).toContain('recht op een gesprek binnen 3 werkdagen');
    expect(said).toContain('Dan noteren wij wel uw naam.');
  });

  it('[CI-32] say that this is no application, and that the day of a report counts', () => {
    expect(nl.start.notApplication).toBe('Dit is geen aanvraag en geen melding.');
    expect(`${nl.result.notApplication.strong} ${nl.result.notApplication.rest}`).toBe(
      'Dit is geen aanvraag. Wilt u bijstand of hulp bij schulden? Meld u dan vandaag. Die dag telt.',
    );
  });

  it('use no names of funds in a question', () => {
    const asked = texts(nl.questions)
      .filter(([path]) => !path.startsWith('allowances.'))
      .map(([, text]) => text)
      .join(' ');
    expect(asked).not.toMatch(/bijzondere bijstand|kwijtschelding|inkomenstoeslag|noodfonds|AIO/i);
  });
});

describe('soundsLikeCrisis', () => {
  it.each([
    'ik wil dood',
    'Ik wil niet meer leven',
    'zelfmoord',
    'ik denk aan zelfdoding',
    'ik maak er een eind aan',
    'ik wil niet meer',
    'I want to die',
    'kill myself',
    'I don’t want to live anymore',
  ])('[CI-14] hears %j', (typed) => {
    expect(soundsLikeCrisis(typed)).toBe(true);
  });

  it.each(['1200', '€ 300', 'mijn huur is te hoog', 'de zekering is dood', 'ik weet het niet', ''])(
    'hears nothing in %j',
    (typed) => {
      expect(soundsLikeCrisis(typed)).toBe(false);
    },
  );
});
