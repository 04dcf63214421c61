import { open } from './nl-open.ts';
import type { Telling, VisitWords } from './words.ts';

const ended: Telling = {
  title: 'Dit scherm is dichtgegaan.',
  lines: ['Zo kan niemand meekijken. Met uw zaak is niets gebeurd.'],
};

/** What a citizen meets on the way to a case. */
export const visit: VisitWords = {
  bars: {
    access: 'Uw zaak bekijken',
    noCode: 'Geen code',
    person: 'Een mens spreken',
    cases: 'Uw zaken',
    case: 'Uw zaak',
    ended: 'Dit scherm is dicht',
    talk: 'Uw vraag',
    handoff: 'Naar een medewerker',
    rondkomen: 'Afspraak',
  },
  login: { label: 'Inloggen', soft: 'Als u daar een account heeft' },
  loginAt: (name) => `Inloggen bij ${name}`,
  noCode: { label: 'Ik heb geen code', soft: 'Zo komt u er toch in' },
  access: {
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
  looking: 'Wij zoeken uw zaak op.',
  slow: 'Dit duurt langer dan normaal. Wij proberen het nog.',
  offline: {
    label: 'U heeft nu geen internet.',
    seen: (moment) => `U ziet uw zaak van ${moment}.`,
  },
  stale: (moment) => `Wij kunnen nu niet kijken of er iets nieuws is. U ziet uw zaak van ${moment}.`,
  failures: {
    offline: open.unfetched,
    timeout: { title: 'Dit duurt te lang.', lines: ['Misschien is uw internet traag. Probeer het opnieuw.'] },
    ours: {
      title: 'Dit werkt nu even niet.',
      lines: ['Dat ligt aan ons. Probeer het over een paar minuten opnieuw.'],
    },
    'not-found': {
      title: 'Wij vinden deze zaak niet.',
      lines: ['Misschien is de zaak al lang klaar. Een medewerker zoekt het met u uit.'],
    },
    'not-signed-in': ended,
    'session-ended': ended,
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
  ended,
  again: 'Bekijk mijn zaak opnieuw',
  changed: 'Er is iets nieuws bij uw zaak.',
};
