import type { Explanation } from '../protocol/explanation.ts';
import type { CalendarDate } from '../protocol/primitives.ts';
import { amountsOf, owes } from './amounts.ts';
import { appointmentOf } from './appointments.ts';
import type { CaseFile } from './case-file.ts';
import { changesOf } from './changes.ts';
import { choicesOf } from './choices.ts';
import { clockOf } from './clock.ts';
import { contactsOf } from './contacts.ts';
import { toDay } from './days.ts';
import { decisionOf } from './decision.ts';
import { type Facts, headlineOf, stateOf } from './headline.ts';
import { lateness } from './late.ts';
import { nextContact } from './next-contact.ts';
import { promisesOf } from './promises.ts';
import { earlierOf, isWaiting } from './search-term.ts';
import { stepOf } from './steps.ts';
import { timelineOf } from './timeline.ts';
import { todosOf } from './todos.ts';
import { turnOf } from './turn.ts';
import { debtHelpPhase } from './wgs.ts';

/**
 * A case, explained: a pure function of events, rules and today (DESIGN section 6). Never throws for a case file that
 * passed the schema of the wire; what is missing is called unknown.
 */
export function explain(file: CaseFile, today: CalendarDate): Explanation {
  const timeline = timelineOf(file, toDay(today));
  const running = clockOf(file, timeline);
  const { clock, run } = running;
  const todos = todosOf(file, timeline, clock.status === 'paused');
  const amounts = amountsOf(timeline);
  const promises = promisesOf(timeline);
  const appointment = appointmentOf(timeline);
  const decision = decisionOf(file, timeline, running);
  const late = lateness(file, timeline, running);
  const withdrawn = timeline.of('withdrawn').length > 0;
  const closed = timeline.of('closed').length > 0;
  const ended = timeline.endedOn !== undefined;
  const waitsSearchTerm = isWaiting(file, timeline);
  const openMoney = amounts.some(({ open }) => open > 0);
  const settled = !late && todos.length === 0 && !openMoney && decision?.objection?.open !== true;
  const finished = withdrawn || closed || (settled && ended);
  const facts: Facts = {
    late,
    todos,
    decision,
    amounts,
    withdrawn,
    closed,
    ended,
    waitsSearchTerm,
    appointmentPlanned: appointment?.status === 'planned',
    talkToCome: file.type.term.basis === 'debtHelp' && debtHelpPhase(timeline) === 'talk' && run !== undefined,
    clockKind: clock.kind,
    anything: timeline.all.length > 0,
  };
  const headline = headlineOf(facts);
  const earlier = waitsSearchTerm ? earlierOf(file) : undefined;
  const next = nextContact(file, timeline, { clock, promises, appointment, newDate: late?.newDate, finished });
  return {
    id: file.id,
    number: file.number,
    title: file.title ?? file.type.name,
    typeName: file.type.name,
    noun: file.type.noun,
    organisationKind: file.organisationKind,
    today,
    version: file.version,
    state: stateOf(headline, facts),
    headline,
    finished,
    turn: turnOf(file, timeline, {
      running,
      todos,
      late,
      finished,
      citizenActs: waitsSearchTerm || owes(amounts),
      weOwe: amounts.some(({ direction, open }) => direction === 'citizenReceives' && open > 0),
    }),
    todos,
    step: stepOf(file, timeline, run?.pauses ?? []),
    clock,
    ...(earlier ? { earlier } : {}),
    ...(appointment ? { appointment } : {}),
    changes: changesOf(file, timeline),
    ...(decision ? { decision } : {}),
    amounts,
    choices: choicesOf(file, timeline, { todos, late, decision, amounts, appointment, finished }),
    ...(late ? { late } : {}),
    promises,
    contacts: contactsOf(timeline),
    updatedAt: file.updatedAt,
    ...(next ? { nextContact: next } : {}),
  };
}
