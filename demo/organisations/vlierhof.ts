import type { OrganisationFacts } from '../../edge/protocol/organisation.ts';
import type { DemoDays } from '../days.ts';
import { text } from '../text.ts';
import { openingHours } from './hours.ts';

/** An invented housing association. */
export function vlierhof(origin: string, days: DemoDays): OrganisationFacts {
  const page = (name: string) => `${origin}/corporatie/${name}/`;
  return {
    code: 'vlierhof',
    kind: 'landlord',
    name: text('Woningcorporatie Vlierhof', 'Vlierhof housing association'),
    portal: { name: text('Mijn Vlierhof', 'My Vlierhof'), url: page('mijn') },
    languages: ['nl', 'en'],
    hours: openingHours(
      [
        [['08:00', '18:00']],
        [['08:00', '18:00']],
        [['08:00', '18:00']],
        [['08:00', '18:00']],
        [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
        [],
        [],
      ],
      days,
    ),
    phone: '0800 0999',
    address: text('Vlierstraat 20, 9999 ZX Lindewaard', 'Vlierstraat 20, 9999 ZX Lindewaard'),
    waiting: { fromMinutes: 2, toMinutes: 5 },
    on: ['case', 'chat', 'call', 'rondkomen', 'callback', 'assistant'],
    houseRules: {
      us: [
        text('Wij luisteren en nemen de tijd.', 'We listen and take our time.'),
        text('Wij noemen altijd een dag. Ook als het tegenvalt.', 'We always name a day. Also when it is bad news.'),
        text('Komen wij niet? Dan hoort u dat op tijd.', 'If we cannot come, you hear it in time.'),
      ],
      you: [
        text(
          'U mag boos zijn. Schelden en dreigen mag niet.',
          'You may be angry. Verbal abuse and threats are not allowed.',
        ),
        text('U bent thuis als de monteur komt.', 'You are at home when the mechanic comes.'),
        text('Kunt u niet? Dan verzet u de afspraak.', 'If you cannot, you move the appointment.'),
      ],
    },
    keeps: [
      text('Wij bewaren uw melding 5 jaar na het einde.', 'We keep your request for 5 years after its end.'),
      text(
        'Wij bewaren wanneer u het laatst keek. Zo ziet u wat nieuw is.',
        'We keep when you last looked. So you see what is new.',
      ),
      text('Wij bewaren niet wat u hier typt.', 'We do not keep what you type here.'),
    ],
    links: {
      complaint: page('klacht'),
      repair: page('melden'),
      change: page('afspraak'),
      newCode: page('code'),
      callback: page('terugbellen'),
    },
  };
}
