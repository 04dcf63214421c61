import { says } from '../support.ts';
import { opening, tellJourneys } from './journey.ts';

tellJourneys([
  {
    rule: 'PL-14',
    about: 'noise on the line: once more, then a person; nobody is judged by a guess',
    rows: [
      [says('stelletje idioten', 0.1), 'question', 'Ik verstond u niet goed.', /schelden/i],
      [says('grmbl', 0.2), 'handOff'],
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
]);
