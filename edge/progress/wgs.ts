import { addWorkingDays, statutoryEnd } from './algemene-termijnenwet.ts';
import { applicationGrounds, tellsOnly } from './awb-4.ts';
import { lengthLine } from './calculation.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate } from './days.ts';
import { addLength, type Length, parseLength, weeks } from './durations.ts';
import { pausesOf } from './pauses.ts';
import type { Term } from './term.ts';
import type { Timeline } from './timeline.ts';

/** Debt help has two terms, one after the other: first the talk, then the decision. */
type DebtHelpPhase = 'talk' | 'decision';

export function debtHelpPhase(timeline: Timeline): DebtHelpPhase {
  return timeline.of('appointmentKept').length > 0 ? 'decision' : 'talk';
}

/** Wgs 4(1), 4(2) and 4a. */
export function debtHelpTerm(file: CaseFile, timeline: Timeline, received: Day): Term | undefined {
  const { term } = file.type;
  if (term.basis !== 'debtHelp') return undefined;
  const decision = decisionLength(term.decisionWithin);
  const talk = timeline.of('appointmentKept')[0];
  return talk ? afterTalk(timeline, received, talk.day, decision) : beforeTalk(received, term.threat, decision);
}

/**
 * Wgs 4(1): the first talk is within four weeks after the citizen asked. Wgs 4(2): within three working days when home,
 * gas, electricity, heating, water or health insurance is about to be lost. Missing papers do not stop this term.
 */
function beforeTalk(received: Day, threat: boolean, decision: Length): Term | undefined {
  const length: Length = threat ? { years: 0, months: 0, weeks: 0, days: 3 } : weeks(4);
  const end = threat ? addWorkingDays(received, 3) : addLength(received, length);
  if (end === undefined) return undefined;
  const article = threat ? 'Wgs 4(2)' : 'Wgs 4(1)';
  return {
    kind: 'law',
    article,
    start: received,
    length,
    end,
    settle: (day) => (threat ? day : statutoryEnd(received, day, length)),
    settleArticle: 'Algemene termijnenwet 1',
    pauses: [],
    extension: tellsOnly,
    opening: [
      { kind: 'start', on: toDate(received) },
      threat ? { kind: 'threatTerm', article, workingDays: 3 } : lengthLine('length', length, article),
    ],
    closing: [lengthLine('decisionTerm', decision, 'Wgs 4a')],
  };
}

/** Wgs 4a: after the talk a decision, within the term of the local by-law, which is eight weeks at most. */
function afterTalk(timeline: Timeline, received: Day, talk: Day, length: Length): Term | undefined {
  const end = addLength(talk, length);
  if (end === undefined) return undefined;
  const article = 'Wgs 4a';
  return {
    kind: 'law',
    article,
    start: talk,
    length,
    end,
    settle: (day) => statutoryEnd(talk, day, length),
    settleArticle: 'Algemene termijnenwet 1',
    pauses: pausesOf(timeline, applicationGrounds, talk + 1),
    extension: tellsOnly,
    opening: [
      { kind: 'start', on: toDate(received) },
      { ...lengthLine('decisionTerm', length, article), from: toDate(talk) },
    ],
  };
}

/** The local term, never more than eight weeks. */
function decisionLength(within: string | undefined): Length {
  const local = within === undefined ? undefined : parseLength(within);
  const longest = weeks(8);
  if (!local || local.years > 0 || local.months > 1) return longest;
  return local.months * 31 + local.weeks * 7 + local.days > 56 ? longest : local;
}
