import type { Facts } from '../helps/rule.ts';
import type { Rhythm } from '../sum/rhythm.ts';
import { costKinds, incomeKinds, lowestYearlyIncome, type Purse } from '../sum/sum.ts';
import type { AmountId, QuestionId } from './questions.ts';

/** What a citizen said to one question. */
export type Answer =
  | { kind: 'chosen'; options: readonly string[] }
  | { kind: 'amount'; cents: number; rhythm: Rhythm }
  | { kind: 'unknown' }
  | { kind: 'skipped' };

/** Lives in the memory of one element and nowhere else. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

export const chosen = (answers: Answers, id: QuestionId): readonly string[] => {
  const answer = answers[id];
  return answer?.kind === 'chosen' ? answer.options : [];
};

const amount = (answers: Answers, id: AmountId) => {
  const answer = answers[id];
  return answer?.kind === 'amount' ? { cents: answer.cents, rhythm: answer.rhythm } : undefined;
};

/** The facts that decide which question comes next: skipped means that nothing was chosen. */
export function askedFacts(answers: Answers): Facts {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer.kind === 'chosen' ? answer.options : []]),
  );
}

/** The facts that a rule about help may use: what was skipped stays unknown. Money in euro cents a year. */
export function knownFacts(answers: Answers): Facts {
  const chosenOnes = Object.entries(answers).flatMap(([id, answer]) =>
    answer.kind === 'chosen' ? [[id, answer.options] as const] : [],
  );
  const without = chosen(answers, 'sources').includes('none');
  return { ...Object.fromEntries(chosenOnes), yearlyIncome: without ? 0 : lowestYearlyIncome(purseOf(answers)) };
}

const incomeIds = {
  wage: 'wage',
  benefit: 'benefit',
  pension: 'pension',
  other: 'other',
  allowances: 'allowancesAmount',
  childBenefit: 'childBenefit',
} as const;
const costIds = {
  home: 'homeCosts',
  energy: 'energyCosts',
  insurance: 'insuranceCosts',
  phone: 'phoneCosts',
  fixed: 'fixedCosts',
} as const;

/** The amounts, as the sum takes them. */
export function purseOf(answers: Answers): Purse {
  const holidayPay = chosen(answers, 'holidayPay');
  const purse: Purse = {
    income: {},
    holidayPay: holidayPay.includes('each') ? 'each' : holidayPay.includes('yearly') ? 'yearly' : 'unknown',
    costs: {},
    repayment: amount(answers, 'repayment'),
  };
  for (const kind of incomeKinds) {
    const income = amount(answers, incomeIds[kind]);
    if (income) purse.income[kind] = income;
  }
  for (const kind of costKinds) {
    const cost = amount(answers, costIds[kind]);
    if (cost) purse.costs[kind] = cost;
  }
  return purse;
}
