import type { ChoiceKind } from '../../protocol/case-type.ts';
import type { Explanation } from '../../protocol/explanation.ts';
import type { OrganisationFacts } from '../../protocol/organisation.ts';
import { line } from '../localized.ts';
import type { Action, Section, SectionOf } from '../view.ts';
import { own, shortDay, type Telling } from './telling.ts';

type Choice = Explanation['choices'][number];
type Links = NonNullable<OrganisationFacts['links']>;

/** Choices that have a page of the organisation under another name. */
const linkOf: Partial<Record<ChoiceKind, keyof Links>> = { decideNow: 'noticeOfDefault', report: 'change' };

/** Three rows is what a tired reader can weigh. */
const rowsInSight = 3;

export function choiceUrl({ facts }: Telling, { kind, url }: Choice): string | undefined {
  const links: Partial<Record<string, string | undefined>> = facts?.links ?? {};
  return url ?? links[linkOf[kind] ?? kind];
}

/** A button for a choice, with the page that the case or the organisation has for it. */
export function actionFor(tell: Telling, kind: ChoiceKind, label: string): Action {
  return { kind, label, url: choiceUrl(tell, tell.of.choices.find((choice) => choice.kind === kind) ?? { kind }) };
}

/** 8. What else can be done: no more than three in sight, nothing twice on a screen, a person never left out. */
export function choicesSection(tell: Telling, others: readonly Section[]): SectionOf<'choices'>[] {
  const { of, words, facts } = tell;
  const taken = new Set(others.flatMap(kindsIn));
  const rows = of.choices
    .filter(({ kind }) => !taken.has(kind))
    .sort((one, other) => weight(one) - weight(other))
    .map((choice): Action => {
      const [label, soft] = words.choice[choice.kind](choice.until && shortDay(tell, choice.until));
      const address = choice.kind === 'bringPaper' && facts?.address;
      return {
        kind: choice.kind,
        label,
        soft: address ? own(tell, address) : line(soft),
        url: choiceUrl(tell, choice),
      };
    });
  const rest = rows.slice(rowsInSight);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'choices',
      title: taken.size > 0 ? words.youCanAlsoChoose : words.youCanChoose,
      rows: rows.slice(0, rowsInSight),
      more: rest.length > 0 ? { title: words.moreChoices, rows: rest } : undefined,
    },
  ];
}

/** A person stands at the foot of every screen already, so that row comes after what is only here; stopping comes last. */
const weight = ({ kind }: Choice): number => ['person', 'later', 'withdraw'].indexOf(kind);

/** What a section offers itself. */
function kindsIn(section: Section): string[] {
  if (section.kind === 'installments' || section.kind === 'objection') return [section.kind];
  if (section.kind === 'bill' || section.kind === 'choices') return [];
  const { days = [], actions = [] } = section;
  return [...actions, ...days.flatMap(({ link, button }) => [link, button])].flatMap((action) => action?.kind ?? []);
}
