import { incomeSupport, youthIncomeSupport } from '../case-types/income.ts';
import type { DemoCase } from '../demo-case.ts';
import { longDay, text } from '../text.ts';

const title = text('Aanvraag bijstand', 'Application for income support');
const samira = { team: text('Team Inkomen', 'Income Team'), name: 'Samira' };

export const onTime: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10421',
  code: 'Y9EYX7HUA3MM',
  holder: 'deBoer',
  title,
  shows: text('Op tijd. U hoeft niets te doen.', 'On time. Nothing to do.'),
  type: () => incomeSupport,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(35), channel: 'mail' },
    { id: 'check', type: 'step', step: 'check', on: days.ago(35) },
    {
      id: 'assess',
      type: 'step',
      step: 'assess',
      on: days.ago(7),
      text: text(
        'Wij hebben alles van u. Nu kijken wij naar uw inkomen en spaargeld.',
        'We have everything from you. Now we look at your income and savings.',
      ),
    },
    {
      id: 'statement',
      type: 'noted',
      on: days.ago(4),
      text: text('Uw bankafschrift is binnen.', 'Your bank statement is in.'),
    },
    {
      id: 'sign-of-life',
      type: 'promised',
      on: days.ago(4),
      what: text(
        'U hoort weer van ons. Ook als er nog geen besluit is.',
        'You hear from us again. Even if there is no decision yet.',
      ),
      due: days.ahead(12),
      owner: samira,
    },
  ],
};

export const paperMissing: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10433',
  code: '679HPUNMCCHX',
  holder: 'yilmaz',
  title,
  shows: text('Er mist een papier. De klok staat stil.', 'A paper is missing. The clock stands still.'),
  type: () => ({ ...incomeSupport, choices: [{ kind: 'bringPaper' }, { kind: 'moreTime' }, { kind: 'callback' }] }),
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(34), channel: 'counter' },
    { id: 'check', type: 'step', step: 'check', on: days.ago(34) },
    {
      id: 'lease',
      type: 'requested',
      on: days.ago(5),
      what: text('Uw huurcontract', 'Your rental contract'),
      hint: text('Een foto is goed.', 'A photo is fine.'),
      by: days.ahead(9),
    },
  ],
};

export const refused: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10387',
  code: 'YHHM6XRPK6CU',
  holder: 'nowak',
  title,
  shows: text(
    'Een nee, met de reden. En tot wanneer bezwaar kan.',
    'A no, with the reason. And until when you can object.',
  ),
  type: () => ({ ...incomeSupport, choices: [{ kind: 'callback' }] }),
  events: (days) => {
    const benefitEnds = days.after(days.monthStart(2), 0);
    return [
      { id: 'received', type: 'received', on: days.ago(40), channel: 'mail' },
      { id: 'assess', type: 'step', step: 'assess', on: days.ago(26) },
      { id: 'decide', type: 'step', step: 'decide', on: days.ago(10) },
      {
        id: 'decision',
        type: 'decided',
        outcome: 'refused',
        on: days.ago(8),
        announcedOn: days.ago(8),
        reason: text(
          'Uw WW-uitkering is hoger dan de bijstand. Uw WW is €\u00a01.548,20 per maand. De bijstand voor u is €\u00a01.419,46.',
          'Your unemployment benefit is higher than income support. Your benefit is €1,548.20 a month. Income support for you is €1,419.46.',
        ),
        stillPossible: [
          text(
            `Stopt uw WW? Meld u dan op ${longDay(benefitEnds, 'nl')}.`,
            `Does your unemployment benefit end? Then report to us on ${longDay(benefitEnds, 'en')}.`,
          ),
          text(
            'Hulp bij hoge kosten. Dat kan ook met een WW-uitkering.',
            'Help with high costs. Also with an unemployment benefit.',
          ),
          text('Samen naar uw geld kijken.', 'Looking at your money together.'),
        ],
      },
    ];
  },
};

export const youth: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10458',
  code: 'D4C76CEFFEAW',
  holder: 'bakker',
  title: text('Bijstand tot 27 jaar', 'Income support under 27'),
  shows: text(
    'Jonger dan 27: vier weken wachten, met uitzonderingen.',
    'Under 27: four weeks to wait, with exceptions.',
  ),
  type: youthIncomeSupport,
  events: (days) => [
    { id: 'reported', type: 'reported', on: days.ago(12) },
    { id: 'search', type: 'step', step: 'search', on: days.ago(12) },
    {
      id: 'help',
      type: 'promised',
      on: days.ago(11),
      what: text(
        'Wij bellen u en helpen u met zoeken naar werk of school.',
        'We call you and help you look for work or school.',
      ),
      due: days.ahead(3),
      owner: { team: text('Jongerenpunt', 'Youth Desk'), name: 'Daan' },
    },
  ],
};
