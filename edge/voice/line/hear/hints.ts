import type { Language } from '../../../protocol/primitives.ts';
import { spellingEn, spellingNl } from '../words/spelling.ts';

const spellings = { nl: spellingNl, en: spellingEn } as const;
const lists = {
  nl: {
    talk: [
      'medewerker',
      'herhaal',
      'langzamer',
      'verder',
      'zaaknummer',
      'aanvraag',
      'uitkering',
      'bijstand',
      'bezwaar',
      'terugbellen',
      'openingstijden',
      'English',
    ],
    yesNo: ['ja', 'nee', 'klopt', 'klopt niet', 'medewerker'],
    digits: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'dubbel', 'medewerker'],
    days: [
      'de eerste',
      'de tweede',
      'de derde',
      'maandag',
      'dinsdag',
      'woensdag',
      'donderdag',
      'vrijdag',
      'ochtend',
      'middag',
    ],
  },
  en: {
    talk: [
      'person',
      'repeat',
      'slower',
      'go on',
      'case number',
      'application',
      'benefit',
      'objection',
      'call me back',
      'opening hours',
      'Nederlands',
    ],
    yesNo: ['yes', 'no', 'correct', 'wrong', 'person'],
    digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'double', 'person'],
    days: [
      'the first',
      'the second',
      'the third',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'morning',
      'afternoon',
    ],
  },
} as const;

export type Hint = keyof (typeof lists)['nl'] | 'code';

/** Words that the recogniser may expect. */
export const hintsFor = (hint: Hint, language: Language): readonly string[] =>
  hint === 'code' ? [...Object.values(spellings[language]), ...lists[language].digits] : lists[language][hint];
