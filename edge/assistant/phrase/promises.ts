import type { PromiseState } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { DayView, SheetView } from '../view.ts';
import { capital, dayName, own, ownerLine, type Telling } from './telling.ts';

/** What stands promised. Without a promise, when we will be in touch. */
export function promisesSection(tell: Telling): SheetView[] {
  const { promises } = tell.of;
  const days = promises.length > 0 ? promises.map((promise) => promiseDay(tell, promise)) : nextContact(tell);
  return days.length > 0 ? [{ kind: 'promises', days, folds: [] }] : [];
}

export const promiseDay = (tell: Telling, promise: PromiseState): DayView => ({
  leaf: tell.format.leaf(promise.due),
  over: tell.words.promised,
  date: capital(dayName(tell, promise.due)),
  lines: [own(tell, promise.what)],
  by: ownerLine(tell, promise.owner),
});

/** 10. The next moment you hear from us, when no promise already says it. */
export function nextContact(tell: Telling): DayView[] {
  const { of, words, format } = tell;
  const next = of.nextContact;
  if (!next || of.finished || next.reason !== 'silence') return [];
  return [
    {
      leaf: format.leaf(next.on),
      over: words.promised,
      date: words.atLatest(dayName(tell, next.on)),
      lines: [line(words.hearAgain)],
      by: ownerLine(tell, of.turn.owner),
    },
  ];
}
