import type { Words } from './words.ts';

export const nlQuestions: Words['questions'] = {
  danger: {
    title: 'Bent u nu veilig?',
    hint: '',
    options: {
      safe: 'Ja',
      threatened: 'Nee, ik ben in gevaar',
      suicidal: 'Ik denk aan zelfdoding',
    },
  },
  threat: {
    title: 'Gaat een van deze dingen gebeuren?',
    hint: '',
    options: {
      eviction: 'Ik moet mijn huis uit',
      cutOff: 'Gas, stroom, warmte of water stopt',
      insurance: 'Mijn zorgverzekering stopt',
      none: 'Nee, geen van deze',
    },
  },
  food: {
    title: 'Heeft u vandaag genoeg te eten?',
    hint: 'Ook voor uw kinderen, als u die heeft.',
    options: { yes: 'Ja', no: 'Nee' },
  },
  age: {
    title: 'Hoe oud bent u?',
    hint: 'Per leeftijd is er andere hulp.',
    options: {
      under18: '17 of jonger',
      to20: '18 tot en met 20',
      to26: '21 tot en met 26',
      to66: '27 tot en met 66',
      pension: '67 of ouder',
    },
  },
  household: {
    title: 'Met wie woont u?',
    hint: 'Naar kinderen vragen wij straks.',
    options: { alone: 'Alleen', partner: 'Met mijn partner', others: 'Met anderen' },
  },
  children: {
    title: 'Wonen er kinderen onder de 18 bij u?',
    hint: '',
    options: { yes: 'Ja', no: 'Nee' },
  },
  home: {
    title: 'Hoe woont u?',
    hint: '',
    options: {
      rent: 'Ik huur een woning',
      room: 'Ik huur een kamer',
      owned: 'Ik heb een koopwoning',
      livingIn: 'Ik woon bij iemand in',
    },
  },
  savings: {
    title: 'Hoeveel spaargeld heeft u?',
    hint: 'Alles bij elkaar, ongeveer.',
    options: {
      to8000: 'Minder dan €\u00a08.000',
      to16000: '€\u00a08.000 tot €\u00a016.000',
      to38000: '€\u00a016.000 tot €\u00a038.000',
      more: 'Meer dan €\u00a038.000',
    },
  },
  allowances: {
    title: 'Welke toeslagen krijgt u nu?',
    hint: '',
    options: {
      care: 'Zorgtoeslag',
      rent: 'Huurtoeslag',
      child: 'Kindgebonden budget',
      none: 'Geen van deze',
    },
  },
  count: {
    title: 'Wilt u uitrekenen wat u overhoudt?',
    hint: 'Dan vragen wij een paar bedragen. Ongeveer is goed.',
    options: { yes: 'Ja', no: 'Nee, nu niet' },
  },
  sources: {
    title: 'Welk geld komt er bij u binnen?',
    hint: '',
    options: {
      wage: 'Loon',
      benefit: 'Uitkering',
      pension: 'AOW of pensioen',
      other: 'Ander geld',
      none: 'Geen geld',
    },
  },
  wage: {
    title: 'Hoeveel loon krijgt u?',
    hint: 'Wat er echt op uw rekening komt.',
    name: 'loon',
  },
  holidayPay: {
    title: 'Hoe krijgt u vakantiegeld?',
    hint: 'Dit staat op uw loonstrook.',
    options: { each: 'Bij elk loon een stukje', yearly: 'Eén keer per jaar' },
  },
  benefit: {
    title: 'Hoeveel uitkering krijgt u?',
    hint: 'Wat er echt op uw rekening komt.',
    name: 'uitkering',
  },
  pension: {
    title: 'Hoeveel AOW of pensioen krijgt u?',
    hint: 'Tel alles bij elkaar.',
    name: 'AOW of pensioen',
  },
  other: {
    title: 'Hoeveel ander geld krijgt u?',
    hint: 'Zoals alimentatie of geld van familie.',
    name: 'ander geld',
  },
  allowancesAmount: {
    title: 'Hoeveel toeslag krijgt u?',
    hint: 'Tel alle toeslagen bij elkaar.',
    name: 'toeslagen',
  },
  childBenefit: {
    title: 'Hoeveel kinderbijslag krijgt u?',
    hint: 'Het bedrag dat u per 3 maanden krijgt.',
    name: 'kinderbijslag',
  },
  extraCosts: {
    title: 'Zijn er kosten die u niet kunt betalen?',
    hint: 'Zoals een koelkast, een bril of een verhuizing.',
    options: { yes: 'Ja', no: 'Nee' },
  },
  longLow: {
    title: 'Heeft u al jaren weinig inkomen?',
    hint: '',
    options: { yes: 'Ja', no: 'Nee' },
  },
  homeCosts: {
    title: 'Wat betaalt u voor uw woning?',
    hint: 'Huur of hypotheek. Zonder energie.',
    name: 'woning',
  },
  energyCosts: {
    title: 'Wat betaalt u voor energie en water?',
    hint: 'Gas, stroom, warmte en water samen.',
    name: 'energie en water',
  },
  insuranceCosts: {
    title: 'Wat betaalt u voor verzekeringen?',
    hint: 'Zorg en andere verzekeringen samen.',
    name: 'verzekeringen',
  },
  phoneCosts: {
    title: 'Wat kosten telefoon en internet?',
    hint: 'Ook voor televisie.',
    name: 'telefoon en internet',
  },
  fixedCosts: {
    title: 'Wat zijn uw andere vaste kosten?',
    hint: 'Zoals vervoer of kinderopvang. Niet voor eten.',
    name: 'andere vaste kosten',
  },
  arrears: {
    title: 'Loopt u achter met betalen?',
    hint: 'Met huur, energie, zorg of andere rekeningen.',
    options: { yes: 'Ja', no: 'Nee' },
  },
  repayment: {
    title: 'Wat betaalt u daarop af?',
    hint: 'Betaalt u nu niets? Vul 0 in.',
    name: 'schulden afbetalen',
  },
  letters: {
    title: 'Liggen er brieven die u niet openmaakt?',
    hint: 'Dat komt vaak voor.',
    options: { yes: 'Ja', no: 'Nee' },
  },
};
