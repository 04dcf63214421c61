import { atDay, keys, says } from '../support.ts';
import { granted, keyed, opening, tellJourneys } from './journey.ts';

const { organisation } = atDay();
const landlord = atDay({ organisation: { ...organisation, kind: 'landlord' } });

tellJourneys([
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
]);
