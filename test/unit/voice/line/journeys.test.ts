import { describe, expect, it } from 'vitest';
import { keypadCode } from '../../../../edge/protocol/keypad-code.ts';
import type { Heard, LineContext, Turn } from '../../../../edge/voice/line/turn.ts';
import { type ExampleName, examples } from '../../../support/explanations.ts';
import { atDay, atNight, call, heardOf, keys, nothing, says, windows } from './support.ts';

/** What the line does after it heard this, and what the caller hears of it. */
type Row = [heard: Heard, does: string, hears?: RegExp | string, hearsNot?: RegExp];
interface Journey {
  rule: string;
  about: string;
  at?: LineContext;
  begins?: RegExp;
  rows: Row[];
}

const code = 'ACDEFHJKMNPR';
const keyed = keys(keypadCode(code).replaceAll(' ', ''));
const granted = (name: ExampleName): Heard => ({ kind: 'access', outcome: 'granted', explanation: examples[name] });
const refused = (outcome: 'wrong' | 'resting' | 'unavailable'): Heard => ({ kind: 'access', outcome });
/** From the first question to the open case, by voice and keypad. */
const opening: Row[] = [
  [says('hoe staat het met mijn aanvraag'), 'number', 'Wat is uw zaaknummer?'],
  [says('twee nul twee zes, dubbel nul vier een zeven'), 'numberRight', 'Ik hoorde: Z, 2, 0, 2, 6, 0, 0, 4, 1, 7.'],
  [says('ja dat klopt'), 'code', 'de code'],
  [keyed, 'openCase'],
];

/** `listen` by what it listens for; everything else by its own name. */
const doing = ({ next, state }: Turn): string => (next.kind === 'listen' ? state.expects.kind : next.kind);

const { organisation } = atDay();
const landlord = atDay({ organisation: { ...organisation, kind: 'landlord' } });

