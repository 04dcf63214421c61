import type { OrganisationFacts } from '../../edge/protocol/organisation.ts';
import type { DemoDays } from '../days.ts';
import { text } from '../text.ts';
import { openingHours } from './hours.ts';

/** An invented municipality. `14 0` with four digits is what real ones use; this one is nobody's. */
export function lindewaard(origin: string, days: DemoDays): OrganisationFacts {
  const page = (name: string) => `${origin}/gemeente/${name}/`;
  return {
    code: 'lindewaard',
    kind: 'municipality',
    name: text('Gemeente Lindewaard', 'Municipality of Lindewaard'),
    portal: { name: text('Mijn Lindewaard', 'My Lindewaard'), url: page('mijn') },
    languages: ['nl', 'en'],
    hours: openingHours(
      [
        [['09:00', '17:00']],
        [['09:00', '17:00']],
        [['09:00', '17:00']],
        [['09:00', '20:00']],
        [['09:00', '17:00']],
        [],
        [],
      ],
      days,
    ),
    phone: '14 0999',
    address: text('Stadhuis, Lindeplein 1, 9999 ZZ Lindewaard', 'Town hall, Lindeplein 1, 9999 ZZ Lindewaard'),
    waiting: { fromMinutes: 4, toMinutes: 7 },
    on: ['case', 'chat', 'call', 'rondkomen', 'callback', 'assistant'],
    houseRules: {
      us: [
        text('Wij luisteren en nemen de tijd.', 'We listen and take our time.'),
        text('Wij zeggen eerlijk wat kan en wat niet.', 'We say honestly what is possible and what is not.'),
        text(
          'Wij doen wat wij beloven. Lukt dat niet? Dan hoort u dat van ons.',
          'We do what we promise. If not, you hear it from us.',
        ),
        text('U kunt altijd een klacht indienen.', 'You can always file a complaint.'),
      ],
      you: [
        text(
          'U mag boos zijn. Schelden en dreigen mag niet.',
          'You may be angry. Verbal abuse and threats are not allowed.',
        ),
        text('U geeft ons informatie die klopt.', 'You give us information that is correct.'),
        text('Kunt u niet komen? Dan zegt u het ons.', 'Can you not come? Then you tell us.'),
      ],
    },
    keeps: [
      text('Wij bewaren uw zaak zo lang als de wet het vraagt.', 'We keep your case for as long as the law asks.'),
      text(
        'Wij bewaren wanneer u het laatst keek. Zo ziet u wat nieuw is.',
        'We keep when you last looked. So you see what is new.',
      ),
      text('Wij bewaren niet wat u hier typt.', 'We do not keep what you type here.'),
    ],
    links: {
      objection: page('bezwaar'),
      complaint: page('klacht'),
      noticeOfDefault: page('te-laat'),
      application: page('aanvragen'),
      advance: page('voorschot'),
      upload: page('stukken'),
      change: page('wijziging'),
      installments: page('terugbetalen'),
      newCode: page('code'),
      callback: page('terugbellen'),
      localHelp: '/demo-files/hulp-lindewaard.json',
    },
  };
}
