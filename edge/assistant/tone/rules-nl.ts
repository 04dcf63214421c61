import type { ToneRule } from './draft-hints.ts';

/** After "u bent" these are facts or friendly, not words for a person. */
const facts = [
  'niet',
  'nog',
  'er',
  'al',
  'nu',
  'hier',
  'daar',
  'aan',
  'in',
  'op',
  'bij',
  'van',
  'met',
  'uit',
  'welkom',
  'geholpen',
  'gebeld',
  'aangemeld',
  'ingeschreven',
  'uitgenodigd',
  'verplicht',
  'vrij',
  'klaar',
  'thuis',
  'verhuisd',
  'gestopt',
  'begonnen',
  'bereikbaar',
  'de',
  'het',
  'degene',
  'huurder',
  'tevreden',
].join('|');

const adverbs = '(?:(?:echt|gewoon|wel|heel|erg|zo|ook|altijd|steeds|een)\\s+)*';

export const dutchRules: readonly ToneRule[] = [
  {
    kind: 'person',
    pattern: new RegExp(
      `(?<!\\p{L})(?:u|jij|je)\\s+bent\\s+(?!${adverbs}(?:${facts})(?!\\p{L}))${adverbs}\\p{L}+`,
      'giu',
    ),
    instead: 'Ik lees woorden die mij raken. Ik wil u graag helpen.',
  },
  {
    kind: 'person',
    pattern: /(?<!\p{L})u\s+(?:gedraagt|stelt)\s+(?:u|zich)\s+\p{L}+/giu,
    instead: 'Ik lees woorden die mij raken. Ik wil u graag helpen.',
  },
  {
    kind: 'person',
    pattern: /(?<!\p{L})u\s+(?:doet|zegt|begint|wilt|luistert)\s+(?:ook\s+)?(?:altijd|nooit)(?!\p{L})/giu,
    instead: 'Wat is voor u nu het belangrijkst?',
  },
  {
    kind: 'threat',
    pattern:
      /(?<!\p{L})(?:(?:nog|een)\s+(?:één|een|1)\s+(?:keer|woord)\s+en|(?:of|dan|anders)\s+(?:hang|verbreek|blokkeer|sluit|stop|beëindig)\s+ik|laatste\s+waarschuwing|ik\s+waarschuw\s+u)(?!\p{L})/giu,
    instead: 'Stopt het schelden, dan ga ik met u verder. Of wij stoppen nu en gaan later verder.',
  },
  {
    kind: 'threat',
    pattern: /(?<!\p{L})(?:bel|belt|bellen|schakel)\s+(?:ik|wij)?\s*(?:dan\s+)?de\s+politie(?!\p{L})/giu,
    instead: 'Zo kan ik u niet helpen. Wat wilt u?',
  },
  {
    kind: 'argue',
    pattern:
      /(?<!\p{L})(?:zoals\s+ik\s+(?:al\s+)?(?:zei|schreef)|dat\s+heeft\s+u\s+verkeerd|dat\s+is\s+niet\s+waar|u\s+begrijpt\s+(?:het|mij)\s+(?:gewoon\s+)?niet|u\s+had\s+(?:\p{L}+\s+){0,4}moeten)(?!\p{L})/giu,
    instead: 'Ik zie het anders. Ik leg graag uit waarom.',
  },
  {
    kind: 'vague',
    pattern: /(?<!\p{L})(?:(?:zo\s+)?spoedig(?:\s+mogelijk)?|zo\s+snel\s+mogelijk|z\.?s\.?m\.?|binnenkort)(?!\p{L})/giu,
  },
];
