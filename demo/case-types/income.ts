import type { DemoDays } from '../days.ts';
import type { DemoCaseType } from '../demo-case.ts';
import { text } from '../text.ts';
import { checkStep, decideStep, step } from './step.ts';

const team = text('Team Inkomen', 'Income Team');

/** Participatiewet has no term of its own: 8 weeks (Awb 4:13). An advance is possible meanwhile (Participatiewet 52). */
export const incomeSupport: DemoCaseType = {
  code: 'bijstand',
  name: text('Aanvraag bijstand', 'Application for income support'),
  noun: 'application',
  term: { basis: 'reasonable' },
  extension: 'P4W',
  team,
  steps: [
    checkStep('P14D'),
    step(
      'assess',
      ['Uw inkomen bekijken', 'Looking at your income'],
      ['Wij kijken naar uw inkomen en spaargeld.', 'We look at your income and savings.'],
      'P21D',
    ),
    decideStep,
  ],
  choices: [{ kind: 'advance' }, { kind: 'callback' }, { kind: 'report' }],
};

/** Under 27: apply after four weeks (Participatiewet 41(4)), with exceptions, and room since 2026 (41(11)). */
export function youthIncomeSupport(days: DemoDays): DemoCaseType {
  return {
    ...incomeSupport,
    code: 'bijstand-jongeren',
    name: text('Bijstand tot 27 jaar', 'Income support under 27'),
    searchTerm: {
      applies: true,
      weeks: 4,
      exceptions: [
        text('U zat op het praktijkonderwijs of speciaal onderwijs.', 'You went to practical or special education.'),
        text('U kunt door ziekte minder uren werken.', 'You can work fewer hours because of illness.'),
        text('Wachten kan niet, door uw situatie.', 'Waiting is not possible in your situation.'),
      ],
      validFrom: '2026-01-01',
      checkedOn: days.ago(30),
    },
    steps: [
      step(
        'search',
        ['Zelf zoeken', 'Looking yourself'],
        [
          'U zoekt werk of een opleiding. Kunt u niet wachten? Zeg het ons. Soms mag u eerder aanvragen.',
          'You look for work or education. Can you not wait? Tell us. Sometimes you may apply earlier.',
        ],
        'P28D',
      ),
      ...(incomeSupport.steps ?? []),
    ],
    choices: [{ kind: 'callback' }, { kind: 'report' }],
  };
}

/** Bijzondere bijstand (Participatiewet 35): 8 weeks (Awb 4:13). */
export const specialSupport: DemoCaseType = {
  code: 'bijzondere-bijstand',
  name: text('Bijzondere bijstand', 'Special assistance'),
  noun: 'application',
  term: { basis: 'reasonable' },
  extension: 'P6W',
  team,
  steps: [
    checkStep('P7D'),
    step(
      'assess',
      ['De kosten bekijken', 'Looking at the costs'],
      ['Wij kijken of wij deze kosten kunnen betalen.', 'We look at whether we can pay these costs.'],
      'P21D',
    ),
    decideStep,
  ],
  choices: [{ kind: 'callback' }, { kind: 'complaint' }],
};

/** Participatiewet 36: 8 weeks (Awb 4:13). */
export const incomeAllowance: DemoCaseType = {
  ...specialSupport,
  code: 'inkomenstoeslag',
  name: text('Individuele inkomenstoeslag', 'Individual income allowance'),
  steps: [
    checkStep('P7D'),
    step(
      'assess',
      ['Uw inkomen bekijken', 'Looking at your income'],
      ['Wij kijken naar uw inkomen van de laatste 3 jaar.', 'We look at your income of the last 3 years.'],
      'P21D',
    ),
    decideStep,
  ],
};

/** A repayment starts with our decision, so no term runs. */
export const repayment: DemoCaseType = {
  code: 'terugvordering',
  name: text('Terugbetalen', 'Repayment'),
  noun: 'case',
  term: { basis: 'none' },
  team: text('Team Terugbetalen', 'Repayment Team'),
  choices: [{ kind: 'installments' }, { kind: 'callback' }],
};

/** Wgs 4: first talk within 4 weeks, or 3 working days under threat; then a decision (Wgs 4a). */
export function debtHelp(threat: boolean): DemoCaseType {
  return {
    code: threat ? 'schuldhulp-spoed' : 'schuldhulp',
    name: text('Hulp bij schulden', 'Help with debts'),
    noun: 'request',
    term: { basis: 'debtHelp', threat, decisionWithin: 'P8W' },
    team: text('Team Schuldhulp', 'Debt Help Team'),
    steps: [
      step(
        'talk',
        ['Eerste gesprek', 'First talk'],
        ['Wij praten samen over uw schulden.', 'We talk together about your debts.'],
        threat ? 'P3D' : 'P28D',
      ),
      step(
        'plan',
        ['Plan maken', 'Making a plan'],
        ['Wij maken samen met u een plan.', 'We make a plan together with you.'],
        'P42D',
      ),
      decideStep,
    ],
    choices: [{ kind: 'reschedule' }, { kind: 'callback' }],
  };
}
