import type { Explanation } from '../../edge/protocol/explanation.ts';
import type { LocalizedText } from '../../edge/protocol/primitives.ts';

/** The day on which every example is told. */
export const exampleToday = '2026-11-24';

const t = (nl: string, en: string): LocalizedText => ({ nl, en });
const income = t('Team Inkomen', 'Income team');
const repairs = t('Team Onderhoud', 'Maintenance team');
const samira = { team: income, name: 'Samira' };
const ruben = { team: repairs, name: 'Ruben' };

const promise = (
  id: string,
  what: LocalizedText,
  due: string,
  rest: Partial<Explanation['promises'][number]> = {},
): Explanation['promises'][number] => ({
  id,
  what,
  madeOn: '2026-11-17',
  due,
  owner: samira,
  status: 'open',
  ...rest,
});

const change = (
  id: string,
  kind: Explanation['changes'][number]['kind'],
  on: string,
  rest: Partial<Explanation['changes'][number]> = {},
): Explanation['changes'][number] => ({ id, kind, on, recordedAt: `${on}T09:12:00+01:00`, ...rest });

const hearAgain = t(
  'U hoort weer van ons. Ook als er nog geen besluit is.',
  'You hear from us again. Also if there is no decision yet.',
);

/** An application for social assistance, on time, at step 2 of 3; `rest` makes it another story. */
export function exampleExplanation(rest: Partial<Explanation> = {}): Explanation {
  return {
    id: 'case-0001',
    number: 'Z2026-00417',
    title: t('Aanvraag bijstand', 'Social assistance'),
    typeName: t('Bijstandsuitkering', 'Social assistance benefit'),
    noun: 'application',
    organisationKind: 'municipality',
    today: exampleToday,
    version: 7,
    state: 'we',
    headline: 'nothingToDo',
    finished: false,
    turn: { who: 'us', since: '2026-11-17', owner: samira, clockStopped: false },
    todos: [],
    step: {
      known: true,
      title: t('Wij kijken naar uw inkomen en spaargeld.', 'We look at your income and savings.'),
      text: t(
        'Wij hebben alles van u. Nu kijken wij naar uw inkomen.',
        'We have everything from you. Now we look at your income.',
      ),
      index: 2,
      of: 3,
      since: '2026-11-17',
      next: {
        title: t('Besluit', 'Decision'),
        text: t('Wij besluiten. U krijgt een brief.', 'We decide. You get a letter.'),
      },
    },
    clock: {
      kind: 'law',
      article: 'Awb 4:13',
      status: 'running',
      startedOn: '2026-10-20',
      latestOn: '2026-12-15',
      originalLatestOn: '2026-12-15',
      lengthDays: 56,
      usedDays: 35,
      remainingDays: 21,
      pauses: [],
      extensions: [],
      calculation: [
        { kind: 'start', on: '2026-10-20' },
        { kind: 'length', weeks: 8, article: 'Awb 4:13' },
        { kind: 'latest', on: '2026-12-15' },
      ],
    },
    changes: [
      change('c3', 'supplied', '2026-11-20', { text: t('Uw bankafschrift', 'Your bank statement') }),
      change('c2', 'step', '2026-11-17', { text: t('Wij kijken naar uw inkomen.', 'We look at your income.') }),
      change('c1', 'received', '2026-10-20'),
    ],
    amounts: [],
    choices: [{ kind: 'person' }, { kind: 'advance' }, { kind: 'callback' }, { kind: 'report' }],
    promises: [promise('p1', hearAgain, '2026-12-08')],
    contacts: { count: 0, sameQuestion: 0, actedSinceFirst: false, recent: [] },
    updatedAt: '2026-11-24T09:12:00+01:00',
    nextContact: { on: '2026-12-08', promise: 'p1', reason: 'promise' },
    ...rest,
  };
}

const base = exampleExplanation();
const landlord: Partial<Explanation> = {
  organisationKind: 'landlord',
  noun: 'repair',
  title: t('Reparatie: lekkende kraan', 'Repair: leaking tap'),
  typeName: t('Reparatieverzoek', 'Repair request'),
  turn: { who: 'us', since: '2026-11-20', owner: ruben, clockStopped: false },
  changes: [change('c1', 'received', '2026-11-18')],
  choices: [{ kind: 'person' }, { kind: 'callback' }, { kind: 'reschedule' }, { kind: 'complaint' }],
};
const ended: Explanation['clock'] = {
  kind: 'law',
  status: 'ended',
  startedOn: '2026-09-21',
  pauses: [],
  extensions: [],
  calculation: [],
};
const decidedStep: Explanation['step'] = {
  known: true,
  title: t('Wij hebben besloten.', 'We have decided.'),
  index: 3,
  of: 3,
  since: '2026-11-16',
};

