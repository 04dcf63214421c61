import { line } from '../localized.ts';
import type { SheetView } from '../view.ts';
import { type FullTelling, maybe, own } from './telling.ts';

/** Who need not wait for the search period, and whom to tell (Participatiewet 41(4) and (11)). */
export function earlierSection(tell: FullTelling): SheetView[] {
  const { of, words } = tell;
  if (!of.earlier) return [];
  const { reasons, policyUrl } = of.earlier;
  return [
    {
      kind: 'earlier',
      title: words.earlier,
      lines: [
        ...(reasons.length > 0 ? [line(words.earlierIf)] : []),
        ...reasons.map((reason) => own(tell, reason)),
        line(words.earlierTell),
      ],
      actions: [
        { kind: 'person', label: words.choice.person(undefined)[0] },
        ...maybe(policyUrl).map((url) => ({ kind: 'rules' as const, label: words.earlierRules, url })),
      ],
    },
  ];
}
