import type { OpenWords } from './words.ts';

/** The first screen. It comes with the panel itself. */
export const open: OpenWords = {
  language: 'nl',
  name: 'Hulp en status',
  close: 'Sluiten',
  back: 'Terug',
  erase: 'Wis en sluit',
  person: 'Medewerker',
  ask: 'Typ uw vraag',
  retry: 'Probeer opnieuw',
  otherLanguage: { code: 'en', name: 'English' },
  rows: {
    case: { label: 'Hoe ver is mijn zaak?', soft: 'Met de code uit uw brief' },
    repair: { label: 'Er is iets stuk', soft: 'Een reparatie melden' },
    rondkomen: { label: 'Lukt het om rond te komen?', soft: 'Zonder naam. Wij schrijven niets op' },
    callback: { label: 'Ik wil gebeld worden', soft: 'Op een dag en tijd die u kiest' },
    person: { label: 'Ik wil een mens spreken', soft: 'Zo bereikt u ons' },
  },
  signedIn: 'U bent al binnen',
  welcome: {
    title: 'Waar kunnen wij u mee helpen?',
    lines: ['Dit is een digitale assistent. U\u00a0praat hier met een computer. Liever een mens? Dat kan altijd.'],
  },
  waiting: (from, to) => `Een medewerker heeft tijd over ongeveer ${from}\u00a0tot\u00a0${to}\u00a0minuten.`,
  choose: 'Kies wat u wilt doen',
  call: (phone) => `Bel ${phone}`,
  rules: 'Zo gaan wij met elkaar om',
  keeps: 'Wat wij bewaren',
  unfetched: { title: 'U heeft nu geen internet.', lines: ['Heeft u weer internet? Probeer het dan opnieuw.'] },
};
