import { statutoryEnd } from './algemene-termijnenwet.ts';
import { lengthLine } from './calculation.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate } from './days.ts';
import { addLength, weeks } from './durations.ts';
import { pausesOf } from './pauses.ts';
import type { Term } from './term.ts';
import type { Timeline } from './timeline.ts';

/**
 * Awb 9:11(1): a complaint is dealt with within six weeks of receipt, ten with a person or committee that advises.
 * 9:11(2): put off once, for at most four weeks. 9:11(3): longer only with the consent of who complained; a paper that
 * is missing does not stop this clock.
 */
export function complaintTerm(file: CaseFile, timeline: Timeline, received: Day): Term | undefined {
  const { term } = file.type;
  if (term.basis !== 'complaint') return undefined;
  const length = weeks(term.committee ? 10 : 6);
  const end = addLength(received, length);
  if (end === undefined) return undefined;
  const article = 'Awb 9:11(1)';
  return {
    kind: 'law',
    article,
    start: received,
    length,
    end,
    settle: (day) => statutoryEnd(received, day, length),
    settleArticle: 'Algemene termijnenwet 1',
    pauses: pausesOf(timeline, (reason) => (reason === 'consent' ? 'Awb 9:11(3)' : undefined), received + 1),
    extension: { article: 'Awb 9:11(2)', once: true, limit: (day) => statutoryEnd(day, day + 28, weeks(4)) },
    opening: [{ kind: 'start', on: toDate(received) }, lengthLine('length', length, article)],
  };
}
