import type { AmountState } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { BillLine, DayView, SectionOf, SheetView } from '../view.ts';
import type { DecidedWords, Words } from '../words/words.ts';
import { isBadNews } from './answer.ts';
import { actionFor } from './choices.ts';
import type { Parts } from './compose.ts';
import { bold, dayName, maybe, own, type Telling } from './telling.ts';

/** 6. The reason of the decision, unless the top of the screen already gave it. */
function reasonSection(tell: Telling, words: Words): SheetView[] {
  const { of, format } = tell;
  const { reason, penalty } = of.decision ?? {};
  const why = maybe(of.headline !== 'mustPay' && reason).map((text) => own(tell, text));
  const owed = maybe(penalty).map(({ cents, settledBy }) => {
    const money = format.money(cents);
    return line(words.penalty(money, dayName(tell, settledBy)), money);
  });
  const title = why.length > 0 ? words.reason : words.yourRight;
  return why.length + owed.length > 0 ? [{ kind: 'reason', title, lines: [...why, ...owed] }] : [];
}

function possibleSection(tell: Telling, words: DecidedWords): SheetView[] {
  const ticks = (tell.of.decision?.stillPossible ?? []).map((text) => own(tell, text));
  return ticks.length > 0 ? [{ kind: 'possible', title: words.stillPossible, ticks }] : [];
}

/** After bad news: a person who calls at a time that suits. */
function talkSection(tell: Telling, words: DecidedWords): SheetView[] {
  const { of } = tell;
  if (of.state !== 'said' || !isBadNews(of) || !of.choices.some(({ kind }) => kind === 'callback')) return [];
  return [
    {
      kind: 'talk',
      title: words.talk,
      lines: [line(words.talkSoft(of.turn.owner?.name))],
      actions: [actionFor(tell, 'callback', words.pickTime)],
    },
  ];
}

/** "Niet mee eens?" with the last day, also when that day has passed or the objection is in. */
function objectionSection(tell: Telling, words: DecidedWords): SheetView[] {
  const { of, format } = tell;
  const { objectedOn, open, latestOn } = of.decision?.objection ?? {};
  if (objectedOn) return [{ kind: 'objection', lines: [line(words.objected(dayName(tell, objectedOn)))] }];
  if (!latestOn) return [];
  if (!open) return [{ kind: 'objection', lines: [line(words.objectionOver(format.long(latestOn)))] }];
  const day: DayView = {
    leaf: format.leaf(latestOn),
    over: words.disagree,
    lines: [bold(words.objectUntil, format.long(latestOn))],
    link: actionFor(tell, 'objection', words.objectionForm),
  };
  return [{ kind: 'objection', days: [day] }];
}

/** 7. Each amount, part by part, what was paid, and what is left. */
function billSections(tell: Telling, words: DecidedWords): (SectionOf<'bill'> | SectionOf<'installments'>)[] {
  return tell.of.amounts.flatMap((amount) => [bill(tell, words, amount), ...installments(tell, words, amount)]);
}

function bill(tell: Telling, words: DecidedWords, amount: AmountState): SectionOf<'bill'> {
  const { of, format } = tell;
  const pays = amount.direction === 'citizenPays';
  const lines: BillLine[] = amount.lines.map(({ label, source, cents }) => ({
    label: own(tell, label),
    source: source && own(tell, source),
    money: format.money(cents),
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
    pay: settled ? line(words.allPaid) : day ? bold(pays ? words.payBy : words.receiveBy, day) : undefined,
    wrong: of.finished
      ? undefined
      : {
          title: words.wrongLine,
          answer: words.wrongLineAnswer,
          action: { kind: 'person', label: tell.words.choice.person(undefined)[0] },
        },
  };
}

function installments(tell: Telling, words: DecidedWords, amount: AmountState): SectionOf<'installments'>[] {
  if (amount.open <= 0 || amount.installments.length === 0) return [];
  return [
    {
      kind: 'installments',
      amount: amount.id,
      title: words.tooMuch,
      legend: words.chooseSteps,
      options: [
        ...amount.installments.map(({ times, cents }) => ({
          id: `${times}`,
          label: words.times(times, tell.format.money(cents)),
          times,
          cents,
        })),
        { id: 'other', label: words.otherAmount },
      ],
      action: actionFor(tell, 'installments', words.askSteps),
    },
  ];
}

/** The parts of a case with a decision or an amount. */
export const decided = (words: Words): Parts => ({
  bill: (tell) => billSections(tell, words),
  objection: (tell) => objectionSection(tell, words),
  possible: (tell) => possibleSection(tell, words),
  reason: (tell) => reasonSection(tell, words),
  talk: (tell) => talkSection(tell, words),
});