/** One example for each story that the demo tells. */
export const examples = {
  onTime: base,
  paperMissing: exampleExplanation({
    state: 'you',
    headline: 'itemsNeeded',
    turn: { who: 'citizen', since: '2026-11-19', owner: samira, clockStopped: true },
    todos: [
      {
        id: 'r1',
        what: t('Uw huurcontract', 'Your rental contract'),
        hint: t('Een foto is goed.', 'A photo is fine.'),
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
      title: t('Wij controleren uw gegevens nog een keer.', 'We check your details again.'),
      index: 1,
      of: 3,
      since: '2026-11-20',
      movedBack: {
        from: t('Wij kijken naar uw inkomen.', 'We look at your income.'),
        on: '2026-11-20',
        reason: t(
          'Uw adres klopte niet in ons systeem. Dat ligt aan ons.',
          'Your address was wrong in our system. That is our fault.',
        ),
      },
      next: {
        title: t('Wij kijken naar uw inkomen.', 'We look at your income.'),
        expectedOn: '2026-12-01',
      },
    },
  }),
  lateWithRights: exampleExplanation({
    title: t('Bijzondere bijstand', 'Special assistance'),
    state: 'late',
    headline: 'lateDecision',
    clock: {
      ...base.clock,
      startedOn: '2026-09-17',
      latestOn: '2026-11-12',
      originalLatestOn: '2026-11-12',
      usedDays: 56,
      remainingDays: 0,
      calculation: [
        { kind: 'start', on: '2026-09-17' },
        { kind: 'length', weeks: 8, article: 'Awb 4:13' },
        { kind: 'latest', on: '2026-11-12' },
      ],
    },
    late: {
      what: 'decision',
      since: '2026-11-12',
      days: 12,
      newDate: '2026-12-22',
      reason: t(
        'Uw aanvraag lag 3 weken stil. Onze collega was ziek.',
        'Your application lay still for 3 weeks. Our colleague was ill.',
      ),
      rights: [{ kind: 'noticeOfDefault', article: 'Awb 4:17(3)' }, { kind: 'complaint' }],
    },
    promises: [
      promise(
        'p1',
        t('Samira belt u. Zij vertelt hoe het nu gaat.', 'Samira calls you. She tells how it is going.'),
        '2026-11-26',
      ),
      promise('p0', t('Wij bellen u over uw aanvraag.', 'We call you about your application.'), '2026-11-18', {
        status: 'missed',
        daysLate: 6,
      }),
    ],
    choices: [
      { kind: 'person' },
      { kind: 'callback' },
      { kind: 'advance' },
      { kind: 'complaint' },
      { kind: 'decideNow' },
    ],
  }),
  penaltyRunning: exampleExplanation({
    state: 'late',
    headline: 'lateDecision',
    clock: { ...base.clock, startedOn: '2026-08-20', latestOn: '2026-10-15', originalLatestOn: '2026-10-15' },
    late: {
      what: 'decision',
      since: '2026-10-15',
      days: 40,
      rights: [
        { kind: 'penaltyRunning', article: 'Awb 4:17', from: '2026-11-14', cents: 25300, maxCents: 144200 },
        { kind: 'appeal', article: 'Awb 6:12', from: '2026-12-01' },
      ],
    },
    promises: [],
    nextContact: { on: '2026-12-04', reason: 'silence' },
    choices: [{ kind: 'person' }, { kind: 'callback' }],
  }),
  refused: exampleExplanation({
    state: 'said',
    headline: 'refused',
    turn: { who: 'nobody', since: '2026-11-16', owner: samira, clockStopped: false },
    step: decidedStep,
    clock: ended,
    decision: {
      outcome: 'refused',
      on: '2026-11-16',
      text: t('U krijgt geen bijstand.', 'You do not get social assistance.'),
      reason: t(
        'Uw WW-uitkering is nu hoger dan de bijstand. U krijgt € 1.548,20 WW per maand. Bijstand voor u is € 1.419,46.',
        'Your unemployment benefit is now higher than social assistance. You get €1,548.20 a month. Social assistance for you is €1,419.46.',
      ),
      stillPossible: [
        t(
          'Stopt uw WW? Meld u dan op maandag 1 februari.',
          'Does your benefit stop? Then report on Monday 1 February.',
        ),
        t(
          'Hulp bij hoge kosten kan ook met een WW-uitkering.',
          'Help with high costs is possible with your benefit too.',
        ),
        t('Samen kijken naar uw geld. Wij schrijven niets op.', 'Look at your money together. We write nothing down.'),
      ],
      objection: { latestOn: '2026-12-28', open: true, article: 'Awb 6:7' },
    },
    promises: [],
    choices: [
      { kind: 'person' },
      { kind: 'callback' },
      { kind: 'objection', until: '2026-12-28' },
      { kind: 'complaint' },
    ],
  }),
  repayment: exampleExplanation({
    title: t('Terugbetalen', 'Paying back'),
    state: 'said',
    headline: 'mustPay',
    turn: {
      who: 'citizen',
      since: '2026-11-09',
      owner: { team: t('Team Terugbetalen', 'Repayments team') },
      clockStopped: false,
    },
    step: decidedStep,
    clock: ended,
    decision: {
      outcome: 'repay',
      on: '2026-11-09',
      reason: t(
        'In juli en augustus kreeg u loon én bijstand. Het loon gaat van de bijstand af.',
        'In July and August you got wages and social assistance. The wages are taken off.',
      ),
      stillPossible: [],
      objection: { latestOn: '2026-12-21', open: true, article: 'Awb 6:7' },
    },
    amounts: [
      {
        id: 'a1',
        direction: 'citizenPays',
        title: t('Te veel bijstand in juli en augustus', 'Too much assistance in July and August'),
        lines: [
          {
            label: t('Loon in juli', 'Wages in July'),
            source: t('Loonstrook van 31 juli', 'Payslip of 31 July'),
            cents: 23800,
          },
          {
            label: t('Loon in augustus', 'Wages in August'),
            source: t('Loonstrook van 31 augustus', 'Payslip of 31 August'),
            cents: 26400,
          },
          {
            label: t('Al ingehouden', 'Already taken off'),
            source: t('Van uw bijstand in oktober', 'From your assistance in October'),
            cents: -9000,
          },
        ],
        total: 41200,
        paid: 0,
        open: 41200,
        payBy: '2026-12-21',
        isFine: false,
        installments: [
          { times: 4, cents: 10300 },
          { times: 8, cents: 5150 },
        ],
      },
    ],
    promises: [],
    choices: [
      { kind: 'person' },
      { kind: 'callback' },
      { kind: 'installments' },
      { kind: 'objection', until: '2026-12-21' },
    ],
  }),
  objectionRunning: exampleExplanation({
    title: t('Bezwaar tegen boete', 'Objection to a fine'),
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
      title: t('De commissie leest uw bezwaar.', 'The committee reads your objection.'),
      index: 1,
      of: 3,
      since: '2026-11-11',
      next: { title: t('U mag uw verhaal vertellen.', 'You may tell your story.'), expectedOn: '2026-12-15' },
    },
    choices: [{ kind: 'person' }, { kind: 'callback' }, { kind: 'withdraw' }],
  }),
  debtHelpThreat: exampleExplanation({
    title: t('Hulp bij schulden', 'Help with debts'),
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
      what: t('Gesprek over uw schulden', 'Talk about your debts'),
      day: '2026-11-25',
      from: '10:00',
      place: t('Stadhuis, kamer 3', 'Town hall, room 3'),
      status: 'planned',
    },
    promises: [],
    nextContact: { on: '2026-11-25', reason: 'appointment' },
    choices: [{ kind: 'person' }, { kind: 'callback' }, { kind: 'reschedule', until: '2026-11-25' }],
  }),
  repairPlanned: exampleExplanation({
    ...landlord,
    headline: 'appointmentPlanned',
    clock: {
      kind: 'promise',
      status: 'running',
      startedOn: '2026-11-18',
      latestOn: '2026-12-03',
      originalLatestOn: '2026-12-03',
      pauses: [],
      extensions: [],
      calculation: [
        { kind: 'start', on: '2026-11-18' },
        { kind: 'length', days: 15 },
        { kind: 'latest', on: '2026-12-03' },
      ],
    },
    appointment: {
      id: 'ap1',
      what: t('De monteur maakt de kraan.', 'The mechanic repairs the tap.'),
      day: '2026-12-01',
      from: '08:00',
      to: '12:00',
      place: t('Bij u thuis', 'At your home'),
      status: 'planned',
    },
    step: {
      known: true,
      title: t('De monteur heeft het onderdeel besteld.', 'The mechanic ordered the part.'),
      index: 2,
      of: 3,
      since: '2026-11-20',
      next: { title: t('De monteur komt langs. U bent dan thuis.', 'The mechanic comes. You are at home then.') },
    },
    promises: [],
  }),
  repairLate: exampleExplanation({
    ...landlord,
    title: t('Reparatie: cv-ketel', 'Repair: boiler'),
    state: 'late',
    headline: 'latePromise',
    clock: {
      kind: 'promise',
      status: 'running',
      startedOn: '2026-11-02',
      latestOn: '2026-11-16',
      originalLatestOn: '2026-11-16',
      pauses: [],
      extensions: [],
      calculation: [
        { kind: 'start', on: '2026-11-02' },
        { kind: 'length', days: 14 },
        { kind: 'latest', on: '2026-11-16' },
      ],
    },
    late: {
      what: 'promise',
      since: '2026-11-16',
      days: 8,
      newDate: '2026-11-27',
      reason: t('Het onderdeel kwam te laat binnen.', 'The part arrived too late.'),
      rights: [
        { kind: 'complaint' },
        { kind: 'repairYourself', article: 'BW 7:206' },
        { kind: 'rentCommittee', from: '2026-12-14' },
      ],
    },
    promises: [
      promise('p1', t('De monteur komt de ketel maken.', 'The mechanic comes to repair the boiler.'), '2026-11-27', {
        owner: ruben,
      }),
      promise('p0', t('De ketel is gemaakt.', 'The boiler is repaired.'), '2026-11-16', {
        owner: ruben,
        status: 'missed',
      }),
    ],
  }),
  askedThreeTimes: exampleExplanation({
    contacts: {
      count: 3,
      sameQuestion: 3,
      actedSinceFirst: false,
      recent: [
        { on: '2026-11-23', channel: 'phone', what: t('Wanneer krijg ik een voorschot?', 'When do I get an advance?') },
        { on: '2026-11-18', channel: 'phone', what: t('Wanneer krijg ik een voorschot?', 'When do I get an advance?') },
        {
          on: '2026-11-12',
          channel: 'counter',
          what: t('Wanneer krijg ik een voorschot?', 'When do I get an advance?'),
        },
      ],
    },
    promises: [
      promise('p2', t('De afdeling Kwaliteit belt u.', 'The Quality department calls you.'), '2026-11-26', {
        owner: { team: t('Afdeling Kwaliteit', 'Quality department') },
      }),
      promise('p1', t('Wij bellen u over het voorschot.', 'We call you about the advance.'), '2026-11-20', {
        status: 'missed',
      }),
      promise('p0', t('Wij sturen u een brief.', 'We send you a letter.'), '2026-11-06', {
        status: 'kept',
        keptOn: '2026-11-05',
      }),
    ],
  }),
  decidedAndPaid: exampleExplanation({
    state: 'kept',
    headline: 'paid',
    finished: true,
    turn: { who: 'nobody', clockStopped: false },
    step: decidedStep,
    clock: ended,
    decision: {
      outcome: 'granted',
      on: '2026-11-09',
      stillPossible: [],
      objection: { latestOn: '2026-12-21', open: true, article: 'Awb 6:7' },
    },
    amounts: [
      {
        id: 'a1',
        direction: 'citizenReceives',
        title: t('Bijzondere bijstand voor een wasmachine', 'Special assistance for a washing machine'),
        lines: [{ label: t('Wasmachine', 'Washing machine'), cents: 35000 }],
        total: 35000,
        paid: 35000,
        open: 0,
        isFine: false,
        installments: [],
      },
    ],
    promises: [
      promise('p1', t('Het geld staat op uw rekening.', 'The money is in your account.'), '2026-11-16', {
        status: 'kept',
        keptOn: '2026-11-14',
      }),
    ],
    choices: [{ kind: 'person' }, { kind: 'objection', until: '2026-12-21' }],
  }),
  dateUnknown: exampleExplanation({
    title: t('Melding woonoverlast', 'Nuisance report'),
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

export type ExampleName = keyof typeof examples;
