import type { AmountState } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { DayView, SectionOf } from '../view.ts';
import type { DecidedWords } from '../words/words.ts';
import { isBadNews } from './answer.ts';
import { choiceUrl } from './choices.ts';
import type { Phrasing } from './compose.ts';
import { bold, dayName, maybe, own, type Telling } from './telling.ts';

/** 6. The reason of the decision, unless the top of the screen already gave it. */
function reasonSection(tell: Telling, words: DecidedWords): SectionOf<'reason'>[] {
  const { of, format } = tell;
  const { reason, penalty } = of.decision ?? {};
  const why = reason && of.headline !== 'mustPay' ? [own(tell, reason)] : [];
  const owed = maybe(penalty).map(({ cents, settledBy }) => {
    const money = format.money(cents);
    return line(words.penalty(money, dayName(tell, settledBy)), money);
  });
  const title = why.length > 0 ? words.reason : tell.words.yourRight;
  return why.length + owed.length > 0 ? [{ kind: 'reason', title, lines: [...why, ...owed] }] : [];
}

function possibleSection(tell: Telling, words: DecidedWords): SectionOf<'possible'>[] {
  const possible = tell.of.decision?.stillPossible ?? [];
  if (possible.length === 0) return [];
  return [{ kind: 'possible', title: words.stillPossible, lines: possible.map((text) => own(tell, text)) }];
}

/** After bad news: a person who calls at a time that suits. */
function talkSection(tell: Telling, words: DecidedWords): SectionOf<'talk'>[] {
  const { of } = tell;
  const choice = of.choices.find(({ kind }) => kind === 'callback');
  if (!choice || of.state !== 'said' || !isBadNews(of)) return [];
  const action = { kind: 'callback' as const, label: words.pickTime, ...choiceUrl(tell, choice) };
  return [{ kind: 'talk', title: words.talk, line: line(words.talkSoft(of.turn.owner?.name)), action }];
}

/** "Niet mee eens?" with the last day, also when that day has passed or the objection is in. */
function objectionSection(tell: Telling, words: DecidedWords): SectionOf<'objection'>[] {
  const { of, format } = tell;
  const objection = of.decision?.objection;
  if (!objection) return [];
  if (objection.objectedOn)
    return [{ kind: 'objection', lines: [line(words.objected(dayName(tell, objection.objectedOn)))] }];
  if (!objection.open)
    return [{ kind: 'objection', lines: [line(words.objectionOver(format.long(objection.latestOn)))] }];
  const choice = of.choices.find(({ kind }) => kind === 'objection') ?? { kind: 'objection' as const };
  const address = choiceUrl(tell, choice);
  const day: DayView = {
    leaf: format.leaf(objection.latestOn),
    over: words.disagree,
    date: '',
    lines: [bold(words.objectUntil, format.long(objection.latestOn))],
    ...(address.url && { action: { kind: 'objection' as const, label: words.objectionForm, ...address } }),
  };
  return [{ kind: 'objection', day, lines: [] }];
}

/** 7. Each amount, part by part, what was paid, and what is left. */
function billSections(tell: Telling, words: DecidedWords): (SectionOf<'bill'> | SectionOf<'installments'>)[] {
  return tell.of.amounts.flatMap((amount) => [bill(tell, words, amount), ...installments(tell, words, amount)]);
}

function bill(tell: Telling, words: DecidedWords, amount: AmountState): SectionOf<'bill'> {
  const { of, format } = tell;
  const pays = amount.direction === 'citizenPays';
  const lines = amount.lines.map((entry) => ({
    label: own(tell, entry.label),
    ...(entry.source && { source: own(tell, entry.source) }),
    money: format.money(entry.cents),
  }));
  const settled = amount.open === 0 && amount.paid !== 0;
  if (amount.paid !== 0 && !settled) lines.push({ label: line(words.alreadyPaid), money: format.money(-amount.paid) });
  const day = amount.payBy && amount.open > 0 ? dayName(tell, amount.payBy) : undefined;
  return {
    kind: 'bill',
    title: words.bill,
    name: own(tell, amount.title),
    lines,
    total: settled
      ? { label: words.billTotal, money: format.money(amount.total) }
      : { label: words.billOpen(pays), money: format.money(amount.open) },
    ...(settled && { pay: line(words.allPaid) }),
    ...(day && { pay: bold(pays ? words.payBy : words.receiveBy, day) }),
    ...(!of.finished && {
      wrong: {
        title: words.wrongLine,
        answer: words.wrongLineAnswer,
        action: { kind: 'person' as const, label: tell.words.choice.person(undefined).label },
      },
    }),
  };
}

function installments(tell: Telling, words: DecidedWords, amount: AmountState): SectionOf<'installments'>[] {
  const { of, format } = tell;
  if (amount.open <= 0 || amount.installments.length === 0) return [];
  const choice = of.choices.find(({ kind }) => kind === 'installments') ?? { kind: 'installments' as const };
  return [
    {
      kind: 'installments',
      amount: amount.id,
      title: words.tooMuch,
      legend: words.chooseSteps,
      options: [
        ...amount.installments.map(({ times, cents }) => ({
          id: `${times}`,
          label: words.times(times, format.money(cents)),
          times,
          cents,
        })),
        { id: 'other', label: words.otherAmount },
      ],
      action: { kind: 'installments', label: words.askSteps, ...choiceUrl(tell, choice) },
    },
  ];
}

/** The parts of a case with a decision or an amount. */
export const decided = (words: DecidedWords): Phrasing => ({
  bill: (tell) => billSections(tell, words),
  objection: (tell) => objectionSection(tell, words),
  possible: (tell) => possibleSection(tell, words),
  reason: (tell) => reasonSection(tell, words),
  talk: (tell) => talkSection(tell, words),
});
