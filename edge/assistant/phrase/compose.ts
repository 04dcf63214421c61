import type { Explanation, State } from '../../protocol/explanation.ts';
import { type Line, line } from '../localized.ts';
import type { ActionKind, AnswerView, CaseView, Section } from '../view.ts';
import { choicesSection } from './choices.ts';
import { own, type Telling, type TellingOptions, telling } from './telling.ts';

type Part =
  | 'appointment'
  | 'bill'
  | 'clock'
  | 'contacts'
  | 'earlier'
  | 'need'
  | 'objection'
  | 'possible'
  | 'promises'
  | 'reason'
  | 'rights'
  | 'talk'
  | 'where';

export type Parts = Partial<Record<Part, (tell: Telling) => Section[]>>;

/** How a case is told. A browser fetches what a calm case can do without only when the case is none, and so with a decision. */
export interface Phrasing {
  answer: (tell: Telling) => AnswerView;
  parts: Parts;
  /** What came in while the citizen was looking. */
  news?: (tell: Telling) => Section[];
  /** Who decided. */
  foot?: (tell: Telling) => Line[];
}

/** The usual order. Every part stands in every order: nothing is ever left out. */
const usual: readonly Part[] = [
  'need',
  'clock',
  'earlier',
  'appointment',
  'promises',
  'contacts',
  'reason',
  'bill',
  'possible',
  'talk',
  'objection',
  'rights',
  'where',
];

/** What a reader in this state needs before the rest. */
const first: Record<State, readonly Part[]> = {
  late: ['appointment', 'clock', 'rights', 'promises', 'contacts'],
  you: ['need', 'bill'],
  said: ['reason', 'bill', 'possible', 'talk', 'objection'],
  kept: ['reason', 'bill', 'possible', 'objection'],
  we: ['clock', 'appointment', 'promises', 'contacts'],
};

/** A case in sentences, in the order in which a reader needs them, from the parts at hand. */
export function compose(of: Explanation, options: TellingOptions, { answer, parts, news, foot }: Phrasing): CaseView {
  const tell = telling(of, options);
  const { words, format } = tell;
  const body = order(of).map((part): Section[] => parts[part]?.(tell) ?? []);
  const slots = [news?.(tell) ?? [], ...body, choicesSection(tell, body.flat())];
  const sections = slots.flat();
  return {
    title: own(tell, of.title),
    answer: answer(tell),
    sections,
    slots,
    primary: filled(sections),
    foot: [...(foot?.(tell) ?? []), line(words.updated(format.moment(of.updatedAt)))],
    number: { label: words.number, value: of.number },
    print: words.print,
  };
}

/** An appointment that the headline names comes before the date of the whole. */
function order({ headline, state }: Explanation): Part[] {
  const named: Part[] = headline === 'appointmentPlanned' || headline === 'talkPlanned' ? ['appointment'] : [];
  return [...new Set([...named, ...first[state], ...usual])];
}

/** At most one filled button: the first thing on the screen that really helps. */
function filled(sections: readonly Section[]): ActionKind | undefined {
  for (const section of sections) {
    if (section.kind === 'installments') return section.kind;
    if (section.kind === 'need' && section.days?.some(({ button }) => button)) return 'upload';
    if (section.kind === 'rights' || section.kind === 'talk') {
      const [action] = section.actions ?? [];
      if (action) return action.kind;
    }
  }
  return undefined;
}
