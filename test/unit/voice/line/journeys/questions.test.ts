import { describe, expect, it } from 'vitest';
import type { LineContext } from '../../../../../edge/voice/line/turn.ts';
import { atDay, atNight, call, heardOf, keys, nothing, says } from '../support.ts';
import { granted, keyed, tellJourneys } from './journey.ts';

const { organisation } = atDay();

describe('the first breath', () => {
  it.each<[string, LineContext, RegExp]>([
    [
      'by day',
      atDay(),
      /^Goedendag, u spreekt met een computer van .* tot 17 uur\. .* minuten\. For English, press 9\. /,
    ],
    [
      'by night',
      atNight(),
      /computer van .* nu dicht\. .*morgen om 9 uur\. For English, press 9\. Waar belt u over\?$/,
    ],
    ['in Dutch only', atDay({ organisation: { ...organisation, languages: ['nl'] } }), /^(?!.*English)/],
    ['with an unknown wait', atDay({ person: { reachable: true } }), /^(?!.*minuten)/],
  ])('[PL-01] says what it is, of whom, hours and wait, and listens: %s', (_, context, breath) => {
    const [first] = call(context);
    expect(heardOf(first)).toMatch(breath);
    expect(first?.say.length).toBeLessThanOrEqual(5);
    expect(first?.next).toMatchObject({ kind: 'listen', for: 'both', language: 'nl', maxDigits: 1 });
  });
});

tellJourneys([
  {
    rule: 'PL-04',
    about: 'an English caller is answered in English without asking for it',
    begins: /For English, press 9\./,
    rows: [
      [says('Hello, could you tell me how my application is going'), 'number', 'What is your case number?'],
      [says('two zero two six double oh four one seven'), 'numberRight', 'I heard: Z, 2, 0, 2, 6, 0, 0, 4, 1, 7.'],
      [says('yes'), 'code', 'A for Alpha'],
      [keyed, 'openCase'],
      [granted('onTime'), 'question', /There is nothing you need to do now\..*Tuesday 15 December/],
    ],
  },
  {
    rule: 'PL-04',
    about: 'English with the key, and back',
    rows: [
      [keys('9'), 'question', /We go on in English\. We are open until 5 in the afternoon\./],
      [says('Nederlands please'), 'question', 'Wij gaan verder in het Nederlands.'],
    ],
  },
  {
    rule: 'PL-15',
    about: 'an objection is not swallowed: not filed by this call, how it is done, and a person',
    rows: [
      [says('ik ben het er niet mee eens ik maak bezwaar'), 'question', /nog geen bezwaar\..*brief/],
      [says('is dat nu ingediend dan'), 'question', /nog niets ingediend|nog niet gedaan/],
    ],
  },
  {
    rule: 'PL-15',
    about: 'a notice of default is not swallowed',
    rows: [[says('ik stel jullie in gebreke'), 'question', /niet via de telefoon|telt daarvoor niet/]],
  },
  {
    rule: 'PL-02',
    about: 'two subjects: one is answered, the other is offered',
    rows: [
      [says('wanneer zijn jullie open en ik wil ook een paspoort aanvragen'), 'question', /U noemde ook|Gaat het over/],
      [says('ja graag'), 'question'],
    ],
  },
  {
    rule: 'PL-05',
    about: 'making ends meet: no case is asked, no amounts, and nothing of it goes into the note',
    rows: [
      [says('ik kom niet rond met mijn geld'), 'question', /zelf na, zonder naam/, /zaaknummer|hoeveel|bedrag/i],
      [says('medewerker'), 'handOff'],
    ],
  },
  {
    rule: 'PL-02',
    about: 'urgent money: the right to a talk in three working days, and a person at once',
    rows: [
      [says('morgen word ik uit mijn huis gezet'), 'question', /binnen 3 werkdagen\..*Wilt u een medewerker spreken\?/],
      [says('ja'), 'mayPass', 'De medewerker ziet dan waar u over belt.'],
      [nothing, 'handOff'],
    ],
  },
  {
    rule: 'PL-30',
    about: 'slower, once more, and another question in between',
    rows: [
      [says('wanneer zijn jullie open'), 'question', 'open tot 17 uur'],
      [says('u praat te snel'), 'question', /langzamer\. Wij zijn open tot 17 uur\./],
      [says('herhaal dat eens'), 'question', 'open tot 17 uur'],
      [says('iets sneller graag'), 'question', /weer gewoon\. Wij zijn open tot 17 uur\./],
      [says('hoe staat het met mijn zaak'), 'number'],
      [says('wanneer zijn jullie open'), 'question', 'open tot 17 uur'],
    ],
  },
  {
    rule: 'PL-02',
    about: 'is this a person, and is it recorded',
    rows: [
      [says('ben je een mens'), 'question', 'Ik ben een computer.'],
      [says('wordt dit gesprek opgenomen'), 'question', 'Wij nemen dit gesprek niet op.'],
    ],
  },
]);
