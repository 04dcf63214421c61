import type { Change, Explanation } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { EventView, FactView, SheetView } from '../view.ts';
import { passedCalculation } from './clock.ts';
import { bold, dayName, maybe, own, ownerLine, shortDay, type Telling } from './telling.ts';

/** 3 and 5. Where it is, what comes next, and what happened since the last visit. */
export function whereSection(tell: Telling): SheetView[] {
  const { of, words, previousVisit, lookingSince } = tell;
  const over = of.finished || of.decision !== undefined;
  const facts = over ? [] : [...stepFacts(tell), ...withWhom(tell)];
  const news = after(of, previousVisit).filter(({ recordedAt }) => !isAfter(recordedAt, lookingSince));
  if (news.length > 0)
    facts.push({
      term: words.newSince,
      lines: news.map(event(tell)).flatMap(({ line: said, detail }) => [said, ...maybe(detail)]),
    });
  const history = of.changes.map(event(tell));
  const folds = [
    ...passedCalculation(tell),
    ...(history.length > 0 ? [{ title: words.history, events: history }] : []),
  ];
  const title = facts.length > 0 ? words.where(of.noun) : undefined;
  return title || folds.length > 0 ? [{ kind: 'where', title, facts, folds }] : [];
}

function stepFacts(tell: Telling): FactView[] {
  const { of, words } = tell;
  const { step } = of;
  if (!step.known) {
    const term = step.since ? words.since(shortDay(tell, step.since)) : words.stepNow;
    return [{ term, lines: [...maybe(step.title).map((title) => own(tell, title)), line(words.stepUnknown)] }];
  }
  const { next, movedBack } = step;
  // With nothing to do, the top of the screen tells what happens in this step.
  const text = of.headline !== 'nothingToDo' && step.text;
  return [
    {
      term: words.step(step.index, step.of, shortDay(tell, step.since)),
      lines: [step.title, ...maybe(text)].map((said) => own(tell, said)),
    },
    ...maybe(movedBack?.reason).map((reason) => ({ term: words.cameBackFrom, lines: [own(tell, reason)] })),
    ...maybe(next).map(({ title, text: what, expectedOn }) => ({
      term: words.next,
      lines: [own(tell, what ?? title), ...maybe(expectedOn).map((day) => bold(words.expected, dayName(tell, day)))],
    })),
  ];
}

/** 1. At which team, and since when. */
function withWhom(tell: Telling): FactView[] {
  const { owner, since } = tell.of.turn;
  if (!owner?.team) return [];
  return [{ term: tell.words.withWhom(since && shortDay(tell, since)), lines: maybe(ownerLine(tell, owner)) }];
}

/** What came in while the citizen was looking, as a sheet on top. */
export function newsSection(tell: Telling): SheetView[] {
  const events = after(tell.of, tell.lookingSince).map(event(tell));
  return events.length > 0 ? [{ kind: 'news', title: tell.words.justChanged, events }] : [];
}

const after = ({ changes }: Explanation, moment: string | undefined): Change[] =>
  changes.filter(({ recordedAt }) => isAfter(recordedAt, moment)).slice(0, 5);

const isAfter = (moment: string, other: string | undefined): boolean =>
  other !== undefined && Date.parse(moment) > Date.parse(other);

/** One change as a sentence, with what the organisation wrote about it. */
const event =
  (tell: Telling) =>
  ({ kind, on, text, date, cents }: Change): EventView => {
    const detail = text && own(tell, text);
    const money = cents === undefined ? undefined : tell.format.money(cents);
    const sentence = tell.words.change[kind](tell.of.noun, { day: date && shortDay(tell, date), money });
    const when = { date: shortDay(tell, on) };
    if (!detail) return { ...when, line: line(sentence) };
    return kind === 'noted' ? { ...when, line: detail } : { ...when, line: line(sentence.replace(/\.$/, ':')), detail };
  };
