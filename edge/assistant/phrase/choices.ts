import type { ChoiceKind } from '../../protocol/case-type.ts';
import type { Explanation } from '../../protocol/explanation.ts';
import type { OrganisationFacts } from '../../protocol/organisation.ts';
import { line } from '../localized.ts';
import type { Action, Section, SectionOf } from '../view.ts';
import { own, shortDay, type Telling } from './telling.ts';

type Choice = Explanation['choices'][number];
type Links = NonNullable<OrganisationFacts['links']>;

/** Choices that have a page of the organisation, and which page. */
const linkOf: Partial<Record<ChoiceKind, keyof Links>> = {
  objection: 'objection',
  complaint: 'complaint',
  decideNow: 'noticeOfDefault',
  advance: 'advance',
  report: 'change',
  installments: 'installments',
  callback: 'callback',
};

/** Three rows is what a tired reader can weigh. */
const rowsInSight = 3;

export function choiceUrl(tell: Telling, { kind, url }: Choice): { url?: string } {
  const link = linkOf[kind];
  const address = url ?? (link && tell.facts?.links?.[link]);
  return address ? { url: address } : {};
}

export function choiceAction(tell: Telling, choice: Choice): Action {
  const { label, soft } = tell.words.choice[choice.kind](choice.until && shortDay(tell, choice.until));
  const address = choice.kind === 'bringPaper' ? tell.facts?.address : undefined;
  return { kind: choice.kind, label, soft: address ? own(tell, address) : line(soft), ...choiceUrl(tell, choice) };
}

/** 8. What else can be done: no more than three in sight, nothing twice on a screen, a person never left out. */
export function choicesSection(tell: Telling, others: readonly Section[]): SectionOf<'choices'>[] {
  const taken = new Set(others.flatMap(kindsIn));
  const rows = tell.of.choices.filter(({ kind }) => !taken.has(kind)).sort((one, other) => weight(one) - weight(other));
  if (rows.length === 0) return [];
  const { words } = tell;
  const also = taken.size > 0;
  const actions = rows.map((choice) => choiceAction(tell, choice));
  const rest = actions.slice(rowsInSight);
  return [
    {
      kind: 'choices',
      title: also ? words.youCanAlsoChoose : words.youCanChoose,
      rows: actions.slice(0, rowsInSight),
      ...(rest.length > 0 && { more: { title: words.moreChoices, rows: rest } }),
    },
  ];
}

/** A person stands at the foot of every screen already, so that row comes after what is only here; stopping comes last. */
const weight = ({ kind }: Choice): number =>
  kind === 'withdraw' ? 3 : kind === 'later' ? 2 : kind === 'person' ? 1 : 0;

function kindsIn(section: Section): string[] {
  switch (section.kind) {
    case 'need':
      return ['upload'];
    case 'rights':
    case 'talk':
      return section.action ? [section.action.kind] : [];
    case 'installments':
      return ['installments'];
    case 'objection':
      return ['objection'];
    case 'appointment':
      return section.day.action ? ['reschedule'] : [];
    default:
      return [];
  }
}
