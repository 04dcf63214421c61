import type { LaterWords } from './words.ts';

export const later: LaterWords = {
  title: 'Wanneer mogen wij u bellen?',
  reachTitle: 'Op welk nummer bereiken wij u?',
  line: 'U hoeft dan niet te wachten.',
  window: 'Dag en tijd',
  phone: 'Uw telefoonnummer',
  phoneHint: 'Wij gebruiken het alleen voor deze vraag.',
  missingWindow: 'Kies een dag en tijd.',
  missingPhone: 'Vul een telefoonnummer in van 8 cijfers of meer.',
  submit: 'Bel mij dan',
  send: 'Stuur het bericht',
  called: {
    title: 'Wij bellen u.',
    lines: ['U hoeft nu niets te doen. Heeft u uw telefoon dan bij u?'],
    over: 'Afgesproken',
  },
  answered: {
    title: 'Uw bericht is doorgegeven.',
    lines: ['U hoeft nu niets te doen.'],
    over: 'Antwoord uiterlijk',
    onCase: 'Het antwoord komt bij uw zaak te staan.',
    byPhone: 'Wij bereiken u op het nummer dat u gaf.',
  },
};
