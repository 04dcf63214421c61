import type { Change, Explanation } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { EventView, SheetView } from '../view.ts';
import { passedCalculation } from './clock-eventful.ts';
import { type FullTelling, maybe, own, shortDay } from './telling.ts';
import { placeFacts, whereSheet } from './where.ts';

/** 3 and 5. Where it is, what comes next, and what happened since the last visit. */
export function whereSection(tell: FullTelling): SheetView[] {
  const { of, words, previousVisit, lookingSince } = tell;
  const over = of.finished || of.decision !== undefined;
  const reason = of.step.known ? of.step.movedBack?.reason : undefined;
  const back = maybe(reason).map((text) => ({ term: words.cameBackFrom, lines: [own(tell, text)] }));
  const facts = over ? [] : placeFacts(tell, back);
  const news = after(of, previousVisit).filter(({ recordedAt }) => !isAfter(recordedAt, lookingSince));
  if (news.length > 0)
    facts.push({
      term: words.newSince,
      lines: news.map(event(tell)).flatMap(({ line: said, detail }) => [said, ...maybe(detail)]),
    });
  const history = of.changes.map(event(tell));
  return whereSheet(tell, facts, [
    ...passedCalculation(tell),
    ...(history.length > 0 ? [{ title: words.history, events: history }] : []),
  ]);
}

/** What came in while the citizen was looking, as a sheet on top. */
export function newsSection(tell: FullTelling): SheetView[] {
  const events = after(tell.of, tell.lookingSince).map(event(tell));
  return events.length > 0 ? [{ kind: 'news', title: tell.words.justChanged, events }] : [];
}

const after = ({ changes }: Explanation, moment: string | undefined): Change[] =>
  changes.filter(({ recordedAt }) => isAfter(recordedAt, moment)).slice(0, 5);

const isAfter = (moment: string, other: string | undefined): boolean =>
  other !== undefined && Date.parse(moment) > Date.parse(other);

/** One change as a sentence, with what the organisation wrote about it. */
const event =
  (tell: FullTelling) =>
  ({ kind, on, text, date, cents }: Change): EventView => {
    const detail = text && own(tell, text);
    const money = cents === undefined ? undefined : tell.format.money(cents);
    const sentence = tell.words.change[kind](tell.of.noun, { day: date && shortDay(tell, date), money });
    const when = { date: shortDay(tell, on) };
    if (!detail) return { ...when, line: line(sentence) };
    return kind === 'noted' ? { ...when, line: detail } : { ...when, line: line(sentence.replace(/\.$/, ':')), detail };
  };
