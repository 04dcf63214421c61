import { atDay, keys, nothing, says } from '../support.ts';
import { codeDigits, granted, keyed, opening, type Row, refused, tellJourneys } from './journey.ts';

const { organisation } = atDay();

tellJourneys([
  {
    rule: 'PL-20',
    about: 'everything by keypad',
    rows: [
      [keys('1'), 'number', 'zaaknummer'],
      [keys('202600417'), 'numberRight'],
      [keys('1'), 'code'],
      [keys(codeDigits.slice(0, 6)), 'code', 'Ik heb 6 van de 18 tekens.'],
      [keys(codeDigits.slice(6)), 'openCase'],
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
      [keys(`${codeDigits.slice(0, 17)}9`), 'code', 'Er zit een fout in de cijfers.'],
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
    rule: 'PL-22',
    about: 'dialect',
    rows: [
      [says('hoe stiet ut met mien anvraog'), 'number', 'zaaknummer'],
      [says('twie nul twie zes nul nul veer ien zeuven'), 'numberRight', 'Z, 2, 0, 2, 6, 0, 0, 4, 1, 7'],
      [says('joa dat klopt'), 'code'],
    ],
  },
  {
    rule: 'PL-24',
    about: 'an organisation without cases online: a person',
    at: atDay({ organisation: { ...organisation, on: ['chat', 'assistant'] } }),
    rows: [[says('hoe staat het met mijn aanvraag'), 'mayPass', 'medewerker']],
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
]);
