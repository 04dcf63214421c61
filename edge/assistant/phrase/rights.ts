import { line } from '../localized.ts';
import type { SheetView } from '../view.ts';
import { actionFor } from './choices.ts';
import { dayName, type FullTelling, maybe, own } from './telling.ts';

/** 9. What you may do when we are late. Money is named only when the explanation carries an amount (Awb 4:17). */
export function rightsSection(tell: FullTelling): SheetView[] {
  const { of, words, format } = tell;
  const all = of.late?.rights ?? [];
  // A complaint stands among the choices; here it would hide the right that helps now.
  const others = all.filter(({ kind }) => kind !== 'complaint');
  const rights = others.length > 0 && of.choices.some(({ kind }) => kind === 'complaint') ? others : all;
  if (rights.length === 0) return [];
  const lines = rights.flatMap(({ kind, from, cents, maxCents, reason }) => {
    const money = cents === undefined ? undefined : format.money(cents);
    const text = words.right[kind](money, maxCents === undefined ? undefined : format.money(maxCents));
    const told = from && from > of.today ? `${text} ${words.rightFrom(dayName(tell, from))}` : text;
    return [line(told, money), ...maybe(reason).map((why) => own(tell, why))];
  });
  const now = rights.some(({ kind, from }) => kind === 'noticeOfDefault' && !(from && from > of.today));
  return [
    {
      kind: 'rights',
      title: words.yourRight,
      lines,
      actions: now ? [actionFor(tell, 'decideNow', words.askDecision)] : [],
    },
  ];
}
