import type { Words } from './words.ts';

export const enHelps: Words['helps'] = {
  food: {
    title: 'Food bank (voedselbank)',
    soft: 'Perhaps you can get free groceries',
    lines: ['The food bank looks at what you have left.', 'Nothing to eat today? Call us. We think along.'],
    action: 'Find a food bank near you',
  },
  debtHelp: {
    title: 'Help with debts',
    soft: 'Perhaps you can pay in smaller steps',
    lines: [
      'We look with you at what is possible.',
      'You have a first talk within 4 weeks. We do write down your name then.',
    ],
    action: 'Ask for help with debts, with your name',
  },
  incomeSupport: {
    title: 'Income support (bijstand)',
    soft: 'Perhaps you can get this. Report today',
    lines: [
      'It is for people with too little income and little savings.',
      'The day of your report counts. So do not wait. Are you under 27? Report today too.',
    ],
    action: 'Report for income support',
  },
  pensionSupport: {
    title: 'Extra money with a low AOW',
    soft: 'Perhaps the SVB adds money to it',
    lines: [
      'This is called AIO. It is for people who get AOW and have too little income.',
      'The day of your report counts.',
    ],
    action: 'Ask the SVB for it',
  },
  careAllowance: {
    title: 'Health care allowance (zorgtoeslag)',
    soft: 'Perhaps you get money for your health insurance',
    lines: ['It is for people of 18 or older who do not earn too much.'],
    action: 'Apply at Toeslagen',
  },
  rentAllowance: {
    title: 'Rent allowance (huurtoeslag)',
    soft: 'Perhaps you get money for your rent',
    lines: ['It is for people who rent a home of their own.', 'Since 2026 it is also possible with a high rent.'],
    action: 'Apply at Toeslagen',
  },
  childAllowance: {
    title: 'Child budget (kindgebonden budget)',
    soft: 'Perhaps you get extra money for your children',
    lines: ['Do you get another allowance? Then you often hear by yourself.', 'Do you get nothing yet? Then apply.'],
    action: 'Apply at Toeslagen',
  },
  taxRelief: {
    title: 'Municipal taxes',
    soft: 'Perhaps you need not pay them',
    lines: [
      'This is called kwijtschelding. The municipality looks at income and savings.',
      'Each municipality has its own rules.',
    ],
    action: 'Ask not to pay',
  },
  specialSupport: {
    title: 'Money for special costs',
    soft: 'Perhaps the municipality pays part of it',
    lines: ['This is called bijzondere bijstand. It is for costs that are really needed.', 'Apply before you pay.'],
    action: 'Apply for special support',
  },
  lowIncomeSupplement: {
    title: 'Extra money after years of low income',
    soft: 'Perhaps you get this once a year',
    lines: ['This is called individuele inkomenstoeslag.', 'The amount differs from place to place.'],
    action: 'Apply at the municipality',
  },
  energyFund: {
    title: 'Energy fund',
    soft: 'Perhaps a fund is open now. We do not know',
    lines: ['The national emergency fund of 2025 is closed.', 'Ask in a talk whether there is another fund now.'],
    action: 'Ask it in a talk, without a name',
  },
  legalHelp: {
    title: 'Free legal help',
    soft: 'Perhaps a lawyer can help you',
    lines: ['You ask for free advice at Juridisch Loket.', 'Bring the letter about your home, energy or health care.'],
    action: 'Go to Juridisch Loket',
  },
  moneyLine: {
    title: 'Geldfit',
    soft: 'Perhaps you want to talk to someone else. Free and anonymous',
    lines: ['Geldfit is not ours. You call or chat about money.', 'They ask only your postal code.'],
    action: 'Go to Geldfit',
  },
};
