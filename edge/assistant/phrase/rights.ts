import { type Line, line } from '../localized.ts';
import type { SectionOf } from '../view.ts';
import { choiceUrl } from './choices.ts';
import { dayName, type Telling } from './telling.ts';

/** 9. What you may do when we are late. Money is named only when the explanation carries an amount (Awb 4:17). */
export function rightsSection(tell: Telling): SectionOf<'rights'>[] {
  const { of, words, format } = tell;
  const all = of.late?.rights ?? [];
  // A complaint stands among the choices; here it would hide the right that helps now.
  const others = all.filter(({ kind }) => kind !== 'complaint');
  const rights = others.length > 0 && of.choices.some(({ kind }) => kind === 'complaint') ? others : all;
  if (rights.length === 0) return [];
  const lines = rights.flatMap((right): Line[] => {
    const money = right.cents === undefined ? undefined : format.money(right.cents);
    const max = right.maxCents === undefined ? undefined : format.money(right.maxCents);
    const text = words.right[right.kind](money, max);
    const later = right.from !== undefined && right.from > of.today;
    return [line(later ? `${text} ${words.rightFrom(dayName(tell, right.from ?? ''))}` : text, money)];
  });
  const now = rights.find(({ kind, from }) => kind === 'noticeOfDefault' && (from === undefined || from <= of.today));
  const choice = of.choices.find(({ kind }) => kind === 'decideNow') ?? { kind: 'decideNow' as const };
  const address = choiceUrl(tell, choice);
  return [
    {
      kind: 'rights',
      title: words.yourRight,
      lines,
      ...(now && { action: { kind: 'decideNow' as const, label: words.askDecision, ...address } }),
    },
  ];
}
