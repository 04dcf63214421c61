import { line } from '../localized.ts';
import type { FactView, FoldView, SheetView } from '../view.ts';
import { bold, dayName, maybe, own, ownerLine, shortDay, type Telling } from './telling.ts';

/** 3. Where it is and what comes next; what happened so far is folded away. */
export const whereSection = (tell: Telling): SheetView[] =>
  whereSheet(tell, placeFacts(tell), tell.of.changes.length > 0 ? [{ title: tell.words.history, pending: true }] : []);

export function whereSheet({ of, words }: Telling, facts: FactView[], folds: FoldView[]): SheetView[] {
  const title = facts.length > 0 ? words.where(of.noun) : undefined;
  return title || folds.length > 0 ? [{ kind: 'where', title, facts, folds }] : [];
}

/** The step, and what `between` says before what comes next. */
export function placeFacts(tell: Telling, between: FactView[] = []): FactView[] {
  const { of, words } = tell;
  const { step } = of;
  if (!step.known) {
    const term = step.since ? words.since(shortDay(tell, step.since)) : words.stepNow;
    const lines = [...maybe(step.title).map((title) => own(tell, title)), line(words.stepUnknown)];
    return [{ term, lines }, ...withWhom(tell)];
  }
  // With nothing to do, the top of the screen tells what happens in this step.
  const text = of.headline !== 'nothingToDo' && step.text;
  return [
    {
      term: words.step(step.index, step.of, shortDay(tell, step.since)),
      lines: [step.title, ...maybe(text)].map((said) => own(tell, said)),
    },
    ...between,
    ...maybe(step.next).map(({ title, text: what, expectedOn }) => ({
      term: words.next,
      lines: [own(tell, what ?? title), ...maybe(expectedOn).map((day) => bold(words.expected, dayName(tell, day)))],
    })),
    ...withWhom(tell),
  ];
}

/** 1. At which team, and since when. */
function withWhom(tell: Telling): FactView[] {
  const { owner, since } = tell.of.turn;
  if (!owner?.team) return [];
  return [{ term: tell.words.withWhom(since && shortDay(tell, since)), lines: maybe(ownerLine(tell, owner)) }];
}
