import type { AmountState } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { DayView, SectionOf } from '../view.ts';
import { isBadNews } from './answer.ts';
import { choiceUrl } from './choices.ts';
import { bold, dayName, own, type Telling } from './telling.ts';

/** 6. The reason of the decision, unless the top of the screen already gave it. */
export function reasonSection(tell: Telling): SectionOf<'reason'>[] {
  const { of, words } = tell;
  const reason = of.decision?.reason;
  if (!reason || of.headline === 'mustPay') return [];
  return [{ kind: 'reason', title: words.reason, lines: [own(tell, reason)] }];
}

export function possibleSection(tell: Telling): SectionOf<'possible'>[] {
  const possible = tell.of.decision?.stillPossible ?? [];
  if (possible.length === 0) return [];
  return [{ kind: 'possible', title: tell.words.stillPossible, lines: possible.map((text) => own(tell, text)) }];
}

/** After bad news: a person who calls at a time that suits. */
export function talkSection(tell: Telling): SectionOf<'talk'>[] {
  const { of, words } = tell;
  const choice = of.choices.find(({ kind }) => kind === 'callback');
  if (!choice || of.state !== 'said' || !isBadNews(of)) return [];
  const action = { kind: 'callback' as const, label: words.pickTime, ...choiceUrl(tell, choice) };
  return [{ kind: 'talk', title: words.talk, line: line(words.talkSoft(of.turn.owner?.name)), action }];
}

/** "Niet mee eens?" with the last day, also when that day has passed or the objection is in. */
export function objectionSection(tell: Telling): SectionOf<'objection'>[] {
  const { of, words, format } = tell;
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
export function billSections(tell: Telling): (SectionOf<'bill'> | SectionOf<'installments'>)[] {
  return tell.of.amounts.flatMap((amount) => [bill(tell, amount), ...installments(tell, amount)]);
}

function bill(tell: Telling, amount: AmountState): SectionOf<'bill'> {
  const { of, words, format } = tell;
  const pays = amount.direction === 'citizenPays';
  const lines = amount.lines.map((entry) => ({
    label: own(tell, entry.label),
    ...(entry.source && { source: own(tell, entry.source) }),
    money: format.money(entry.cents),
  }));
  if (amount.paid !== 0) lines.push({ label: line(words.alreadyPaid), money: format.money(-amount.paid) });
  const day = amount.payBy && amount.open > 0 ? dayName(tell, amount.payBy) : undefined;
  return {
    kind: 'bill',
    title: words.bill,
    name: own(tell, amount.title),
    lines,
    total: {
      label: amount.open > 0 || amount.paid !== 0 ? words.billOpen(pays) : words.billTotal,
      money: format.money(amount.open),
    },
    ...(day && { pay: bold(pays ? words.payBy : words.receiveBy, day) }),
    ...(!of.finished && {
      wrong: {
        title: words.wrongLine,
        answer: words.wrongLineAnswer,
        action: { kind: 'person' as const, label: words.choice.person(undefined).label },
      },
    }),
  };
}

function installments(tell: Telling, amount: AmountState): SectionOf<'installments'>[] {
  const { of, words, format } = tell;
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
