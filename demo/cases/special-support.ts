import { incomeAllowance, specialSupport } from '../case-types/income.ts';
import type { DemoCase } from '../demo-case.ts';
import { text } from '../text.ts';

const incomeTeam = text('Team Inkomen', 'Income Team');
const samira = { team: incomeTeam, name: 'Samira' };
const whenMoney = text('U vroeg wanneer u de toeslag krijgt.', 'You asked when you get the allowance.');

export const lateWithRights: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10302',
  code: '73EDDUD43XWF',
  holder: 'janssen',
  title: text('Bijzondere bijstand voor een bril', 'Special assistance for glasses'),
  shows: text(
    'Wij zijn te laat. Met reden, nieuwe datum en uw recht.',
    'We are late. With the reason, a new date and your right.',
  ),
  type: () => specialSupport,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(68), channel: 'mail' },
    { id: 'check', type: 'step', step: 'check', on: days.ago(68) },
    { id: 'assess', type: 'step', step: 'assess', on: days.ago(44) },
    {
      id: 'delay',
      type: 'delayExplained',
      on: days.ago(3),
      reason: text(
        'Uw aanvraag lag 3 weken stil. Onze collega was ziek. Dat ligt aan ons.',
        'Your application lay still for 3 weeks. Our colleague was ill. That is our fault.',
      ),
    },
    {
      id: 'new-date',
      type: 'extended',
      on: days.ago(3),
      newDate: days.ahead(28),
      reason: text('Onze collega was ziek.', 'Our colleague was ill.'),
    },
    {
      id: 'call',
      type: 'promised',
      on: days.ago(3),
      what: text('Samira belt u. Zij vertelt hoe het nu gaat.', 'Samira calls you. She tells you how things are now.'),
      due: days.ahead(2),
      owner: samira,
    },
  ],
};

export const penaltyRuns: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10266',
  code: 'E9XHWN9XETMA',
  holder: 'nowak',
  title: text('Bijzondere bijstand voor een wasmachine', 'Special assistance for a washing machine'),
  shows: text(
    'Te laat na een ingebrekestelling. De dwangsom loopt.',
    'Late after a notice of default. The penalty runs.',
  ),
  type: () => specialSupport,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(100), channel: 'letter' },
    { id: 'assess', type: 'step', step: 'assess', on: days.ago(80) },
    { id: 'default', type: 'defaultNotice', on: days.ago(25) },
    {
      id: 'delay',
      type: 'delayExplained',
      on: days.ago(24),
      reason: text('Wij waren uw brief kwijt. Dat ligt aan ons.', 'We had lost your letter. That is our fault.'),
    },
    {
      id: 'decision-promise',
      type: 'promised',
      on: days.ago(5),
      what: text('U krijgt ons besluit.', 'You get our decision.'),
      due: days.ahead(4),
      owner: samira,
    },
  ],
};

export const askedThreeTimes: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10345',
  code: 'AK79UMJD7W4R',
  holder: 'janssen',
  title: text('Individuele inkomenstoeslag', 'Individual income allowance'),
  shows: text(
    'Drie keer gevraagd, niets gedaan. Nu bij Kwaliteit.',
    'Asked three times, nothing done. Now with Quality.',
  ),
  type: () => incomeAllowance,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(47), channel: 'mail' },
    { id: 'check', type: 'step', step: 'check', on: days.ago(47) },
    { id: 'contact-1', type: 'contacted', channel: 'phone', on: days.ago(21), what: whenMoney },
    { id: 'contact-2', type: 'contacted', channel: 'phone', on: days.ago(12), what: whenMoney },
    { id: 'contact-3', type: 'contacted', channel: 'mail', on: days.ago(2), what: whenMoney },
    {
      id: 'to-quality',
      type: 'forwarded',
      on: days.ago(1),
      owner: { team: text('Afdeling Kwaliteit', 'Quality Department'), name: 'Joost' },
      reason: text('U vroeg het 3 keer. Er was nog niets gedaan.', 'You asked 3 times. Nothing had been done yet.'),
    },
    {
      id: 'call',
      type: 'promised',
      on: days.ago(1),
      what: text('Joost belt u over uw toeslag.', 'Joost calls you about your allowance.'),
      due: days.ahead(2),
      owner: { team: text('Afdeling Kwaliteit', 'Quality Department'), name: 'Joost' },
    },
  ],
};

export const decidedAndPaid: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10319',
  code: 'CMAA67F3XHYK',
  holder: 'deBoer',
  title: text('Bijzondere bijstand voor een koelkast', 'Special assistance for a fridge'),
  shows: text('Een ja. Het geld is betaald.', 'A yes. The money is paid.'),
  type: () => specialSupport,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(43), channel: 'mail' },
    { id: 'assess', type: 'step', step: 'assess', on: days.ago(30) },
    { id: 'decide', type: 'step', step: 'decide', on: days.ago(14) },
    {
      id: 'decision',
      type: 'decided',
      outcome: 'granted',
      on: days.ago(12),
      announcedOn: days.ago(12),
      text: text('U krijgt geld voor een koelkast.', 'You get money for a fridge.'),
      reason: text('Uw koelkast is stuk. U kon niet sparen.', 'Your fridge is broken. You could not save.'),
    },
    {
      id: 'amount',
      type: 'amount',
      on: days.ago(12),
      direction: 'citizenReceives',
      title: text('Geld voor een koelkast', 'Money for a fridge'),
      lines: [
        {
          label: text('Koelkast', 'Fridge'),
          source: text('Prijslijst van Nibud', 'Price list of Nibud'),
          cents: 34_900,
        },
        { label: text('Bezorgen', 'Delivery'), cents: 2_500 },
      ],
      total: 37_400,
    },
    { id: 'payment', type: 'paid', on: days.ago(5), cents: 37_400, direction: 'citizenReceives' },
  ],
};
