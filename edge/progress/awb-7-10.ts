import { statutoryEnd } from './algemene-termijnenwet.ts';
import { lengthLine } from './calculation.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate, toDay } from './days.ts';
import { addLength, weeks } from './durations.ts';
import { objectionTermEnd } from './objection-term.ts';
import { type Grounds, pausesOf } from './pauses.ts';
import type { Term } from './term.ts';
import type { Timeline } from './timeline.ts';

/** Awb 7:10(2): repair of a defect (6:6). 7:10(4): consent or procedure. 7:14 leaves 4:15(2)(c) for force majeure. */
const objectionGrounds: Grounds = (reason) =>
  ({
    missing: 'Awb 7:10(2)',
    foreign: undefined,
    consent: 'Awb 7:10(4)',
    applicant: undefined,
    forceMajeure: 'Awb 7:14 met 4:15(2)(c)',
    other: 'Awb 7:10(4)',
  })[reason];

/**
 * Awb 7:10(1): six weeks, or twelve with an advisory committee (7:13), from the day after the objection term has ENDED.
 * An objection that came in later than that starts its own term. 7:10(3): put off once, for at most six weeks.
 */
export function objectionTerm(file: CaseFile, timeline: Timeline, received: Day): Term | undefined {
  const { term } = file.type;
  if (term.basis !== 'objection' || term.decisionAnnouncedOn === undefined) return undefined;
  const termEnd = objectionTermEnd(toDay(term.decisionAnnouncedOn));
  const start = Math.max(termEnd, received);
  const length = weeks(term.committee ? 12 : 6);
  const end = addLength(start, length);
  if (end === undefined) return undefined;
  const article = term.committee ? 'Awb 7:10(1) met 7:13' : 'Awb 7:10(1)';
  return {
    kind: 'law',
    article,
    start,
    length,
    end,
    settle: (day) => statutoryEnd(start, day, length),
    settleArticle: 'Algemene termijnenwet 1',
    pauses: pausesOf(timeline, objectionGrounds, start + 1),
    extension: { article: 'Awb 7:10(3)', once: true, limit: (day) => statutoryEnd(day, day + 42, weeks(6)) },
    opening: [
      { kind: 'start', on: toDate(received) },
      { kind: 'objectionTermEnd', article: 'Awb 6:7', on: toDate(termEnd) },
      lengthLine('length', length, article),
    ],
  };
}
