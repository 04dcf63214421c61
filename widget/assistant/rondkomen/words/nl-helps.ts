import type { Words } from './words.ts';

export const nlHelps: Words['helps'] = {
  food: {
    title: 'Voedselbank',
    soft: 'Misschien kunt u gratis boodschappen krijgen',
    lines: ['De voedselbank kijkt naar wat u overhoudt.', 'Heeft u vandaag niets te eten? Bel ons. Wij denken mee.'],
    action: 'Zoek een voedselbank bij u in de buurt',
  },
  debtHelp: {
    title: 'Hulp bij schulden',
    soft: 'Misschien kunt u in kleinere stappen betalen',
    lines: [
      'Wij kijken samen met u wat kan.',
      'U heeft binnen 4 weken een eerste gesprek. Wij noteren dan wel uw naam.',
    ],
    action: 'Vraag hulp bij schulden, met naam',
  },
  incomeSupport: {
    title: 'Bijstand',
    soft: 'Misschien kunt u dit krijgen. Meld u vandaag',
    lines: [
      'Bijstand is voor wie te weinig inkomen en weinig spaargeld heeft.',
      'De dag van uw melding telt. Wacht dus niet. Bent u jonger dan 27? Meld u ook vandaag.',
    ],
    action: 'Meld u voor bijstand',
  },
  pensionSupport: {
    title: 'Extra geld bij een lage AOW',
    soft: 'Misschien krijgt u geld erbij van de SVB',
    lines: ['Dit heet AIO. Het is voor wie AOW krijgt en te weinig inkomen heeft.', 'De dag van uw melding telt.'],
    action: 'Vraag het aan bij de SVB',
  },
  careAllowance: {
    title: 'Zorgtoeslag',
    soft: 'Misschien krijgt u geld voor uw zorgverzekering',
    lines: ['Zorgtoeslag is voor wie 18 jaar of ouder is en niet te veel verdient.'],
    action: 'Vraag aan bij Toeslagen',
  },
  rentAllowance: {
    title: 'Huurtoeslag',
    soft: 'Misschien krijgt u geld voor uw huur',
    lines: ['Huurtoeslag is voor wie een eigen woning huurt.', 'Sinds 2026 kan het ook bij een hoge huur.'],
    action: 'Vraag aan bij Toeslagen',
  },
  childAllowance: {
    title: 'Kindgebonden budget',
    soft: 'Misschien krijgt u extra geld voor uw kinderen',
    lines: ['Krijgt u al een andere toeslag? Dan hoort u het vaak vanzelf.', 'Krijgt u nog niets? Vraag het dan aan.'],
    action: 'Vraag aan bij Toeslagen',
  },
  taxRelief: {
    title: 'Belasting van de gemeente',
    soft: 'Misschien hoeft u die niet te betalen',
    lines: [
      'Dit heet kwijtschelding. De gemeente kijkt naar uw inkomen en spaargeld.',
      'Elke gemeente heeft eigen regels.',
    ],
    action: 'Vraag kwijtschelding aan',
  },
  specialSupport: {
    title: 'Geld voor bijzondere kosten',
    soft: 'Misschien betaalt de gemeente mee',
    lines: [
      'Dit heet bijzondere bijstand. Het is voor kosten die echt nodig zijn.',
      'Vraag het aan voordat u betaalt.',
    ],
    action: 'Vraag bijzondere bijstand aan',
  },
  lowIncomeSupplement: {
    title: 'Extra geld bij lang weinig inkomen',
    soft: 'Misschien krijgt u dit één keer per jaar',
    lines: ['Dit heet individuele inkomenstoeslag.', 'Het bedrag verschilt per gemeente.'],
    action: 'Vraag het aan bij de gemeente',
  },
  energyFund: {
    title: 'Fonds voor energie',
    soft: 'Misschien is er nu een fonds open. Dat weten wij niet',
    lines: ['Het landelijke noodfonds van 2025 is dicht.', 'Vraag in een gesprek of er nu een ander fonds is.'],
    action: 'Vraag het in een gesprek, zonder naam',
  },
  legalHelp: {
    title: 'Gratis hulp bij uw recht',
    soft: 'Misschien kan een jurist u helpen',
    lines: ['Bij het Juridisch Loket vraagt u gratis advies.', 'Neem de brief over uw huis, energie of zorg mee.'],
    action: 'Ga naar het Juridisch Loket',
  },
  moneyLine: {
    title: 'Geldfit',
    soft: 'Misschien wilt u met iemand anders praten. Gratis en anoniem',
    lines: ['Geldfit is niet van ons. U belt of chat over geldzorgen.', 'Zij vragen alleen uw postcode.'],
    action: 'Ga naar Geldfit',
  },
};
