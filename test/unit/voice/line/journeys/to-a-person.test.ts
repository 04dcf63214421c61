import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../../../edge/voice/line/turn.ts';
import { examples } from '../../../../support/explanations.ts';
import { atDay, atNight, call, heardOf, keys, nothing, says, windows } from '../support.ts';
import { granted, opening, tellJourneys } from './journey.ts';

tellJourneys([
  {
    rule: 'PL-35',
    about: 'silence twice: a person',
    rows: [
      [nothing, 'question', 'Ik hoor u niet.'],
      [nothing, 'handOff', 'Een medewerker helpt u verder.'],
    ],
  },
  {
    rule: 'PL-35',
    about: 'not understood twice: a person',
    rows: [
      [says('de knorrige wolk fietst paars'), 'question', 'begrijp ik nog niet'],
      [says('de maan is van kaas'), 'handOff', /verbind u met een medewerker/],
    ],
  },
  {
    rule: 'PL-40',
    about: 'after hours: a call-back at a chosen time, at another number',
    at: atNight(),
    begins: /Wij zijn nu dicht\. Wij zijn er weer morgen om 9 uur\..*Waar belt u over\?/,
    rows: [
      [says('ik wil een medewerker spreken'), 'window', 'Toets 1 voor woensdag 25 november, tussen 9 en 12 uur.'],
      [says('donderdag'), 'samePhone', 'Bellen wij het nummer waarmee u nu belt?'],
      [says('nee'), 'phone', 'nummer'],
      [says('nul zes een twee drie vier vijf zes zeven acht'), 'phoneRight', '0, 6, 1, 2, 3, 4, 5, 6, 7, 8'],
      [says('ja'), 'callBack'],
      [{ kind: 'booked', window: windows[3] }, 'question', 'Wij bellen u donderdag 26 november, tussen 9 en 12 uur.'],
      [says('nee hoor'), 'hangUp'],
    ],
  },
  {
    rule: 'PL-40',
    about: 'after hours, with a question: that we call back comes before what the agent will see',
    at: atNight(),
    rows: [
      [says('morgen word ik uit mijn huis gezet'), 'question'],
      [
        says('medewerker'),
        'mayPass',
        /geen medewerker\. Wij kunnen u terugbellen\. De medewerker ziet dan waar u over belt\. Liever niet\? Zeg dan nee\./,
      ],
      [nothing, 'window', 'Toets 1 voor'],
    ],
  },
  {
    rule: 'PL-40',
    about: 'after hours: the number that calls, and a time that was just taken',
    at: atNight(),
    rows: [
      [says('kunnen jullie mij terugbellen'), 'window'],
      [keys('1'), 'samePhone'],
      [keys('1'), 'callBack'],
      [{ kind: 'booked', window: undefined }, 'window', 'Die tijd is net bezet.'],
    ],
  },
  {
    rule: 'PL-40',
    about: 'after hours, nobody calls back: when we are there again',
    at: atNight({ windows: [] }),
    rows: [
      [
        says('medewerker'),
        'question',
        /geen medewerker\. Terugbellen kan nu niet\. Wij zijn nu dicht\. Wij zijn er weer morgen om 9 uur\./,
      ],
    ],
  },
  {
    rule: 'PL-42',
    about: 'a caller whose number we do not know keys one; an impossible one is asked again',
    at: atDay({ callerKnown: false }),
    rows: [
      [says('bel mij terug'), 'window'],
      [says('de eerste'), 'phone', 'nummer'],
      [keys('12345'), 'phone', 'niet compleet'],
      [keys('0201234567'), 'phoneRight'],
      [keys('1'), 'callBack'],
    ],
  },
  {
    rule: 'PL-41',
    about: 'none of three times: the next ones, until there are no more',
    rows: [
      [says('bel mij terug'), 'window', 'Liever een andere tijd? Toets 4.'],
      [says('geen van die tijden'), 'window', /^Toets 1 voor donderdag 26 november, tussen 9 en 12 uur\.$/],
      [keys('4'), 'question', 'Andere tijden heb ik nu niet.'],
      [says('bel mij terug'), 'window'],
      [keys('4'), 'window'],
      [keys('1'), 'samePhone'],
    ],
  },
  {
    rule: 'PL-31',
    about: 'no person wanted: something else, and "nee" ends the call',
    rows: [
      [says('ik zit in de schulden'), 'question', 'medewerker'],
      [says('nee ik wil niemand spreken'), 'question', /\?$/, /medewerker/],
      [says('nee'), 'hangUp'],
    ],
  },
  {
    rule: 'PL-36',
    about: 'nobody takes the call: back on the line, with a time to be called',
    rows: [
      [says('medewerker'), 'handOff'],
      [{ kind: 'unanswered' }, 'window', 'Er neemt nu niemand op.'],
    ],
  },
  {
    rule: 'PL-36',
    about: 'a long wait: being called back is offered beside it',
    at: atDay({ person: { reachable: true, range: { fromMinutes: 10, toMinutes: 25 } } }),
    rows: [
      [says('ik wil een mens spreken'), 'mayPass', /10 tot 25 minuten\. Liever teruggebeld\?/],
      [says('bel mij terug'), 'window'],
    ],
  },
]);

describe('what a person gets to see', () => {
  const noteOf = (turn: Turn | undefined) => (turn?.next.kind === 'handOff' ? turn.next.note : undefined);

  it('[PL-32] the case and the subjects, in the order they came; never what was said', () => {
    const heard = [
      ...opening.map(([one]) => one),
      granted('onTime'),
      says('waarom duurt het zo lang'),
      says('medewerker'),
    ];
    const turns = call(atDay(), ...heard, says('ja'));
    expect(noteOf(turns.at(-1))).toEqual({
      question: expect.any(String),
      caseId: examples.onTime.id,
      contacts: true,
      before: [{ by: 'citizen', text: 'Hoe ver is mijn zaak?' }],
      language: 'nl',
    });
  });

  it('[PL-33] nothing when the caller says no', () => {
    const turns = call(atDay(), ...opening.map(([one]) => one), granted('onTime'), says('medewerker'), says('nee'));
    expect(heardOf(turns.at(-1))).toMatch('Ik geef niets door.');
    expect(noteOf(turns.at(-1))).toEqual({
      question: 'Ik wil een medewerker spreken.',
      contacts: false,
      before: [],
      language: 'nl',
    });
  });

  it('[PL-34] nothing of money worries that leave no record', () => {
    const turns = call(atDay(), says('ik kom niet rond met mijn geld'), says('medewerker'));
    expect(JSON.stringify(noteOf(turns.at(-1)))).not.toMatch(/rond|geld/i);
  });
});
