/** What each demo case says first on the Tuesday of the tests: whose turn it is, and the answer in one sentence. */
export const keySentences: Readonly<Record<string, { nl: [turn: string, answer: string]; en: [string, string] }>> = {
  'LW-10421': {
    nl: ['Wij zijn aan zet', 'U hoeft nu niets te doen.'],
    en: ['It is our turn', 'There is nothing you need to do now.'],
  },
  'LW-10433': {
    nl: ['U bent aan zet', 'Wij hebben nog 1 papier van u nodig.'],
    en: ['It is your turn', 'We still need 1 paper from you.'],
  },
  'LW-10302': {
    nl: ['Wij zijn 12 dagen te laat', 'Uw besluit had er al moeten zijn.'],
    en: ['We are 12 days late', 'You should have had your decision by now.'],
  },
  'LW-10360': {
    nl: ['Besluit van maandag 9 november', 'U moet € 412,00 terugbetalen.'],
    en: ['Decision of Monday 9 November', 'You must pay back €412.00.'],
  },
  'LW-10387': {
    nl: ['Besluit van maandag 16 november', 'Ons antwoord is nee.'],
    en: ['Decision of Monday 16 November', 'Our answer is no.'],
  },
  'LW-10394': {
    nl: ['Wij zijn aan zet', 'U hoeft nu niets te doen.'],
    en: ['It is our turn', 'There is nothing you need to do now.'],
  },
  'LW-10371': {
    nl: ['Wij zijn aan zet', 'U heeft een afspraak op donderdag 3 december.'],
    en: ['It is our turn', 'You have an appointment on Thursday 3 December.'],
  },
  'LW-10345': {
    nl: ['Wij zijn aan zet', 'U hoeft nu niets te doen.'],
    en: ['It is our turn', 'There is nothing you need to do now.'],
  },
  'LW-10319': {
    nl: ['Besluit van donderdag 12 november', 'Wij hebben € 374,00 aan u betaald.'],
    en: ['Decision of Thursday 12 November', 'We have paid you €374.00.'],
  },
  'LW-10449': {
    nl: ['Wij zijn aan zet', 'U heeft een afspraak op woensdag 2 december.'],
    en: ['It is our turn', 'You have an appointment on Wednesday 2 December.'],
  },
  'LW-10462': {
    nl: ['Wij zijn aan zet', 'U heeft een afspraak op woensdag 25 november.'],
    en: ['It is our turn', 'You have an appointment on Wednesday 25 November.'],
  },
  'LW-10458': {
    nl: ['U bent aan zet', 'U kunt aanvragen vanaf donderdag 10 december.'],
    en: ['It is your turn', 'You can apply from Thursday 10 December.'],
  },
  'LW-10266': {
    nl: ['Wij zijn 46 dagen te laat', 'Uw besluit had er al moeten zijn.'],
    en: ['We are 46 days late', 'You should have had your decision by now.'],
  },
  'LW-10440': {
    nl: ['Wij zijn aan zet', 'U hoeft nu niets te doen.'],
    en: ['It is our turn', 'There is nothing you need to do now.'],
  },
  'VH-20817': {
    nl: ['Wij zijn aan zet', 'U hoeft nu niets te doen.'],
    en: ['It is our turn', 'There is nothing you need to do now.'],
  },
  'VH-20842': {
    nl: ['Wij zijn aan zet', 'Wij komen op vrijdag 27 november.'],
    en: ['It is our turn', 'We will come on Friday 27 November.'],
  },
  'VH-20765': {
    nl: ['Wij zijn 11 dagen te laat', 'Wij deden niet wat wij beloofden.'],
    en: ['We are 11 days late', 'We did not do what we promised.'],
  },
  'VH-20798': {
    nl: ['Wij zijn aan zet', 'Wij zijn niet gekomen.'],
    en: ['It is our turn', 'We did not come.'],
  },
  'VH-20731': {
    nl: ['Dit is klaar', 'De reparatie is klaar.'],
    en: ['This is finished', 'The repair is done.'],
  },
  'VH-20779': {
    nl: ['Wij zijn aan zet', 'U hoeft nu niets te doen.'],
    en: ['It is our turn', 'There is nothing you need to do now.'],
  },
};
