import { debtHelp, repayment } from '../case-types/income.ts';
import type { DemoCase } from '../demo-case.ts';
import { monthName, shortDay, text } from '../text.ts';

export const repay: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10360',
  code: 'NR4YA7NTH36U',
  holder: 'yilmaz',
  title: text('Terugbetalen', 'Repayment'),
  shows: text('Terugbetalen: elk deel van het bedrag uitgelegd.', 'Paying back: every part of the amount explained.'),
  type: () => repayment,
  events: (days) => {
    const first = days.monthEnd(4);
    const second = days.monthEnd(3);
    const withheld = days.monthEnd(1);
    const decidedOn = days.ago(15);
    const payslip = (day: string) => text(`Loonstrook van ${shortDay(day, 'nl')}`, `Payslip of ${shortDay(day, 'en')}`);
    const wages = (day: string) => text(`Loon in ${monthName(day, 'nl')}`, `Wages in ${monthName(day, 'en')}`);
    return [
      {
        id: 'decision',
        type: 'decided',
        outcome: 'repay',
        on: decidedOn,
        announcedOn: decidedOn,
        reason: text(
          `In ${monthName(first, 'nl')} en ${monthName(second, 'nl')} kreeg u loon én bijstand. Het loon gaat van de bijstand af.`,
          `In ${monthName(first, 'en')} and ${monthName(second, 'en')} you got wages and income support. Wages are taken off income support.`,
        ),
      },
      {
        id: 'amount',
        type: 'amount',
        on: decidedOn,
        direction: 'citizenPays',
        title: text('Te veel bijstand', 'Too much income support'),
        lines: [
          { label: wages(first), source: payslip(first), cents: 23_800 },
          { label: wages(second), source: payslip(second), cents: 26_400 },
          {
            label: text('Al ingehouden', 'Already withheld'),
            source: text(
              `Van uw bijstand in ${monthName(withheld, 'nl')}`,
              `From your income support in ${monthName(withheld, 'en')}`,
            ),
            cents: -9_000,
          },
        ],
        total: 41_200,
        payBy: days.after(decidedOn, 42),
        isFine: false,
        installments: [
          { times: 4, cents: 10_300 },
          { times: 8, cents: 5_150 },
        ],
      },
    ];
  },
};

export const debtTalk: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10449',
  code: '76HEX6YFY43C',
  holder: 'nowak',
  title: text('Hulp bij schulden', 'Help with debts'),
  shows: text('Hulp bij schulden: eerste gesprek binnen 4 weken.', 'Help with debts: first talk within 4 weeks.'),
  type: () => debtHelp(false),
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(6), channel: 'phone' },
    { id: 'talk', type: 'step', step: 'talk', on: days.ago(6) },
    {
      id: 'first-talk',
      type: 'appointment',
      on: days.ago(4),
      what: text('Eerste gesprek met Fatma', 'First talk with Fatma'),
      day: days.ahead(8),
      from: '10:00',
      to: '11:00',
      place: text('Stadhuis, balie 4', 'Town hall, desk 4'),
    },
  ],
};

export const debtThreat: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10462',
  code: 'DRR3A3YR9F9M',
  holder: 'bakker',
  title: text('Hulp bij schulden: de stroom wordt afgesloten', 'Help with debts: electricity will be cut off'),
  shows: text('Afsluiting dreigt: gesprek binnen 3 werkdagen.', 'Cut-off threatens: talk within 3 working days.'),
  type: () => debtHelp(true),
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(1), channel: 'phone' },
    { id: 'talk', type: 'step', step: 'talk', on: days.ago(1) },
    {
      id: 'first-talk',
      type: 'appointment',
      on: days.ago(1),
      what: text('Eerste gesprek met Fatma', 'First talk with Fatma'),
      day: days.ahead(1),
      from: '13:30',
      to: '14:30',
      place: text('Bij u thuis', 'At your home'),
    },
    {
      id: 'energy-supplier',
      type: 'promised',
      on: days.ago(1),
      what: text('Wij vragen het energiebedrijf om te wachten.', 'We ask the energy company to wait.'),
      due: days.ahead(1),
      owner: { team: text('Team Schuldhulp', 'Debt Help Team'), name: 'Fatma' },
    },
  ],
};
