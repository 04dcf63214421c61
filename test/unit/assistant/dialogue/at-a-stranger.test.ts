import { describe, expect, test } from 'vitest';
import { lindewaardContent } from '../../../../demo/content/lindewaard.ts';
import { demoDays } from '../../../../demo/days.ts';
import type { Knowledge } from '../../../../edge/assistant/dialogue/dialogue.ts';
import { readMessage } from '../../../../edge/assistant/dialogue/read-message.ts';
import { en } from '../../../../edge/assistant/dialogue/words/en.ts';
import { nl } from '../../../../edge/assistant/dialogue/words/nl.ts';
import { createUnderstanding, loadModel } from '../../../../edge/assistant/understand/index.ts';
import { examples } from '../../../support/explanations.ts';
import { knows, knowsCase, labels, message, talk, textOf } from './support.ts';

const understand = createUnderstanding(await loadModel());
const typed = (knowledge: Knowledge, ...texts: string[]) =>
  talk(knowledge, ...texts.map((text) => ({ kind: 'message', understanding: readMessage(understand, text) }) as const));
const last = (knowledge: Knowledge, ...texts: string[]) => typed(knowledge, ...texts).at(-1);
const opening = (turn: ReturnType<typeof last>) => turn?.reply.lines[0]?.text;

describe('a letter that nobody explained yet', () => {
  test.each([
    'ik heb een brief gekregen maar ik snap er niks van',
    'ik snap er niks van',
    'brief niet begrijpen',
    'kunt u mij die brief uitleggen',
    'hello, i dont understand this letter',
    'hi i got a letter about my benefit',
  ])('[DI-32] “%s” opens the case it is about, or leads to a person', (text) => {
    const [turn, after] = talk(
      knows(),
      { kind: 'message', understanding: readMessage(understand, text) },
      { kind: 'ready' },
    );
    expect(nl.asksOn.letter).toContain(textOf(turn));
    expect(labels(turn)).toEqual([nl.door.access, nl.door.person, nl.door.callback]);
    expect(after?.dialogue.subject).toBe('case-status');
  });

  test('[DI-32] with a case open, the case explains it', () => {
    expect(last(knowsCase(), 'ik snap de brief niet')?.dialogue.subject).toBe('case-status');
    const refused = last(knowsCase(examples.refused), 'ik snap er niks van');
    expect(refused?.dialogue.subject).toBe('case-decision');
    expect(nl.plainer).not.toContain(textOf(refused));
  });

  test('[DI-32] a letter of another office holds no code of ours', () => {
    expect(nl.notHere).toContain(textOf(last(knows(), 'ik heb een brief van de belastingdienst gekregen')));
  });

  test.each(['ik heb geen brief gekregen', 'wanneer krijg ik een brief'])(
    '[DI-32] “%s” has none to explain',
    (text) => {
      expect(nl.asksOn.letter).not.toContain(textOf(last(knows(), text)));
    },
  );
});

describe('what follows a no or a greeting', () => {
  test.each([
    ['nee het gaat over mijn uitkering', 'case-status'],
    ['nee ik bedoel mijn paspoort', 'identity-documents'],
    ['no i mean my passport', 'identity-documents'],
    ['nee hoor, wanneer zijn jullie open', 'opening-hours'],
    ['goedemorgen ik heb een vraag over mijn aanvraag', 'case-status'],
  ] as const)('[DI-33] “%s” is about that', (text, subject) => {
    expect(last(knows(), text)?.dialogue.subject).toBe(subject);
  });

  test.each(['nee dank u', 'nee dat hoeft niet', 'nee ik wil geen medewerker'])('[DI-33] “%s” is a no', (text) => {
    const turn = talk(knows(), message('debt-help'), {
      kind: 'message',
      understanding: readMessage(understand, text),
    })[1];
    expect(turn?.dialogue.subject).toBe('debt-help');
  });
});

describe('who waits', () => {
  test.each(['dat duurt wel erg lang vind ik', 'heb nog nooit iets van jullie gehoord'])(
    '[DI-34] “%s” gets the day, kindly',
    (text) => {
      const turn = last(knowsCase(), text);
      expect(nl.asksOn.longWait).toContain(opening(turn));
      expect(turn?.dialogue.subject).toBe('case-deadline');
    },
  );

  test('[DI-34] where we are late that is said, also to who is indignant', () => {
    expect(textOf(last(knowsCase(examples.lateWithRights), 'dat duurt wel erg lang'))).toContain('Dat ligt aan ons');
    expect(nl.acknowledge.late).toContain(textOf(last(knowsCase(examples.lateWithRights), 'ik vind het schandalig')));
  });

  test('[DI-34] after a decision it may be a complaint', () => {
    expect(last(knowsCase(examples.refused), 'het duurde veel te lang')?.dialogue.subject).toBe('complaint');
  });

  test('[DI-34] what another office pays is not in a case of ours', () => {
    expect(last(knows(), 'wanneer krijg ik mijn kinderbijslag')?.dialogue.subject).toBeUndefined();
  });

  test.each(['waar blijft mijn geld nou', 'ik wil vragen wanneer geld komen'])(
    '[DI-34] “%s” is about the day, and not about where we are',
    (text) => {
      expect(last(knows(), text)?.dialogue.subject).toBe('case-deadline');
    },
  );
});

