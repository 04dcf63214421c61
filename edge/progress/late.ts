import type { Late } from '../protocol/late.ts';
import { missedByUs } from './appointments.ts';
import type { CaseFile } from './case-file.ts';
import type { RunningClock } from './clock.ts';
import { type Day, toDate, toDay } from './days.ts';
import { rightsWhenLate } from './penalty.ts';
import { brokenPromise, promisesOf } from './promises.ts';
import type { Timeline } from './timeline.ts';
import { debtHelpPhase } from './wgs.ts';

type Right = Late['rights'][number];

/** Weeks a landlord is given in practice before the Huurcommissie takes a case about a defect. Not a term of law. */
const weeksBeforeRentCommittee = 6;

/** Whether and why we are late, the most serious first: decision or talk, promise, appointment. Never after the end. */
export function lateness(file: CaseFile, timeline: Timeline, running: RunningClock): Late | undefined {
  if (timeline.of('withdrawn').length > 0 || timeline.of('closed').length > 0) return undefined;
  const late = lateTerm(file, timeline, running) ?? latePromise(file, timeline) ?? lateAppointment(file, timeline);
  if (!late || late.reason) return late;
  const reason = timeline.of('delayExplained').at(-1)?.event.reason;
  return reason ? { ...late, reason } : late;
}

function lateTerm(file: CaseFile, timeline: Timeline, { clock, run }: RunningClock): Late | undefined {
  if (!run || clock.status !== 'running' || run.latest >= timeline.today) return undefined;
  const what = clock.kind === 'promise' ? 'promise' : lateDecision(file, timeline);
  const newDay = newDayAfter(run.extensions, timeline.today);
  return {
    what,
    since: toDate(run.latest + 1),
    days: timeline.today - run.latest,
    ...(newDay === undefined ? {} : { newDate: toDate(newDay) }),
    rights: what === 'decision' ? decisionRights(file, timeline, run.latest) : termRights(file, timeline),
  };
}

function lateDecision(file: CaseFile, timeline: Timeline): 'talk' | 'decision' {
  return file.type.term.basis === 'debtHelp' && debtHelpPhase(timeline) === 'talk' ? 'talk' : 'decision';
}

/** The day in the last notice, if it is still to come: also when that notice came too late to count. */
function newDayAfter(extensions: readonly { newDay: Day }[], today: Day): Day | undefined {
  const day = extensions.at(-1)?.newDay;
  return day !== undefined && day >= today ? day : undefined;
}

function latePromise(file: CaseFile, timeline: Timeline): Late | undefined {
  const broken = brokenPromise(timeline);
  if (!broken) return undefined;
  const due = toDay(broken.event.due);
  const next = promisesOf(timeline).find(({ status, madeOn }) => status === 'open' && madeOn > broken.event.due);
  return {
    what: 'promise',
    since: toDate(due + 1),
    days: timeline.today - due,
    ...(next ? { newDate: next.due } : {}),
    rights: [complaint(file)],
  };
}

function lateAppointment(file: CaseFile, timeline: Timeline): Late | undefined {
  const found = missedByUs(timeline);
  if (!found) return undefined;
  const planned = timeline.of('appointment').find(({ event }) => event.id === found.missed.event.appointment);
  const day = planned ? Math.min(toDay(planned.event.day), timeline.today) : found.missed.day;
  const { reason } = found.missed.event;
  return {
    what: 'appointment',
    since: toDate(day),
    days: timeline.today - day,
    ...(reason ? { reason } : {}),
    rights: [complaint(file)],
  };
}

/** Awb 4:17 and 6:12 are for decisions on an application or objection. A complaint goes on to the ombudsman (9:18). */
function decisionRights(file: CaseFile, timeline: Timeline, latest: Day): Right[] {
  if (file.type.term.basis === 'complaint') return [{ kind: 'complaint', article: 'Awb 9:18' }];
  return [...rightsWhenLate(timeline, latest), complaint(file)];
}

/**
 * A term without a decision has passed: a complaint. A defect in the home that was not repaired in time also gives the
 * way to the Huurcommissie, and repair at the landlord's cost once the landlord is in default (BW 7:206(3)).
 */
function termRights(file: CaseFile, timeline: Timeline): Right[] {
  const received = timeline.of('received')[0]?.day;
  if (file.organisationKind === 'municipality' || file.type.noun !== 'repair' || received === undefined)
    return [complaint(file)];
  return [
    complaint(file),
    { kind: 'rentCommittee', from: toDate(received + weeksBeforeRentCommittee * 7) },
    { kind: 'repairYourself', article: 'BW 7:206(3)' },
  ];
}

/** Awb 9:1: everyone may complain about how a public body behaved. A landlord has its own way, without an article. */
const complaint = (file: CaseFile): Right =>
  file.organisationKind === 'municipality' ? { kind: 'complaint', article: 'Awb 9:1' } : { kind: 'complaint' };
