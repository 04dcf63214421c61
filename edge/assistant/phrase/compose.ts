import type { Explanation, State } from '../../protocol/explanation.ts';
import { type Line, line } from '../localized.ts';
import type { ActionKind, CaseView, Section } from '../view.ts';
import { answer } from './answer.ts';
import { choicesSection } from './choices.ts';
import { own, type Telling, type TellingOptions, telling } from './telling.ts';
import { newsSection } from './where.ts';

type Part =
  | 'appointment'
  | 'bill'
  | 'clock'
  | 'contacts'
  | 'need'
  | 'objection'
  | 'possible'
  | 'promises'
  | 'reason'
  | 'rights'
  | 'talk'
  | 'where';

/** The parts of a telling. A browser fetches those of a decision only when there is one. */
export type Phrasing = Partial<Record<Part, (tell: Telling) => Section[]>>;

/** The usual order. Every part stands in every order: nothing is ever left out. */
const usual: readonly Part[] = [
  'need',
  'clock',
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
export function compose(of: Explanation, options: TellingOptions, parts: Phrasing): CaseView {
  const tell = telling(of, options);
  const { words, format } = tell;
  const body = order(of).map((part): Section[] => parts[part]?.(tell) ?? []);
  const slots = [newsSection(tell), ...body, choicesSection(tell, body.flat())];
  const sections = slots.flat();
  return {
    title: own(tell, of.title),
    answer: answer(tell),
    sections,
    slots,
    primary: filled(sections),
    foot: [...decidedBy(tell), line(words.updated(format.moment(of.updatedAt)))],
    number: { label: words.number, value: of.number },
    print: words.print,
  };
}

function decidedBy(tell: Telling): Line[] {
  const team = tell.of.decision && tell.of.turn.owner?.team;
  return team ? [{ ...own(tell, team), text: tell.words.decidedBy(own(tell, team).text) }] : [];
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
