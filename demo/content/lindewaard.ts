import type { OrganisationContent } from '../../edge/protocol/content.ts';
import type { DemoDays } from '../days.ts';
import { entryMaker } from './entry.ts';

/** What the invented municipality tells about its subjects. */
export function lindewaardContent(origin: string, days: DemoDays): OrganisationContent {
  const entry = entryMaker(days, ['Website van Lindewaard', 'Website of Lindewaard']);
  const page = (name: string, nl: string, en: string) => ({
    label: [nl, en] as const,
    url: `${origin}/gemeente/${name}/`,
  });
  return {
    entries: [
      entry('debt-help', [
        ['Heeft u schulden? Wij helpen u gratis.', 'Do you have debts? We help you for free.'],
        ['Binnen 4 weken praten wij met u.', 'Within 4 weeks we talk with you.'],
        ['Neem uw brieven mee. Ze mogen dicht zijn.', 'Bring your letters. They may be unopened.'],
      ]),
      entry('making-ends-meet', [
        [
          'Elke werkdag is er inloop in het stadhuis, van 9.00 tot 12.00 uur.',
          'Every working day you can walk in at the town hall, from 9:00 to 12:00.',
        ],
      ]),
      entry(
        'benefit-apply',
        [
          ['Meld u eerst. Daarna vult u de aanvraag in.', 'Report first. After that you fill in the application.'],
          [
            'Wij besluiten binnen 8 weken. U kunt om een voorschot vragen.',
            'We decide within 8 weeks. You can ask for an advance.',
          ],
        ],
        page('aanvragen', 'Bijstand aanvragen', 'Apply for social assistance'),
      ),
      entry('allowances', [
        [
          'Misschien kunt u extra geld krijgen, zoals bijzondere bijstand.',
          'Perhaps you can get extra money, such as special assistance.',
        ],
        [
          'Zorgtoeslag en huurtoeslag vraagt u aan bij de Belastingdienst.',
          'You apply for care and rent allowance at the tax office.',
        ],
        [
          'Heeft u weinig geld? Dan hoeft u soms geen gemeentelijke belasting te betalen.',
          'Do you have little money? Then you sometimes do not have to pay municipal tax.',
        ],
      ]),
      entry('appointment', [
        [
          'Voor de balie maakt u een afspraak. Dat kan met een telefoontje.',
          'For the desk you make an appointment. You can do so by telephone.',
        ],
        [
          'Kunt u niet? Bel ons, dan kiezen wij samen een ander moment.',
          'Can you not come? Call us, then we choose another moment together.',
        ],
      ]),
      entry('rent', [
        ['Over uw huur beslist uw verhuurder.', 'Your landlord decides on your rent.'],
        ['Kunt u de huur niet betalen? Dan helpen wij u wel.', 'Can you not pay the rent? Then we do help you.'],
      ]),
      entry('repair-report', [
        ['Is er iets kapot in huis? Bel dan uw verhuurder.', 'Is something broken at home? Then call your landlord.'],
        ['Ruikt u gas? Ga naar buiten en bel 0800 9009.', 'Do you smell gas? Go outside and call 0800 9009.'],
      ]),
      entry('nuisance', [
        ['Praat eerst met uw buren, als dat veilig is.', 'Talk with your neighbours first, if that is safe.'],
        [
          'Helpt dat niet? Buurtbemiddeling helpt gratis.',
          'Does that not help? Neighbourhood mediation helps for free.',
        ],
        ['Is het nu gevaarlijk? Bel 112.', 'Is it dangerous now? Call 112.'],
      ]),
      entry('housing-search', [
        [
          'Een huurwoning zoekt u bij de woningcorporaties in de regio.',
          'You look for a rented home with the housing associations in the region.',
        ],
        ['Is er een noodsituatie? Vraag ons naar voorrang.', 'Is it an emergency? Ask us about priority.'],
      ]),
      entry(
        'move',
        [
          [
            'Geef uw verhuizing door binnen 5 dagen nadat u verhuisd bent.',
            'Report your move within 5 days after you moved.',
          ],
          ['Eerder mag ook: vanaf 4 weken ervoor.', 'Earlier is fine too: from 4 weeks before.'],
        ],
        page('wijziging', 'Geef een wijziging door', 'Report a change'),
      ),
      entry('identity-documents', [
        [
          'Een paspoort of identiteitskaart vraagt u zelf aan, aan de balie.',
          'You apply for a passport or identity card yourself, at the desk.',
        ],
        [
          'Maak eerst een afspraak. Neem een nieuwe pasfoto mee.',
          'Make an appointment first. Bring a new passport photo.',
        ],
        ['Na 5 werkdagen ligt het klaar.', 'It is ready after 5 working days.'],
      ]),
      entry('civil-records', [
        ['Een uittreksel of akte haalt u aan de balie.', 'You get an extract or certificate at the desk.'],
        [
          'Gaat het om een geboorte, een huwelijk of een overlijden? Bel ons. Wij zeggen wat u moet regelen.',
          'Is it about a birth, a marriage or a death? Call us. We tell you what you have to arrange.',
        ],
        ['Trouwen meldt u minstens 2 weken van tevoren.', 'You report a marriage at least 2 weeks before.'],
      ]),
      entry('public-space', [
        [
          'Is er iets kapot op straat? Bel ons of meld het aan de balie.',
          'Is something broken on the street? Call us or tell us at the desk.',
        ],
        ['Gevaarlijke dingen maken wij dezelfde dag veilig.', 'Dangerous things we make safe on the same day.'],
      ]),
      entry('waste', [
        [
          'Grofvuil halen wij 4 keer per jaar gratis op. U maakt een afspraak.',
          'We collect bulky waste 4 times a year for free. You make an appointment.',
        ],
        [
          'Afvalpas kwijt? Bel ons. U krijgt binnen 5 werkdagen een nieuwe.',
          'Lost your waste pass? Call us. You get a new one within 5 working days.',
        ],
      ]),
      entry('permit', [
        ['Een vergunning vraagt u aan via het Omgevingsloket.', 'You apply for a permit through the Omgevingsloket.'],
        ['Vaak besluiten wij binnen 8 weken.', 'We often decide within 8 weeks.'],
      ]),
      entry('tax', [
        [
          'Bent u het niet eens met de WOZ? Bezwaar maken kan binnen 6 weken.',
          'Do you disagree with the WOZ value? You can object within 6 weeks.',
        ],
        [
          'U kunt in delen betalen. Bel ons, dan regelen wij het.',
          'You can pay in parts. Call us, then we arrange it.',
        ],
      ]),
      entry('care', [
        [
          'Heeft u hulp nodig in huis of met uw kind? Bel ons.',
          'Do you need help at home or with your child? Call us.',
        ],
        [
          'Binnen 6 weken praten wij met u over wat u nodig heeft.',
          'Within 6 weeks we talk with you about what you need.',
        ],
        [
          'U mag iemand meenemen. Een gratis cliëntondersteuner kan ook.',
          'You may bring somebody. A free client supporter is possible too.',
        ],
      ]),
    ],
  };
}