describe('without food', () => {
  test.each([
    'kan dat niet sneller want ik heb geen geld meer voor eten',
    'mijn kinderen hebben niks te eten',
    'i cant buy food any more',
  ])('[DI-06] “%s” is urgent, whatever else it asks', (text) => {
    for (const knowledge of [knows(), knowsCase()]) {
      const turn = last(knowledge, text);
      expect(turn?.dialogue.subject).toBe('urgent-money');
      expect(textOf(turn)).toContain(nl.urgentFood);
    }
  });
});

describe('an objection, asked on about', () => {
  test.each(['en als ik te laat ben', 'de termijn is al voorbij', 'what if i am too late'])(
    '[DI-35] “%s”: object anyway, and say why it is late',
    (text) => {
      expect(nl.asksOn.tooLate).toContain(opening(last(knows(), 'ik wil bezwaar maken', text)));
    },
  );

  test.each(['moet dat met een formulier', 'mag het ook met een brief'])('[DI-35] “%s”: a letter is enough', (text) => {
    expect(nl.asksOn.letterIsEnough).toContain(opening(last(knows(), 'ik wil bezwaar maken', text)));
  });

  test('[DI-35] “too late” of a paper we wait for is the day of that paper', () => {
    const turn = last(knowsCase(examples.paperMissing), 'wat moeten jullie nog van mij', 'is het dan te laat');
    expect(textOf(turn)).toContain('donderdag 3\u00a0december');
  });
});

describe('what is told of a life', () => {
  test('[DI-36] a death is met with condolences, and not with what we have no information about', () => {
    for (const text of ['mijn man is overleden', 'mijn vrouw is overleden en ik wil een paspoort inleveren'])
      expect(nl.asksOn.condolence).toContain(opening(last(knowsCase(), text)));
    expect(nl.asksOn.condolence).not.toContain(
      textOf(last(knowsCase(), 'hoe weet ik dat dit echt van de gemeente is')),
    );
    expect(nl.asksOn.condolence).not.toContain(textOf(last(knows(), 'dit is echt onterecht')));
  });

  test('[DI-36] who tells of a death reads how to reach us, and not how to marry', () => {
    const { entries: content } = lindewaardContent('https://example.org', demoDays('2026-11-24'));
    const turn = last(knows({ content }), 'mijn vader is overleden');
    expect(nl.asksOn.condolence).toContain(opening(turn));
    expect(textOf(turn)).not.toMatch(/trouw|huwelijk/i);
    expect(turn?.reply.cards).not.toEqual([]);
  });

  test('[DI-36] a change is theirs to report', () => {
    expect(nl.asksOn.changed).toContain(textOf(last(knowsCase(), 'ik heb een baan gevonden')));
  });

  test('[DI-36] “bent u er nog” is no question for our hours', () => {
    expect(nl.asksOn.stillHere).toContain(textOf(last(knows(), 'bent u er nog')));
  });
});

test('[DI-27] “can someone call me” asks us to call', () => {
  const turn = last(knows({ language: 'en', words: en }), 'can someone call me tomorrow');
  expect(en.callback).toContain(textOf(turn));
});

test('[DI-27] a reason behind it does not hide what was said', () => {
  const knowledge = knowsCase(examples.paperMissing);
  const turn = last(knowledge, 'wat moet ik doen', 'die heb ik niet meer want mijn baas geeft ze niet');
  expect(textOf(turn)).toContain('kijkt wat er ook mag');
});

test.each([
  ['kunnen jullie zien of mijn loonstrook binnen is', 'case-status'],
  ['ik ben bang dat ze me eruit zetten', 'urgent-money'],
] as const)('[DI-28] “%s” is about %s', (text, subject) => {
  expect(last(knowsCase(), text)?.dialogue.subject).toBe(subject);
});

test.each([
  ['kunt u mij helpen want ik weet het niet meer', nl.whichHelp],
  ['no i dont have a code', nl.noCodeHere],
])('[DI-18] “%s” is understood', (text, said) => {
  expect(said).toContain(textOf(last(knows(), text)));
});

test('[DI-10] how long it takes, and what to bring, stay with the subject', () => {
  const passport = last(knows(), 'ik wil een paspoort', 'hoe lang duurt het voordat ik hem heb');
  expect(passport?.dialogue.subject).toBe('identity-documents');
  const benefit = last(knows(), 'bijstand aanvragen hoe doe ik', 'welke papier moet meenemen');
  expect(benefit?.dialogue.subject).toBe('benefit-apply');
});

test('[DI-28] a visit: not at home, and what it costs', () => {
  expect(nl.asksOn.cannotCome).toContain(textOf(last(knowsCase(examples.repairPlanned), 'ik ben dan niet thuis')));
  expect(nl.asksOn.cannotCome).not.toContain(
    textOf(last(knowsCase(examples.repairPlanned), 'moet ik daar voor betalen')),
  );
});
