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

/** What a reader in this state needs first. Every part stands in every order: nothing is ever left out. */
const orders: Record<State, readonly Part[]> = {
  late: [
    'appointment',
    'clock',
    'rights',
    'promises',
    'contacts',
    'need',
    'reason',
    'bill',
    'possible',
    'talk',
    'objection',
    'where',
  ],
  you: [
    'need',
    'bill',
    'clock',
    'appointment',
    'promises',
    'contacts',
    'reason',
    'possible',
    'talk',
    'objection',
    'rights',
    'where',
  ],
  said: [
    'reason',
    'bill',
    'possible',
    'talk',
    'objection',
    'need',
    'appointment',
    'clock',
    'promises',
    'contacts',
    'rights',
    'where',
  ],
  kept: [
    'reason',
    'bill',
    'possible',
    'objection',
    'appointment',
    'need',
    'clock',
    'promises',
    'contacts',
    'talk',
    'rights',
    'where',
  ],
  we: [
    'clock',
    'appointment',
    'promises',
    'contacts',
    'need',
    'bill',
    'reason',
    'possible',
    'talk',
    'objection',
    'rights',
    'where',
  ],
};

/** A case in sentences, in the order in which a reader needs them, from the parts at hand. */
export function compose(of: Explanation, options: TellingOptions, parts: Phrasing): CaseView {
  const tell = telling(of, options);
  const { words, format } = tell;
  const body = order(of).map((part): Section[] => parts[part]?.(tell) ?? []);
  const slots = [newsSection(tell), ...body, choicesSection(tell, body.flat())];
  const sections = slots.flat();
  const primary = filled(sections);
  return {
    title: own(tell, of.title),
    answer: answer(tell),
    sections,
    slots,
    ...(primary && { primary }),
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
function order(of: Explanation): readonly Part[] {
  const usual = orders[of.state];
  if (of.headline !== 'appointmentPlanned' && of.headline !== 'talkPlanned') return usual;
  return ['appointment', ...usual.filter((part) => part !== 'appointment')];
}

/** At most one filled button: the first thing on the screen that really helps. */
function filled(sections: readonly Section[]): ActionKind | undefined {
  for (const section of sections) {
    if (section.kind === 'need' && section.items.some(({ upload }) => upload)) return 'upload';
    if (section.kind === 'rights' && section.action) return 'decideNow';
    if (section.kind === 'installments') return 'installments';
    if (section.kind === 'talk') return 'callback';
  }
  return undefined;
}
