import type { AsideWords } from './words.ts';

const cases = (count: number): string => `${count}\u00a0${count === 1 ? 'zaak' : 'zaken'}`;

/** Screens that not every citizen opens. */
export const aside: AsideWords = {
  talk: {
    open: 'U kunt ons nu bellen.',
    shut: 'Nu is er geen medewerker.',
    unknown: 'Zo bereikt u een medewerker.',
    visit: 'Langskomen',
    hours: 'Wanneer zijn wij er?',
    closed: 'dicht',
    until: (from, to) => `${from} tot ${to}\u00a0uur`,
    and: ' en ',
    today: 'vandaag',
  },
  still: {
    title: 'Bent u er nog?',
    line: 'Over 2 minuten gaat dit scherm dicht. Dan kan niemand meekijken.',
    handsOff: 'Over 2 minuten gaat het scherm met uw zaak dicht. Uw plek en uw gesprek blijven.',
    stay: 'Ik ben er nog',
    leave: 'Sluit nu',
  },
  noCode: {
    title: 'Zonder code kan het ook.',
    lines: ['De code staat rechtsboven op de brief over uw zaak. Is de brief weg? Kies dan wat u wilt.'],
  },
  newCode: { label: 'Vraag een nieuwe code', soft: 'Wij sturen u een nieuwe brief' },
  rules: {
    title: 'Dit mag u van ons verwachten.',
    lines: ['En dit verwachten wij van u.'],
    us: 'Dit doen wij',
    you: 'Dit vragen wij van u',
  },
  keeps: {
    title: 'Dit bewaren wij van u.',
    lines: ['Met “Wis en sluit” haalt u alles van dit scherm weg.'],
  },
  list: {
    title: 'Dit zijn uw zaken.',
    late: (count) => `Bij ${cases(count)} zijn wij te laat. Die ziet u het eerst.`,
    yours: (count) => `Bij ${cases(count)} wachten wij op u. Die ziet u het eerst.`,
    calm: 'U hoeft nu niets te doen.',
    none: {
      title: 'Wij vinden geen zaken van u.',
      lines: ['Heeft u wel iets aangevraagd? Een medewerker zoekt het met u uit.'],
    },
  },
};
