import type { Clock } from '../protocol/clock.ts';
import { decisionTerm } from './awb-4.ts';
import { objectionTerm } from './awb-7-10.ts';
import { complaintTerm } from './awb-9-11.ts';
import { calculationOf } from './calculation.ts';
import type { CaseFile } from './case-file.ts';
import { type Day, toDate } from './days.ts';
import { addLength, parseLength } from './durations.ts';
import { promisedTerm } from './landlord-promise.ts';
import { knownOn } from './next-contact.ts';
import { lengthOf, writePause } from './pauses.ts';
import { type RunTerm, runTerm } from './run-term.ts';
import { searchTermLines } from './search-term.ts';
import type { Term } from './term.ts';
import type { Timeline } from './timeline.ts';
import { debtHelpTerm } from './wgs.ts';

/** The clock of a case, with what the other rules ask of it. */
export interface RunningClock {
  clock: Clock;
  /** Absent when no term runs or we do not know it. */
  run?: RunTerm;
}

/** Which clock runs, and where it stands. Missing data gives `unknown`, never a guess. */
export function clockOf(file: CaseFile, timeline: Timeline): RunningClock {
  const received = timeline.of('received')[0]?.day;
  const ended = timeline.endedOn !== undefined;
  if (file.type.term.basis === 'none') return { clock: bare('none', ended, searchTermLines(file, timeline)) };
  if (received === undefined) {
    const waiting = searchTermLines(file, timeline);
    if (waiting.length > 0) return { clock: bare('none', ended, waiting) };
    return { clock: unknown(file, timeline) };
  }
  const term = termOf(file, timeline, received);
  if (!term) return { clock: { ...unknown(file, timeline), startedOn: toDate(received) } };
  const run = runTerm(term, timeline);
  return { clock: written(file, timeline, term, run), run };
}

function termOf(file: CaseFile, timeline: Timeline, received: Day): Term | undefined {
  switch (file.type.term.basis) {
    case 'special':
    case 'reasonable':
      return decisionTerm(file, timeline, received);
    case 'objection':
      return objectionTerm(file, timeline, received);
    case 'complaint':
      return complaintTerm(file, timeline, received);
    case 'debtHelp':
      return debtHelpTerm(file, timeline, received);
    case 'promise':
      return promisedTerm(file, timeline, received);
    case 'none':
      return undefined;
  }
}

function bare(kind: 'none' | 'unknown', ended: boolean, calculation: Clock['calculation']): Clock {
  return { kind, status: ended ? 'ended' : 'running', pauses: [], extensions: [], calculation };
}

function unknown(file: CaseFile, timeline: Timeline): Clock {
  const ended = timeline.endedOn !== undefined;
  const on = ended ? undefined : knownOn(file, timeline);
  return { ...bare('unknown', ended, []), ...(on === undefined ? {} : { knownOn: toDate(on) }) };
}

function written(file: CaseFile, timeline: Timeline, term: Term, run: RunTerm): Clock {
  const { today, endedOn } = timeline;
  const open = endedOn === undefined ? run.pauses.find((pause) => pause.open) : undefined;
  const upTo = open ? open.first - 1 : Math.min(endedOn ?? today, today);
  const stood = run.pauses.reduce((sum, pause) => sum + (pause.first <= upTo ? lengthOf(pause) : 0), 0);
  const used = Math.max(0, upTo - term.start - stood);
  const serviceOn = serviceDay(file, term, run);
  return {
    kind: term.kind,
    ...(term.article ? { article: term.article } : {}),
    status: endedOn !== undefined ? 'ended' : open ? 'paused' : 'running',
    startedOn: toDate(term.start),
    latestOn: toDate(run.latest),
    originalLatestOn: toDate(run.originalLatest),
    lengthDays: run.length,
    usedDays: used,
    ...(endedOn === undefined ? { remainingDays: Math.max(0, open ? run.length - used : run.latest - today) } : {}),
    pauses: run.pauses.map(writePause),
    extensions: run.extensions.map(({ on, newDay, reason, valid }) => ({
      on: toDate(on),
      newDate: toDate(newDay),
      ...(reason ? { reason } : {}),
      ...(term.extension.article ? { article: term.extension.article } : {}),
      valid,
    })),
    calculation: [...searchTermLines(file, timeline), ...calculationOf(term, run)],
    ...(serviceOn === undefined ? {} : { serviceOn: toDate(serviceOn) }),
  };
}

/** The organisation's own day inside the law's term (ZGW servicenorm); days that stood still are added here too. */
function serviceDay(file: CaseFile, term: Term, run: RunTerm): Day | undefined {
  if (term.kind !== 'law' || file.type.service === undefined) return undefined;
  const length = parseLength(file.type.service);
  let day = length && addLength(term.start, length);
  for (const pause of run.pauses) if (day !== undefined && pause.first <= day) day += lengthOf(pause);
  return day !== undefined && day <= run.latest ? day : undefined;
}
