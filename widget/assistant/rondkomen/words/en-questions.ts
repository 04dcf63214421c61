import type { Words } from './words.ts';

const yesNo = { yes: 'Yes', no: 'No' } as const;

export const enQuestions: Words['questions'] = {
  danger: {
    title: 'Are you safe now?',
    hint: '',
    options: { safe: 'Yes', threatened: 'No, I am in danger', suicidal: 'I am thinking of suicide' },
  },
  threat: {
    title: 'Is one of these about to happen?',
    hint: '',
    options: {
      eviction: 'I must leave my home',
      cutOff: 'Gas, power, heat or water stops',
      insurance: 'My health insurance stops',
      none: 'No, none of these',
    },
  },
  food: {
    title: 'Do you have enough to eat today?',
    hint: 'Also for your children, if you have them.',
    options: yesNo,
  },
  age: {
    title: 'How old are you?',
    hint: 'There is other help for each age.',
    options: {
      under18: '17 or younger',
      to20: '18 to 20',
      to26: '21 to 26',
      to66: '27 to 66',
      pension: '67 or older',
    },
  },
  household: {
    title: 'Who do you live with?',
    hint: 'We ask about children in a moment.',
    options: { alone: 'Alone', partner: 'With my partner', others: 'With others' },
  },
  children: { title: 'Do children under 18 live with you?', hint: '', options: yesNo },
  home: {
    title: 'What kind of home do you have?',
    hint: '',
    options: {
      rent: 'I rent a home',
      room: 'I rent a room',
      owned: 'I own my home',
      livingIn: 'I live in with someone',
    },
  },
  savings: {
    title: 'How much money have you saved?',
    hint: 'All together, roughly.',
    options: {
      to8000: 'Less than €8,000',
      to16000: '€8,000 to €16,000',
      to38000: '€16,000 to €38,000',
      more: 'More than €38,000',
    },
  },
  allowances: {
    title: 'Which allowances do you get now?',
    hint: '',
    options: {
      care: 'Zorgtoeslag (health care)',
      rent: 'Huurtoeslag (rent)',
      child: 'Kindgebonden budget (children)',
      none: 'None of these',
    },
  },
  count: {
    title: 'Shall we work out what you have left?',
    hint: 'Then we ask a few amounts. Roughly is fine.',
    options: { yes: 'Yes', no: 'No, not now' },
  },
  sources: {
    title: 'What money comes in?',
    hint: '',
    options: {
      wage: 'Wages',
      benefit: 'Benefit',
      pension: 'AOW or pension',
      other: 'Other money',
      none: 'No money',
    },
  },
  wage: { title: 'How much pay do you get?', hint: 'What really comes into your account.', name: 'pay' },
  holidayPay: {
    title: 'How do you get holiday pay?',
    hint: 'Your payslip says so.',
    options: { each: 'A bit with every payment', yearly: 'Once a year' },
  },
  benefit: { title: 'How much benefit do you get?', hint: 'What really comes into your account.', name: 'benefit' },
  pension: { title: 'How much pension do you get?', hint: 'Add it all up.', name: 'AOW or pension' },
  other: {
    title: 'How much other money do you get?',
    hint: 'Such as maintenance or money from family.',
    name: 'other money',
  },
  allowancesAmount: {
    title: 'How much allowance do you get?',
    hint: 'Add up all allowances.',
    name: 'allowances',
  },
  childBenefit: {
    title: 'How much child benefit do you get?',
    hint: 'The amount you get every 3 months.',
    name: 'child benefit',
  },
  extraCosts: {
    title: 'Are there costs you cannot pay?',
    hint: 'Such as a fridge, glasses or moving home.',
    options: yesNo,
  },
  longLow: { title: 'Have you had little income for years?', hint: '', options: yesNo },
  homeCosts: { title: 'What do you pay for your home?', hint: 'Rent or mortgage. Without energy.', name: 'home' },
  energyCosts: {
    title: 'What do you pay for energy and water?',
    hint: 'Gas, power, heat and water together.',
    name: 'energy and water',
  },
  insuranceCosts: {
    title: 'What do you pay for insurance?',
    hint: 'Health and other insurance together.',
    name: 'insurance',
  },
  phoneCosts: {
    title: 'What do phone and internet cost?',
    hint: 'And for television.',
    name: 'telephone and internet',
  },
  fixedCosts: {
    title: 'What are your other fixed costs?',
    hint: 'Such as transport or childcare. Not for food.',
    name: 'other fixed costs',
  },
  arrears: {
    title: 'Are you behind with payments?',
    hint: 'With rent, energy, health care or other bills.',
    options: yesNo,
  },
  repayment: {
    title: 'What do you pay off on that?',
    hint: 'Do you pay nothing now? Fill in 0.',
    name: 'paying off debts',
  },
  letters: { title: 'Are there letters you do not open?', hint: 'Many people have that.', options: yesNo },
};
