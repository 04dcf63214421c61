import type { CalmWords } from './words.ts';

const noun: CalmWords['noun'] = {
  application: 'uw aanvraag',
  objection: 'uw bezwaar',
  complaint: 'uw klacht',
  request: 'uw verzoek',
  repair: 'uw melding',
  report: 'uw melding',
  case: 'uw zaak',
};

/** What a case says in which nothing is asked, late or decided. */
export const calm: CalmWords = {
  language: 'nl',
  noun,
  headline: {
    waitSearchTerm: (f) => (f.day ? `U kunt aanvragen vanaf ${f.day}.` : 'U kunt uw aanvraag nu nog niet doen.'),
    talkPlanned: (f) => `Wij praten met u${f.day ? `, uiterlijk ${f.day}` : ' over uw vraag'}.`,
    nothingToDo: () => 'U hoeft nu niets te doen.',
    unknown: () => 'Wij weten de datum nog niet.',
  },
  under: {
    waitSearchTerm: () => 'Bent u jonger dan 27? Dan zoekt u eerst zelf werk of een opleiding.',
    talkPlanned: () => 'Dan kijken wij samen wat er kan.',
    nothingToDo: (f) => `Wij zijn bezig met ${noun[f.noun]}.`,
    unknown: (f) => `Wij hebben ${noun[f.noun]}. Er is nog niets besloten.`,
  },
  turn: {
    us: 'Wij zijn aan zet',
    citizen: 'U bent aan zet',
    third: 'Wij wachten op iemand anders',
    nobody: 'Nu is niemand aan zet',
  },
  latest: (kind, talk) =>
    talk
      ? 'Wij praten met u uiterlijk op'
      : kind === 'complaint'
        ? 'U krijgt ons antwoord uiterlijk op'
        : kind === 'objection'
          ? 'Wij besluiten op uw bezwaar uiterlijk op'
          : 'Wij besluiten uiterlijk op',
  ourPromise: (kind) => `Onze belofte: ${kind === 'repair' ? 'klaar' : 'antwoord'} uiterlijk op`,
  applyFrom: 'Aanvragen kan vanaf',
  dateUnknown: 'Wij weten de datum nog niet.',
  dateKnownOn: (said) =>
    said ? 'U hoort de datum uiterlijk op' : 'Wij weten de datum nog niet. U hoort hem uiterlijk op',
  dateAsk: 'Een medewerker kan het voor u nakijken.',
  howComputed: 'Hoe komen wij aan deze datum?',
  today: 'vandaag',
  dateFollows: 'datum volgt',
  bar: {
    begun: (day) => `Tijdbalk. Begonnen op ${day}.`,
    dayOf: (day, of) => `Vandaag is dag ${day} van ${of}.`,
    today: (day) => `Vandaag is ${day}.`,
    last: (day) => `De laatste dag is ${day}.`,
  },
  promised: 'Beloofd',
  hearAgain: 'Dan hoort u weer van ons. Ook als er nog geen nieuws is.',
  atLatest: (day) => `Uiterlijk ${day}`,
  where: (kind) => `Waar is ${noun[kind]} nu?`,
  step: (index, of, since) => `Stap ${index} van ${of}, sinds ${since}`,
  stepNow: 'Stap',
  stepUnknown: 'Wij weten niet in welke stap dit is. Een medewerker kan het voor u nakijken.',
  since: (day) => `Sinds ${day}`,
  next: 'Hierna',
  expected: (day) => `Dat verwachten wij op ${day}.`,
  withWhom: (since) => (since ? `Sinds ${since} ligt het bij` : 'Het ligt bij'),
  history: 'Wat er is gebeurd',
  youCanChoose: 'Dit kunt u kiezen',
  youCanAlsoChoose: 'Dit kunt u ook kiezen',
  moreChoices: 'Meer keuzes',
  choice: {
    person: () => ['Praten met een medewerker', 'Bellen of langskomen'],
    callback: () => ['Gebeld worden', 'Op een dag en tijd die u kiest'],
    advance: () => ['Een voorschot vragen', 'Als u niet op het besluit kunt wachten'],
    report: () => ['Iets doorgeven', 'Bijvoorbeeld werk, een verhuizing of een kind'],
    moreTime: (until) => ['Meer tijd vragen', until ? `Dat mag. Zeg het voor ${until}` : 'Dat mag'],
    bringPaper: () => ['Het papier langsbrengen', 'Bij onze balie'],
    objection: (until) => ['Bezwaar maken', until ? `Dat kan tot en met ${until}` : 'Als u het er niet mee eens bent'],
    installments: () => ['In kleine stappen betalen', 'Per maand een deel'],
    complaint: () => ['Een klacht indienen', 'Over hoe wij met u omgaan'],
    decideNow: () => ['Vragen om een besluit', 'Wij moeten dan binnen 2 weken besluiten'],
    reschedule: (until) => ['Een andere dag kiezen', until ? `Dat kan tot en met ${until}` : 'Voor uw afspraak'],
    later: () => ['Later verder', 'Er gaat niets verloren'],
    withdraw: () => ['Stoppen', 'Dan gaan wij er niet mee verder'],
  },
  updated: (moment) => `Bijgewerkt op ${moment}.`,
  number: 'Nummer op uw brief:',
  print: 'Afdrukken of bewaren',
};
