import { nationalSchemes } from '../data/national.ts';
import type { LocalScheme, LocalSchemes, NationalScheme } from '../data/scheme.ts';
import { chooseHelp, type Help } from '../helps/choose.ts';
import { asks } from '../helps/rule.ts';
import { drawSum, type Picture } from '../sum/picture.ts';
import { addUp, paymentEveryFourWeeks, perDay, type Sum } from '../sum/sum.ts';
import { type Answers, chosen, knownFacts, purseOf } from './answers.ts';
import { nextQuestion } from './path.ts';
import { type AmountId, isAmount, type QuestionId } from './questions.ts';
import { isThreatened } from './session.ts';

export type Scheme = NationalScheme | LocalScheme;

/** What is told of the money. `perDay` is in euro cents, always zero or more. */
export interface Money {
  outcome: 'left' | 'short' | 'even';
  perDay: number;
  sum: Sum;
  picture: Picture;
}

export interface Result {
  /** Absent when nobody wanted to count, or when an amount is missing without which a figure would be untrue. */
  money: Money | undefined;
  /** Asked for, and left out. */
  missing: readonly AmountId[];
  /** Money that comes in is missing, so what is left cannot be told. */
  incomeMissing: boolean;
  /** Euro cents of one four-weekly payment, to be warned about. */
  everyFourWeeks: number | undefined;
  holidayPayApart: boolean;
  withPartner: boolean;
  first: 'threat' | 'food' | 'talk';
  /** The help with food to begin with. */
  food: string | undefined;
  helps: readonly Help<Scheme>[];
}

/** Without these a figure would not be true. */
const needed: readonly QuestionId[] = ['wage', 'benefit', 'pension', 'other', 'allowancesAmount', 'homeCosts'];

/** What a check-in comes to on a day, `2026-11-22`. */
export function concludes(answers: Answers, local: LocalSchemes | undefined, today: string): Result {
  const counted = chosen(answers, 'count').includes('yes');
  const missing = counted ? missingAmounts(answers) : [];
  const purse = purseOf(answers);
  const knowsIncome = chosen(answers, 'sources').length > 0;
  const countable = counted && knowsIncome && !missing.some((id) => needed.includes(id));
  const without = local?.without ?? [];
  // Help that is near comes before help that is far.
  const schemes: Scheme[] = [...(local?.schemes ?? []), ...nationalSchemes.filter(({ id }) => !without.includes(id))];
  const helps = chooseHelp(schemes, knownFacts(answers), today);
  const food = helps.find(({ scheme }) => asks(scheme.rule, 'food'))?.scheme.id;
  const hungry = chosen(answers, 'food').includes('no');
  return {
    money: countable ? moneyOf(addUp(purse)) : undefined,
    missing,
    incomeMissing: counted && !countable,
    everyFourWeeks: paymentEveryFourWeeks(purse),
    holidayPayApart: purse.income.wage !== undefined && purse.holidayPay === 'yearly',
    withPartner: chosen(answers, 'household').includes('partner'),
    first: isThreatened(answers) ? 'threat' : hungry && food ? 'food' : 'talk',
    food,
    helps,
  };
}

/** Amounts that were asked for and not given. */
function missingAmounts(answers: Answers): AmountId[] {
  const missing: AmountId[] = [];
  for (let id = nextQuestion(answers); id; id = nextQuestion(answers, id)) {
    if (isAmount(id) && answers[id]?.kind !== 'amount') missing.push(id);
  }
  return missing;
}

function moneyOf(sum: Sum): Money {
  const day = roundDay(perDay(Math.abs(sum.left)), sum.left < 0);
  const outcome = day === 0 ? 'even' : sum.left > 0 ? 'left' : 'short';
  return { outcome, perDay: day, sum, picture: drawSum(sum) };
}

/** Whole euros from two euros on, tens of cents below. Never more than there is, never less than what lacks. */
function roundDay(cents: number, up: boolean): number {
  const step = cents >= 200 ? 100 : 10;
  return (up ? Math.ceil(cents / step) : Math.floor(cents / step)) * step;
}