const journeys: Journey[] = [
  {
    rule: 'PL-03',
    about: 'status of a case that is on time: nothing to do, whose turn, the date, the next moment',
    begins: /computer van .*\. Wij zijn open tot 17 uur\. Op een medewerker wacht u 2 tot 5 minuten\./,
    rows: [
      ...opening,
      [
        granted('onTime'),
        'question',
        /hoeft nu niets te doen\..*Wij zijn nu aan zet\..*uiterlijk op dinsdag 15 december\..*dinsdag 8 december: U hoort weer van ons/,
      ],
      [says('wanneer hoor ik iets'), 'question', 'dinsdag 15 december'],
      [says('nee dank u'), 'hangUp', 'altijd weer bellen'],
    ],
  },
  {
    rule: 'PL-03',
    about: 'a case that is late: that first, then whose turn, the new date, why and the promise; rights after "verder"',
    rows: [
      ...opening,
      [
        granted('lateWithRights'),
        'question',
        /^Uw besluit had er al moeten zijn\. Dat ligt aan ons\..*De nieuwe datum is dinsdag 22 december\..*Samira belt u\./,
      ],
      [says('verder'), 'question', 'U mag vragen om een besluit binnen 2 weken.'],
    ],
  },
  {
    rule: 'PL-03',
    about: 'a paper is missing and the clock stands still',
    rows: [
      ...opening,
      [granted('paperMissing'), 'question', /uw huurcontract.*uiterlijk donderdag 3 december.*De klok staat stil/i],
      [says('wat moet ik doen'), 'question', 'Uw huurcontract'],
    ],
  },
  {
    rule: 'PL-03',
    about: 'refused: bad news, the reason, what is possible, until when to object',
    rows: [
      ...opening,
      [granted('refused'), 'question', /geen bijstand\. Dat is slecht nieuws\..*De reden: .*Dit kan wel:/],
      [says('verder'), 'question', 'U kunt bezwaar maken tot en met maandag 28 december.'],
    ],
  },
  {
    rule: 'PL-03',
    about: 'a repayment: the amount in words, part by part, and paying in parts',
    rows: [
      ...opening,
      [granted('repayment'), 'question', /412 euro terugbetalen\. Dit is geen boete\..*Loon in juli: 238 euro\./],
      [says('kan ik in delen betalen'), 'question', '8 keer 51 euro en 50 cent per maand'],
      [says('dat klopt niet'), 'question', /nog geen bezwaar\. Bezwaar maken kan tot en met maandag 21 december\./],
    ],
  },
  {
    rule: 'PL-03',
    about: 'a repair by a landlord that is late',
    at: landlord,
    rows: [
      [says('wanneer wordt mijn ketel gemaakt'), 'number'],
      [keys('202600417'), 'numberRight'],
      [keys('1'), 'code'],
      [keyed, 'openCase'],
      [granted('repairLate'), 'question', /niet wat wij beloofden\..*De nieuwe datum is vrijdag 27 november\./],
    ],
  },
  {
    rule: 'PL-20',
    about: 'everything by keypad',
    rows: [
      [keys('1'), 'number', 'zaaknummer'],
      [keys('202600417'), 'numberRight'],
      [keys('1'), 'code'],
      [keys(keypadCode(code).replaceAll(' ', '').slice(0, 6)), 'code', 'Ik heb 6 van de 18 tekens.'],
      [keys(keypadCode(code).replaceAll(' ', '').slice(6)), 'openCase'],
      [granted('onTime'), 'question', 'niets te doen'],
      [keys('*'), 'question', 'niets te doen'],
      [keys('0'), 'mayPass', 'De medewerker ziet dan uw zaak.'],
      [keys('1'), 'handOff'],
    ],
  },
  {
    rule: 'PL-26',
    about: 'everything by voice, the code in groups, read back letter by letter',
    rows: [
      [says('mijn zaaknummer is zet twee nul twee zes nul nul vier een zeven'), 'numberRight'],
      [says('klopt'), 'code'],
      [says('de A van Anton, Cornelis, Dirk, Eduard'), 'code', 'Ik heb 4 van de 12 tekens.'],
      [says('Ferdinand Hendrik Jan Karel'), 'code', 'Ik heb 8 van de 12 tekens.'],
      [
        says('Maria Nico Pieter Rudolf'),
        'codeRight',
        'Anton, Cornelis, Dirk, Eduard. Ferdinand, Hendrik, Johan, Karel.',
      ],
      [says('ja'), 'openCase'],
    ],
  },
  {
    rule: 'PL-25',
    about: 'a wrong code three times: a person, with nothing of the case',
    rows: [
      ...[1, 2].flatMap((): Row[] => [
        [says('mijn zaaknummer is 202600417'), 'numberRight'],
        [says('ja'), 'code'],
        [keyed, 'openCase'],
        [refused('wrong'), 'number', 'horen niet bij elkaar'],
      ]),
      [says('202600417'), 'numberRight'],
      [says('ja'), 'code'],
      [keyed, 'openCase'],
      [refused('wrong'), 'handOff', 'Het lukt zo niet. Dat geeft niet.'],
    ],
  },
  {
    rule: 'PL-25',
    about: 'a case number that has to rest: why, and a person',
    rows: [...opening, [refused('resting'), 'mayPass', /Voor uw veiligheid wacht ik nu 15 minuten\..*medewerker/]],
  },
  {
    rule: 'PL-25',
    about: 'the case cannot be reached: our fault, and a person',
    rows: [...opening, [refused('unavailable'), 'mayPass', 'Dat ligt aan ons.']],
  },
  {
    rule: 'PL-21',
    about: 'a slip in the keyed code is seen without asking the server',
    rows: [
      ...opening.slice(0, 3),
      [keys(`${keypadCode(code).replaceAll(' ', '').slice(0, 17)}9`), 'code', 'Er zit een fout in de cijfers.'],
      [keyed, 'openCase'],
    ],
  },
  {
    rule: 'PL-23',
    about: '"nee dat klopt niet" asks once more, then a person',
    rows: [
      [says('hoe ver is mijn zaak'), 'number'],
      [says('een twee drie vier vijf'), 'numberRight', 'Z, 1, 2, 3, 4, 5'],
      [says('nee dat klopt niet'), 'number', 'nog een keer'],
      [says('een twee drie vier zes'), 'numberRight', 'Z, 1, 2, 3, 4, 6'],
      [says('nee een twee drie vier acht'), 'numberRight', 'Z, 1, 2, 3, 4, 8'],
      [says('nee'), 'mayPass', 'Een medewerker helpt u verder.'],
    ],
  },
  {
    rule: 'PL-24',
    about: 'no letter at hand: the case stays closed, a person helps',
    rows: [
      [says('hoe ver is mijn aanvraag'), 'number'],
      [says('een momentje'), 'number', 'Neem de tijd.'],
      [nothing, 'number'],
      [says('hij ligt boven'), 'number', /Neem de tijd|Ik ben er nog/, /113/],
      [says('ik heb die brief niet'), 'mayPass', 'Zonder de brief mag ik niets over uw zaak vertellen.'],
      [nothing, 'handOff'],
    ],
  },
  {
    rule: 'PL-35',
    about: 'silence twice: a person',
    rows: [
      [nothing, 'question', 'Ik hoor u niet.'],
      [nothing, 'handOff', 'Een medewerker helpt u verder.'],
    ],
  },
  {
    rule: 'PL-14',
    about: 'noise on the line: once more, then a person; nobody is judged by a guess',
    rows: [
      [says('stelletje idioten', 0.1), 'question', 'Ik verstond u niet goed.', /schelden/i],
      [says('grmbl', 0.2), 'handOff'],
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
    rule: 'PL-22',
    about: 'dialect',
    rows: [
      [says('hoe stiet ut met mien anvraog'), 'number', 'zaaknummer'],
      [says('twie nul twie zes nul nul veer ien zeuven'), 'numberRight', 'Z, 2, 0, 2, 6, 0, 0, 4, 1, 7'],
      [says('joa dat klopt'), 'code'],
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
    rule: 'PL-24',
    about: 'an organisation without cases online: a person',
    at: atDay({ organisation: { ...organisation, on: ['chat', 'assistant'] } }),
    rows: [[says('hoe staat het met mijn aanvraag'), 'mayPass', 'medewerker']],
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
  {
    rule: 'PL-10',
    about: 'upset: heard first, then answered',
    rows: [
      [
        says('ik word hier gek van hoe staat het nou met mijn aanvraag'),
        'number',
        /^(Ik hoor dat dit u veel doet|Dit is vervelend)/,
      ],
    ],
  },
  {
    rule: 'PL-12',
    about: 'abuse: a boundary and a choice; the question stays',
    rows: [
      [
        says('stelletje klootzakken wanneer zijn jullie open'),
        'question',
        /graag helpen\. Schelden wil ik niet\..*Zeg verder, of zeg later\./,
      ],
      [says('verder'), 'question', 'Wij gaan verder.'],
      [says('wat een tyfuslijers zijn jullie'), 'question', /Schelden|woorden/],
      [says('later'), 'hangUp', 'verandert niets aan uw aanvraag'],
    ],
  },
  {
    rule: 'PL-13',
    about: 'a threat: a stop, 112, a person; after the third the call ends and the question stays',
    rows: [
      [
        says('ik kom naar jullie toe en sla jullie in elkaar'),
        'question',
        /stop ik\. Dreigen mag niet\..*Bel 112\..*medewerker/,
      ],
      [says('ik steek jullie kantoor in brand'), 'question'],
      [says('ik maak jullie af'), 'hangUp', /Uw vraag blijft staan\. U kunt ons later weer bellen\./],
    ],
  },
  {
    rule: 'PL-13',
    about: 'a threat, then a person',
    rows: [
      [says('ik kom jullie allemaal doodslaan'), 'question'],
      [says('ja'), 'handOff'],
    ],
  },
  {
    rule: 'PL-11',
    about: 'suicide: 113 and 112 before everything, also in the middle of a code, and gently on',
    rows: [
      ...opening.slice(0, 3),
      [says('ik wil niet meer leven'), 'question', /Bel nu 113\..*Bel 112\. /, /code/],
      [says('hoe staat het met mijn aanvraag'), 'number', 'zaaknummer'],
    ],
  },
  {
    rule: 'PL-11',
    about: 'after danger: no small talk, the same numbers, also in the last words',
    rows: [
      [says('ik wil dood'), 'question', 'Bel nu 113.'],
      [says('ik weet het niet meer'), 'question', /113|112/],
      [says('ik hang op'), 'hangUp', 'Bel nu 113, of 112 bij gevaar.'],
    ],
  },
  {
    rule: 'PL-11',
    about: 'danger is heard through noise as well',
    rows: [[says('ik ga er een einde aan maken', 0.1), 'question', 'Bel nu 113.']],
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
  {
    rule: 'PL-27',
    about: 'another case needs its own number and code',
    rows: [...opening, [granted('onTime'), 'question'], [says('ik heb nog een andere zaak'), 'number', 'andere zaak']],
  },
  {
    rule: 'PL-27',
    about: 'case numbers that begin with several letters: which, by key',
    at: atDay({ numberPrefixes: ['LW-', 'VH-'] }),
    rows: [
      [says('hoe ver is mijn aanvraag'), 'number'],
      [keys('10421'), 'prefix', 'Begint het met L, W? Toets 1.'],
      [keys('2'), 'numberRight', 'V, H, 1, 0, 4, 2, 1'],
    ],
  },
];

describe('journeys on the phone line', () => {
  it.each(journeys.map((one) => ({ ...one, named: `[${one.rule}] ${one.about}` })))(
    '$named',
    ({ at = atDay(), begins, rows }) => {
      const turns = call(at, ...rows.map(([heard]) => heard));
      if (begins) expect(heardOf(turns[0])).toMatch(begins);
      rows.forEach(([, does, hears, hearsNot], index) => {
        const turn = turns[index + 1];
        expect(turn && `${index}: ${doing(turn)}`, heardOf(turn)).toBe(`${index}: ${does}`);
        if (hears) expect(heardOf(turn)).toMatch(hears);
        if (hearsNot) expect(heardOf(turn)).not.toMatch(hearsNot);
      });
    },
  );
});

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
