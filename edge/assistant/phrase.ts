import type { CaseSummary, Explanation, State } from '../protocol/explanation.ts';
import { formatFor } from './format.ts';
import { type Line, localized } from './localized.ts';
import { answer } from './phrase/answer.ts';
import { choicesSection } from './phrase/choices.ts';
import { clockSection } from './phrase/clock.ts';
import { contactsSection } from './phrase/contacts.ts';
import { billSections, objectionSection, possibleSection, reasonSection, talkSection } from './phrase/decision.ts';
import { needSection } from './phrase/need.ts';
import { appointmentSection, promisesSection } from './phrase/promises.ts';
import { rightsSection } from './phrase/rights.ts';
import { own, type Telling, type TellingOptions, telling } from './phrase/telling.ts';
import { newsSection, whereSection } from './phrase/where.ts';
import type { ActionKind, CaseView, Section } from './view.ts';
import type { Words } from './words/words.ts';

const parts = {
  appointment: appointmentSection,
  bill: billSections,
  clock: clockSection,
  contacts: contactsSection,
  need: needSection,
  objection: objectionSection,
  possible: possibleSection,
  promises: promisesSection,
  reason: reasonSection,
  rights: rightsSection,
  talk: talkSection,
  where: whereSection,
} as const satisfies Record<string, (tell: Telling) => Section[]>;
type Part = keyof typeof parts;

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

/** A case in sentences, in the order in which a reader needs them. Pure: the same for screen, desk and phone line. */
export function phrase(of: Explanation, options: TellingOptions): CaseView {
  const tell = telling(of, options);
  const { words, format } = tell;
  const body = order(of).flatMap((part): Section[] => parts[part](tell));
  const sections = [...newsSection(tell), ...body, ...choicesSection(tell, body)];
  const primary = filled(sections);
  return {
    title: own(tell, of.title),
    answer: answer(tell),
    sections,
    ...(primary && { primary }),
    updated: words.updated(format.moment(of.updatedAt)),
    number: { label: words.number, value: of.number },
    print: words.print,
  };
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

export interface SummaryView {
  title: Line;
  state: State;
  sentence: string;
  /** "Uiterlijk 15 december", while it runs. */
  latest?: string;
}

/** One row of the list of cases: its name and whose turn it is, in one sentence. */
export function phraseSummary(of: CaseSummary, words: Words): SummaryView {
  const facts = { noun: 'case', landlord: false } as const;
  return {
    title: localized(of.title, words.language),
    state: of.state,
    sentence: words.headline[of.headline](facts),
    ...(of.latestOn && !of.finished && { latest: words.listLatest(formatFor(words.language).short(of.latestOn)) }),
  };
}
