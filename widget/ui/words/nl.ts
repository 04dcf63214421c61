import type { Telling, Words } from './words.ts';

const cases = (count: number): string => `${count}\u00a0${count === 1 ? 'zaak' : 'zaken'}`;

const ours: Telling = {
  title: 'Dit werkt nu even niet.',
  lines: ['Dat ligt aan ons. Probeer het over een paar minuten opnieuw.'],
};
const over: Telling = { title: 'Dit scherm is dichtgegaan.', lines: ['Vul uw code opnieuw in.'] };

export const nl: Words = {
  language: 'nl',
  name: 'Hulp en status',
  close: 'Sluiten',
  back: 'Terug',
  erase: 'Wis en sluit',
  person: 'Medewerker',
  retry: 'Probeer opnieuw',
  otherLanguage: { code: 'en', name: 'English' },
  rows: {
    case: { label: 'Hoe ver is mijn zaak?', soft: 'Met de code uit uw brief' },
    repair: { label: 'Er is iets stuk', soft: 'Een reparatie melden' },
    callback: { label: 'Ik wil gebeld worden', soft: 'Op een dag en tijd die u kiest' },
    person: { label: 'Ik wil een mens spreken', soft: 'Bellen of langskomen' },
    noCode: { label: 'Ik heb geen code', soft: 'Zo komt u er toch in' },
    newCode: { label: 'Vraag een nieuwe code', soft: 'Wij sturen u een nieuwe brief' },
    login: { label: 'Inloggen', soft: 'Als u daar een account heeft' },
    visit: { label: 'Langskomen', soft: '' },
  },
  signedIn: 'U bent al binnen',
  loginAt: (name) => `Inloggen bij ${name}`,

  welcome: {
    title: 'Waar kunnen wij u mee helpen?',
    lines: ['Dit is een digitale assistent. U\u00a0praat hier met een computer. Liever een mens? Dat kan altijd.'],
    waiting: (from, to) => `Een medewerker heeft tijd over ongeveer ${from}\u00a0tot\u00a0${to}\u00a0minuten.`,
    choose: 'Kies wat u wilt doen',
  },
  access: {
    bar: 'Uw zaak bekijken',
    title: 'Vul de code uit uw brief in.',
    lines: ['Dan ziet u hoe ver wij zijn.'],
    letter: 'Een brief. Het zaaknummer en de code staan rechtsboven.',
    number: 'Zaaknummer',
    numberHint: 'Zoals het in de brief staat.',
    code: 'Uw code',
    codeHint: '12 letters en cijfers. Hoofdletters hoeven niet.',
    submit: 'Bekijk mijn zaak',
    privacy:
      'Alleen u en de medewerker die u helpt zien uw zaak. Doet u een tijd niets? Dan vragen wij of u er nog bent.',
    missing: {
      number: 'Vul het zaaknummer in. Het staat rechtsboven op uw brief.',
      code: 'Vul de code in. Die staat rechtsboven op uw brief.',
    },
    length: (typed, expected) => `Een code heeft ${expected} letters en cijfers. U vulde er ${typed} in.`,
    noSuchLetter: (letter) => `De ${letter} staat in geen enkele code. Kijk nog eens op uw brief.`,
    again: (clock) => `Vanaf ${clock}\u00a0uur kan het weer.`,
  },
  noCode: {
    bar: 'Geen code',
    title: 'Zonder code kan het ook.',
    lines: ['De code staat rechtsboven op de brief over uw zaak. Is de brief weg? Kies dan wat u wilt.'],
  },
  talk: {
    bar: 'Een mens spreken',
    open: 'U kunt ons nu bellen.',
    shut: 'Nu is er geen medewerker.',
    unknown: 'Zo bereikt u een medewerker.',
    call: (phone) => `Bel ${phone}`,
    hours: 'Wanneer zijn wij er?',
    closed: 'dicht',
    until: (from, to) => `${from} tot ${to}\u00a0uur`,
    and: ' en ',
    today: 'vandaag',
  },
  rules: {
    bar: 'Zo gaan wij met elkaar om',
    title: 'Dit mag u van ons verwachten.',
    lines: ['En dit verwachten wij van u.'],
    us: 'Dit doen wij',
    you: 'Dit vragen wij van u',
  },
  keeps: {
    bar: 'Wat wij bewaren',
    title: 'Dit bewaren wij van u.',
    lines: ['Met “Wis en sluit” haalt u alles van dit scherm weg.'],
  },
  list: {
    bar: 'Uw zaken',
    title: 'Dit zijn uw zaken.',
    late: (count) => `Bij ${cases(count)} zijn wij te laat. Die ziet u het eerst.`,
    yours: (count) => `Bij ${cases(count)} wachten wij op u. Die ziet u het eerst.`,
    calm: 'U hoeft nu niets te doen.',
    none: {
      title: 'Wij vinden geen zaken van u.',
      lines: ['Heeft u wel iets aangevraagd? Een medewerker zoekt het met u uit.'],
    },
  },
  loading: {
    bar: 'Uw zaak',
    line: 'Wij zoeken uw zaak op.',
    slow: 'Dit duurt langer dan normaal. Wij proberen het nog.',
  },
  offline: {
    label: 'U heeft nu geen internet.',
    seen: (moment) => `U ziet uw zaak van ${moment}.`,
  },
  stale: (moment) => `Wij kunnen nu niet kijken of er iets nieuws is. U ziet uw zaak van ${moment}.`,
  failures: {
    offline: { title: 'U heeft nu geen internet.', lines: ['Heeft u weer internet? Probeer het dan opnieuw.'] },
    timeout: { title: 'Dit duurt te lang.', lines: ['Misschien is uw internet traag. Probeer het opnieuw.'] },
    unavailable: ours,
    internal: ours,
    unreadable: ours,
    'invalid-request': ours,
    forbidden: ours,
    conflict: ours,
    'too-large': ours,
    'unsupported-media-type': ours,
    'method-not-allowed': ours,
    'not-found': {
      title: 'Wij vinden deze zaak niet.',
      lines: ['Misschien is de zaak al lang klaar. Een medewerker zoekt het met u uit.'],
    },
    'not-signed-in': over,
    'session-ended': over,
    'wrong-code': {
      title: 'Dit zaaknummer en deze code horen niet bij elkaar.',
      lines: ['Kijk nog eens rechtsboven op uw brief. Lukt het niet? Een medewerker helpt u.'],
    },
    'too-many-attempts': {
      title: 'Dit is te vaak geprobeerd.',
      lines: ['Een medewerker kan u nu al helpen.'],
    },
    'wrong-identity': {
      title: 'Wij konden u niet binnenlaten met uw login.',
      lines: ['Log opnieuw in. Of vul de code uit uw brief in.'],
    },
  },
  still: {
    title: 'Bent u er nog?',
    line: 'Over 2 minuten gaat dit scherm dicht. Dan kan niemand meekijken.',
    stay: 'Ik ben er nog',
    leave: 'Sluit nu',
  },
  ended: {
    bar: 'Dit scherm is dicht',
    again: 'Bekijk mijn zaak opnieuw',
    time: {
      title: 'Dit scherm is dichtgegaan.',
      lines: ['Zo kan niemand meekijken. Met uw zaak is niets gebeurd.'],
    },
  },
  changed: 'Er is iets nieuws bij uw zaak.',
};
