import type { Explanation } from '../../protocol/explanation.ts';
import type { CalmHeadline } from '../words/words.ts';
import { calmAnswer } from './answer-calm.ts';
import { clockSection } from './clock.ts';
import type { Phrasing } from './compose.ts';
import { promisesSection } from './promises.ts';
import type { TellingOptions } from './telling.ts';
import { whereSection } from './where.ts';

/** A case in which nothing is asked, late or decided: what most citizens see, in a third of the code and the words. */
export const calm: Phrasing = {
  answer: calmAnswer,
  parts: { clock: clockSection, promises: promisesSection, where: whereSection },
};

const headlines: readonly string[] = [
  'nothingToDo',
  'unknown',
  'waitSearchTerm',
  'talkPlanned',
] satisfies CalmHeadline[];

/** Whether `calm` tells all there is, but for what stands folded away. */
export function isCalm(of: Explanation, { previousVisit, lookingSince }: Omit<TellingOptions, 'words'>): boolean {
  const { clock, step, turn, promises } = of;
  const since = Math.min(...[previousVisit, lookingSince].flatMap((moment) => (moment ? Date.parse(moment) : [])));
  return (
    headlines.includes(of.headline) &&
    of.state === 'we' &&
    !(of.finished || of.late || of.earlier || of.decision || of.appointment || turn.clockStopped || clock.serviceOn) &&
    !(step.known && step.movedBack) &&
    [of.todos, of.amounts, clock.pauses, clock.extensions].every(({ length }) => length === 0) &&
    clock.status !== 'paused' &&
    of.contacts.sameQuestion < 2 &&
    promises.length <= 2 &&
    promises.every(({ status }) => status === 'open') &&
    !of.changes.some(({ recordedAt }) => Date.parse(recordedAt) > since)
  );
}
