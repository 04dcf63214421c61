import type { Rule } from '../helps/rule.ts';
import type { Rhythm } from '../sum/rhythm.ts';

/** What is asked first to last: danger, roof, food, allowances, money, local help, costs and letters (DOMAIN chapter 5). */
export const partNames = ['safe', 'roof', 'food', 'you', 'income', 'local', 'costs'] as const;
export type PartName = (typeof partNames)[number];

interface Asked {
  id: string;
  part: PartName;
  /** Asked only when this surely holds for what was answered before. */
  when?: Rule;
}

/** `one` answer or `many`. `alone` is the answer of many that rules out the others, such as "none of these". */
export interface ChoiceQuestion extends Asked {
  kind: 'one' | 'many';
  options: readonly string[];
  alone?: string;
  /** Short answers stand two in a row, so that all of them are in sight on a phone. */
  short?: true;
}

/** An amount of money. The first rhythm is chosen beforehand; one rhythm is not asked for. */
export interface AmountQuestion extends Asked {
  kind: 'amount';
  rhythms: readonly Rhythm[];
}

export type Question = ChoiceQuestion | AmountQuestion;

const counts: Rule = { fact: 'count', in: ['yes'] };
const countsWith = (fact: string, ...options: readonly string[]): Rule => ({ all: [counts, { fact, in: options }] });
const common = ['month', 'fourWeeks', 'week'] as const;

/** The check-in. Every question can also be skipped, or answered with "I do not know". */
export const questions = [
  { id: 'danger', part: 'safe', kind: 'one', options: ['safe', 'threatened', 'suicidal'] },

  /* Word for word what gives a right to a talk within three working days (Wgs 4(2)); not wider. */
  {
    id: 'threat',
    part: 'roof',
    kind: 'many',
    options: ['eviction', 'cutOff', 'insurance', 'none'],
    alone: 'none',
  },

  { id: 'food', part: 'food', kind: 'one', options: ['yes', 'no'] },

  {
    id: 'age',
    part: 'you',
    kind: 'one',
    options: ['under18', 'to20', 'to26', 'to66', 'pension'],
    short: true,
  },
  { id: 'household', part: 'you', kind: 'one', options: ['alone', 'partner', 'others'] },
  { id: 'children', part: 'you', kind: 'one', options: ['yes', 'no'] },
  { id: 'home', part: 'you', kind: 'one', options: ['rent', 'room', 'owned', 'livingIn'] },
  { id: 'savings', part: 'you', kind: 'one', options: ['to8000', 'to16000', 'to38000', 'more'], short: true },
  { id: 'allowances', part: 'you', kind: 'many', options: ['care', 'rent', 'child', 'none'], alone: 'none' },

  { id: 'count', part: 'income', kind: 'one', options: ['yes', 'no'] },
  {
    id: 'sources',
    part: 'income',
    kind: 'many',
    options: ['wage', 'benefit', 'pension', 'other', 'none'],
    alone: 'none',
    short: true,
    when: counts,
  },
  { id: 'wage', part: 'income', kind: 'amount', rhythms: common, when: countsWith('sources', 'wage') },
  {
    id: 'holidayPay',
    part: 'income',
    kind: 'one',
    options: ['each', 'yearly'],
    when: countsWith('sources', 'wage'),
  },
  { id: 'benefit', part: 'income', kind: 'amount', rhythms: common, when: countsWith('sources', 'benefit') },
  { id: 'pension', part: 'income', kind: 'amount', rhythms: common, when: countsWith('sources', 'pension') },
  { id: 'other', part: 'income', kind: 'amount', rhythms: common, when: countsWith('sources', 'other') },
  {
    id: 'allowancesAmount',
    part: 'income',
    kind: 'amount',
    rhythms: ['month'],
    when: countsWith('allowances', 'care', 'rent', 'child'),
  },
  { id: 'childBenefit', part: 'income', kind: 'amount', rhythms: ['quarter'], when: countsWith('children', 'yes') },

  { id: 'extraCosts', part: 'local', kind: 'one', options: ['yes', 'no'] },
  { id: 'longLow', part: 'local', kind: 'one', options: ['yes', 'no'] },

  { id: 'homeCosts', part: 'costs', kind: 'amount', rhythms: common, when: counts },
  { id: 'energyCosts', part: 'costs', kind: 'amount', rhythms: common, when: counts },
  { id: 'insuranceCosts', part: 'costs', kind: 'amount', rhythms: common, when: counts },
  { id: 'phoneCosts', part: 'costs', kind: 'amount', rhythms: common, when: counts },
  { id: 'fixedCosts', part: 'costs', kind: 'amount', rhythms: common, when: counts },
  { id: 'arrears', part: 'costs', kind: 'one', options: ['yes', 'no'] },
  { id: 'repayment', part: 'costs', kind: 'amount', rhythms: common, when: countsWith('arrears', 'yes') },
  { id: 'letters', part: 'costs', kind: 'one', options: ['yes', 'no'] },
] as const satisfies readonly Question[];

type Each = (typeof questions)[number];
export type QuestionId = Each['id'];
type WithId<Id extends QuestionId> = Extract<Each, { id: Id }>;
export type AmountId = Extract<Each, { kind: 'amount' }>['id'];
export type ChoiceId = Exclude<QuestionId, AmountId>;
/** The answers that a question offers. */
export type OptionOf<Id extends ChoiceId> = WithId<Id>['options'][number];

const byId: ReadonlyMap<QuestionId, Question> = new Map(questions.map((question) => [question.id, question]));

export const isAmount = (id: QuestionId): id is AmountId => byId.get(id)?.kind === 'amount';

export function choiceQuestion(id: ChoiceId): ChoiceQuestion {
  const question = byId.get(id);
  if (!question || question.kind === 'amount') throw new Error(`${id} asks for no choice.`);
  return question;
}

export function amountQuestion(id: AmountId): AmountQuestion {
  const question = byId.get(id);
  if (question?.kind !== 'amount') throw new Error(`${id} asks for no amount.`);
  return question;
}
