import type { Change, Explanation } from '../../protocol/explanation.ts';
import { type Line, line } from '../localized.ts';
import type { EventView, FactView, SectionOf } from '../view.ts';
import { passedCalculation } from './clock.ts';
import { bold, capital, dayName, maybe, own, ownerLine, shortDay, type Telling } from './telling.ts';

/** 3 and 5. Where it is, what comes next, and what happened since the last visit. */
export function whereSection(tell: Telling): SectionOf<'where'>[] {
  const { of, words } = tell;
  const over = of.finished || of.decision !== undefined;
  const facts = over ? [] : [...stepFacts(tell), ...withWhom(tell)];
  const news = newSince(tell);
  if (news.length > 0) facts.push({ term: words.newSince, lines: news.flatMap(eventLines) });
  const sum = passedCalculation(tell);
  const history = of.changes.map((change) => event(tell, change));
  if (facts.length === 0 && history.length === 0) return [];
  return [
    {
      kind: 'where',
      title: facts.length > 0 ? words.where(of.noun) : words.history,
      facts,
      ...(sum && { calculation: sum }),
      ...(history.length > 0 && { history: { title: words.history, events: history } }),
    },
  ];
}

function stepFacts(tell: Telling): FactView[] {
  const { of, words } = tell;
  const { step } = of;
  if (!step.known) {
    const term = step.since ? capital(words.since(shortDay(tell, step.since))) : words.where(of.noun);
    return [{ term, lines: [...maybe(step.title).map((title) => own(tell, title)), line(words.stepUnknown)] }];
  }
  const facts: FactView[] = [
    {
      term: words.step(step.index, step.of, shortDay(tell, step.since)),
      lines: [
        own(tell, step.title),
        ...(of.headline === 'nothingToDo' ? [] : maybe(step.text).map((text) => own(tell, text))),
      ],
    },
  ];
  if (step.movedBack?.reason) facts.push({ term: words.cameBackFrom, lines: [own(tell, step.movedBack.reason)] });
  const { next } = step;
  if (next)
    facts.push({
      term: words.next,
      lines: [
        own(tell, next.text ?? next.title),
        ...maybe(next.expectedOn).map((day) => bold(words.expected, dayName(tell, day))),
      ],
    });
  return facts;
}

/** 1. At which team, and since when. */
function withWhom(tell: Telling): FactView[] {
  const { owner, since } = tell.of.turn;
  if (!owner?.team) return [];
  return [{ term: tell.words.withWhom(since && shortDay(tell, since)), lines: maybe(ownerLine(tell, owner)) }];
}

/** Changes that the citizen has not seen: newer than the previous visit. */
const newSince = (tell: Telling): EventView[] => {
  const { previousVisit, of } = tell;
  return previousVisit === undefined
    ? []
    : after(of, previousVisit)
        .filter(({ recordedAt }) => !isAfter(recordedAt, tell.lookingSince))
        .map((change) => event(tell, change));
};

/** What came in while the citizen was looking, as a sheet on top. */
export function newsSection(tell: Telling): SectionOf<'news'>[] {
  const { lookingSince, of, words } = tell;
  const events = lookingSince === undefined ? [] : after(of, lookingSince).map((change) => event(tell, change));
  return events.length > 0 ? [{ kind: 'news', title: words.justChanged, events }] : [];
}

const after = ({ changes }: Explanation, moment: string): Change[] =>
  changes.filter(({ recordedAt }) => isAfter(recordedAt, moment)).slice(0, 5);

const isAfter = (moment: string, other: string | undefined): boolean =>
  other !== undefined && Date.parse(moment) > Date.parse(other);

/** One change as a sentence, with what the organisation wrote about it. */
export function event(tell: Telling, { kind, on, text, date, cents }: Change): EventView {
  const facts = {
    ...(date && { day: shortDay(tell, date) }),
    ...(cents !== undefined && { money: tell.format.money(cents) }),
  };
  const detail = text && own(tell, text);
  const sentence = tell.words.change[kind](tell.of.noun, facts);
  const said = line(detail ? sentence.replace(/\.$/, ':') : sentence);
  return {
    on,
    date: capital(shortDay(tell, on)),
    ...(kind === 'noted' && detail ? { line: detail } : { line: said, ...(detail && { detail }) }),
  };
}

const eventLines = ({ line: said, detail }: EventView): Line[] => [said, ...maybe(detail)];
