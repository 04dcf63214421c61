import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { exampleExplanation, promise, samira, text } from './example.ts';

const base = exampleExplanation();

/** At a municipality, and nothing is decided or late yet. */
export const underWay = {
  onTime: base,
  paperMissing: exampleExplanation({
    state: 'you',
    headline: 'itemsNeeded',
    turn: { who: 'citizen', since: '2026-11-19', owner: samira, clockStopped: true },
    todos: [
      {
        id: 'r1',
        what: text('Uw huurcontract', 'Your rental contract'),
        hint: text('Een foto is goed.', 'A photo is fine.'),
        by: '2026-12-03',
        askedOn: '2026-11-18',
        overdue: false,
        stopsClock: true,
        url: 'https://lindewaard.example/sturen',
      },
    ],
    clock: {
      ...base.clock,
      status: 'paused',
      usedDays: 30,
      remainingDays: 26,
      latestOn: '2026-12-21',
      pauses: [{ from: '2026-11-19', days: 5, reason: 'missing', article: 'Awb 4:15(1)' }],
      calculation: [
        { kind: 'start', on: '2026-10-20' },
        { kind: 'length', weeks: 8, article: 'Awb 4:13' },
        { kind: 'pause', days: 5, reason: 'missing', from: '2026-11-19', article: 'Awb 4:15' },
        { kind: 'weekend', on: '2026-12-20', from: '2026-12-20', to: '2026-12-21', article: 'Algemene termijnenwet 1' },
        { kind: 'latest', on: '2026-12-21' },
      ],
    },
    promises: [],
    nextContact: { on: '2026-12-10', reason: 'silence' },
    choices: [
      { kind: 'person' },
      { kind: 'bringPaper' },
      { kind: 'moreTime', until: '2026-12-03' },
      { kind: 'callback' },
      { kind: 'withdraw' },
    ],
  }),
  movedBack: exampleExplanation({
    step: {
      known: true,
      title: text('Wij controleren uw gegevens nog een keer.', 'We check your details again.'),
      index: 1,
      of: 3,
      since: '2026-11-20',
      movedBack: {
        from: text('Wij kijken naar uw inkomen.', 'We look at your income.'),
        on: '2026-11-20',
        reason: text(
          'Uw adres klopte niet in ons systeem. Dat ligt aan ons.',
          'Your address was wrong in our system. That is our fault.',
        ),
      },
      next: {
        title: text('Wij kijken naar uw inkomen.', 'We look at your income.'),
        expectedOn: '2026-12-01',
      },
    },
  }),
  objectionRunning: exampleExplanation({
    title: text('Bezwaar tegen boete', 'Objection to a fine'),
    noun: 'objection',
    clock: {
      ...base.clock,
      article: 'Awb 7:10(1)',
      startedOn: '2026-11-11',
      latestOn: '2027-02-02',
      originalLatestOn: '2027-02-02',
      lengthDays: 84,
      usedDays: 13,
      remainingDays: 70,
      calculation: [
        { kind: 'start', on: '2026-10-30' },
        { kind: 'objectionTermEnd', on: '2026-11-10', article: 'Awb 6:7' },
        { kind: 'length', weeks: 12, article: 'Awb 7:10(1)' },
        { kind: 'latest', on: '2027-02-02' },
      ],
    },
    step: {
      known: true,
      title: text('De commissie leest uw bezwaar.', 'The committee reads your objection.'),
      index: 1,
      of: 3,
      since: '2026-11-11',
      next: { title: text('U mag uw verhaal vertellen.', 'You may tell your story.'), expectedOn: '2026-12-15' },
    },
    choices: [{ kind: 'person' }, { kind: 'callback' }, { kind: 'withdraw' }],
  }),
  debtHelpThreat: exampleExplanation({
    title: text('Hulp bij schulden', 'Help with debts'),
    noun: 'request',
    headline: 'talkPlanned',
    clock: {
      ...base.clock,
      article: 'Wgs 4(2)',
      startedOn: '2026-11-23',
      latestOn: '2026-11-26',
      originalLatestOn: '2026-11-26',
      lengthDays: 3,
      usedDays: 1,
      remainingDays: 2,
      calculation: [
        { kind: 'start', on: '2026-11-23' },
        { kind: 'threatTerm', workingDays: 3, article: 'Wgs 4(2)' },
        { kind: 'latest', on: '2026-11-26' },
      ],
    },
    appointment: {
      id: 'ap1',
      what: text('Gesprek over uw schulden', 'Talk about your debts'),
      day: '2026-11-25',
      from: '10:00',
      place: text('Stadhuis, kamer 3', 'Town hall, room 3'),
      status: 'planned',
    },
    promises: [],
    nextContact: { on: '2026-11-25', reason: 'appointment' },
    choices: [{ kind: 'person' }, { kind: 'callback' }, { kind: 'reschedule', until: '2026-11-25' }],
  }),
  askedThreeTimes: exampleExplanation({
    contacts: {
      count: 3,
      sameQuestion: 3,
      actedSinceFirst: false,
      recent: [
        {
          on: '2026-11-23',
          channel: 'phone',
          what: text('Wanneer krijg ik een voorschot?', 'When do I get an advance?'),
        },
        {
          on: '2026-11-18',
          channel: 'phone',
          what: text('Wanneer krijg ik een voorschot?', 'When do I get an advance?'),
        },
        {
          on: '2026-11-12',
          channel: 'counter',
          what: text('Wanneer krijg ik een voorschot?', 'When do I get an advance?'),
        },
      ],
    },
    promises: [
      promise('p2', text('De afdeling Kwaliteit belt u.', 'The Quality department calls you.'), '2026-11-26', {
        owner: { team: text('Afdeling Kwaliteit', 'Quality department') },
      }),
      promise('p1', text('Wij bellen u over het voorschot.', 'We call you about the advance.'), '2026-11-20', {
        status: 'missed',
      }),
      promise('p0', text('Wij sturen u een brief.', 'We send you a letter.'), '2026-11-06', {
        status: 'kept',
        keptOn: '2026-11-05',
      }),
    ],
  }),
  dateUnknown: exampleExplanation({
    title: text('Melding woonoverlast', 'Nuisance report'),
    noun: 'report',
    headline: 'unknown',
    step: { known: false, since: '2026-11-02' },
    clock: {
      kind: 'unknown',
      status: 'running',
      startedOn: '2026-11-02',
      knownOn: '2026-12-01',
      pauses: [],
      extensions: [],
      calculation: [],
    },
    promises: [],
    nextContact: { on: '2026-12-01', reason: 'silence' },
    choices: [{ kind: 'person' }, { kind: 'callback' }],
  }),
  onlyDutch: exampleExplanation({
    title: { nl: 'Gehandicaptenparkeerkaart' },
    step: {
      known: true,
      title: { nl: 'De arts bekijkt uw aanvraag.' },
      text: { nl: 'De arts bekijkt uw aanvraag. U hoeft daar niet bij te zijn.' },
      index: 2,
      of: 4,
      since: '2026-11-17',
    },
    turn: { who: 'us', since: '2026-11-17', owner: { team: { nl: 'Team Zorg' } }, clockStopped: false },
  }),
} satisfies Record<string, Explanation>;
