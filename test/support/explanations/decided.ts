import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { exampleExplanation, promise, samira, text } from './example.ts';

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
  title: text('Wij hebben besloten.', 'We have decided.'),
  index: 3,
  of: 3,
  since: '2026-11-16',
};

/** With the answer of a municipality. */
export const decided = {
  refused: exampleExplanation({
    state: 'said',
    headline: 'refused',
    turn: { who: 'nobody', since: '2026-11-16', owner: samira, clockStopped: false },
    step: decidedStep,
    clock: ended,
    decision: {
      outcome: 'refused',
      on: '2026-11-16',
      text: text('U krijgt geen bijstand.', 'You do not get social assistance.'),
      reason: text(
        'Uw WW-uitkering is nu hoger dan de bijstand. U krijgt € 1.548,20 WW per maand. Bijstand voor u is € 1.419,46.',
        'Your unemployment benefit is now higher than social assistance. You get €1,548.20 a month. Social assistance for you is €1,419.46.',
      ),
      stillPossible: [
        text(
          'Stopt uw WW? Meld u dan op maandag 1 februari.',
          'Does your benefit stop? Then report on Monday 1 February.',
        ),
        text(
          'Hulp bij hoge kosten kan ook met een WW-uitkering.',
          'Help with high costs is possible with your benefit too.',
        ),
        text(
          'Samen kijken naar uw geld. Wij schrijven niets op.',
          'Look at your money together. We write nothing down.',
        ),
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
    title: text('Terugbetalen', 'Paying back'),
    state: 'said',
    headline: 'mustPay',
    turn: {
      who: 'citizen',
      since: '2026-11-09',
      owner: { team: text('Team Terugbetalen', 'Repayments team') },
      clockStopped: false,
    },
    step: decidedStep,
    clock: ended,
    decision: {
      outcome: 'repay',
      on: '2026-11-09',
      reason: text(
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
        title: text('Te veel bijstand in juli en augustus', 'Too much assistance in July and August'),
        lines: [
          {
            label: text('Loon in juli', 'Wages in July'),
            source: text('Loonstrook van 31 juli', 'Payslip of 31 July'),
            cents: 23800,
          },
          {
            label: text('Loon in augustus', 'Wages in August'),
            source: text('Loonstrook van 31 augustus', 'Payslip of 31 August'),
            cents: 26400,
          },
          {
            label: text('Al ingehouden', 'Already taken off'),
            source: text('Van uw bijstand in oktober', 'From your assistance in October'),
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
        title: text('Bijzondere bijstand voor een wasmachine', 'Special assistance for a washing machine'),
        lines: [{ label: text('Wasmachine', 'Washing machine'), cents: 35000 }],
        total: 35000,
        paid: 35000,
        open: 0,
        isFine: false,
        installments: [],
      },
    ],
    promises: [
      promise('p1', text('Het geld staat op uw rekening.', 'The money is in your account.'), '2026-11-16', {
        status: 'kept',
        keptOn: '2026-11-14',
      }),
    ],
    choices: [{ kind: 'person' }, { kind: 'objection', until: '2026-12-21' }],
  }),
} satisfies Record<string, Explanation>;
