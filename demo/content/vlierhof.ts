import type { OrganisationContent } from '../../edge/protocol/content.ts';
import type { DemoDays } from '../days.ts';
import { entryMaker } from './entry.ts';

/** What the invented housing association tells about its subjects. */
export function vlierhofContent(origin: string, days: DemoDays): OrganisationContent {
  const entry = entryMaker(days, ['Website van Vlierhof', 'Website of Vlierhof']);
  const page = (name: string, nl: string, en: string) => ({
    label: [nl, en] as const,
    url: `${origin}/corporatie/${name}/`,
  });
  return {
    entries: [
      entry(
        'repair-report',
        [
          [
            'Is er iets kapot? Meld het hier. U kiest meteen een dag.',
            'Is something broken? Report it here. You choose a day at once.',
          ],
          [
            'Lekt het, of heeft u geen verwarming? Bel ons nu. Wij komen vandaag.',
            'Is there a leak, or no heating? Call us now. We come today.',
          ],
          ['Ruikt u gas? Ga naar buiten en bel 0800 9009.', 'Do you smell gas? Go outside and call 0800 9009.'],
        ],
        page('melden', 'Meld een reparatie', 'Report a repair'),
      ),
      entry('rent', [
        ['De huur betaalt u voor de eerste dag van de maand.', 'You pay the rent before the first day of the month.'],
        [
          'Lukt betalen niet? Bel ons meteen. Wij zetten niemand zomaar uit huis.',
          'Can you not pay? Call us at once. We do not just evict anyone.',
        ],
      ]),
      entry('payment-arrangement', [
        [
          'U kunt huur die u nog moet betalen in delen betalen. Bel ons, dan regelen wij het samen.',
          'You can pay rent arrears in parts. Call us, then we arrange it together.',
        ],
      ]),
      entry('debt-help', [
        ['Heeft u schulden? Uw gemeente helpt gratis.', 'Do you have debts? Your municipality helps for free.'],
        ['Vertel het ons ook. Dan houden wij er rekening mee.', 'Tell us too. Then we take it into account.'],
      ]),
      entry('nuisance', [
        ['Praat eerst met uw buren, als dat veilig is.', 'Talk with your neighbours first, if that is safe.'],
        [
          'Helpt dat niet? Schrijf op wat er gebeurt en bel ons.',
          'Does that not help? Write down what happens and call us.',
        ],
        ['Is het nu gevaarlijk? Bel 112.', 'Is it dangerous now? Call 112.'],
      ]),
      entry('housing-search', [
        [
          'Vrije woningen staan op de site van de regio. U schrijft zich daar in.',
          'Free homes are on the site of the region. You register there.',
        ],
      ]),
      entry('move', [
        ['Gaat u weg? Zeg de huur 1 maand van tevoren op.', 'Are you leaving? Give notice 1 month before.'],
      ]),
      entry(
        'appointment',
        [
          [
            'Een afspraak met een monteur kunt u verzetten tot de dag ervoor.',
            'You can move an appointment with a mechanic until the day before.',
          ],
        ],
        page('afspraak', 'Verzet een afspraak', 'Move an appointment'),
      ),
      entry('allowances', [
        [
          'Huurtoeslag vraagt u aan bij de Belastingdienst. Wij helpen u met de gegevens.',
          'You apply for rent allowance at the tax office. We help you with the details.',
        ],
      ]),
    ],
  };
}
