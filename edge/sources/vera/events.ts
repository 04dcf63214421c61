import type { CalendarDate } from '../../protocol/primitives.ts';
import type { CaseDraft } from '../finish-case.ts';
import { latestOf, toClockTime, toDay } from '../moments.ts';
import type { Place, ProblemList } from '../read-result.ts';
import { defined, dutch } from '../texts.ts';
import { isCode } from './reference-data.ts';
import type { Afspraak, Order, Taak, Verzoek } from './resources.ts';
import { assessing, cancelled, interruptions, type StepKey, visit } from './words.ts';

type EventDraft = CaseDraft['events'][number];

/** A repair request with what belongs to it. Cancelled orders are left out beforehand. */
interface RepairParts {
  verzoek: Verzoek;
  place: Place;
  orders: readonly Order[];
  tasks: readonly { task: Taak; visits: readonly Afspraak[] }[];
  /** Visits that hang under an order. */
  visits: readonly Afspraak[];
}

/** The course of a repair as events, in the order of their days. */
export function draftEvents(parts: RepairParts, problems: ProblemList): EventDraft[] {
  const received = parts.verzoek.melddatum;
  const visits = uniqueVisits(parts);
  const ordered = earliestOf(parts.orders.map((order) => order.opdrachtdatum ?? order.begindatum));
  const known = received ?? ordered;
  const events: EventDraft[] = [];
  if (received !== undefined) events.push({ id: 'received', on: received, type: 'received' });
  for (const appointment of visits) events.push(...visitEvents(appointment, ordered ?? known));
  for (const { task, visits: own } of parts.tasks) events.push(...interruption(task, own, ordered ?? known));
  events.push(...statusEvents(parts, visits, { received, ordered }, problems));
  const inOrder = events.map((event, index) => ({ event, index }));
  inOrder.sort((a, b) => (a.event.on === b.event.on ? a.index - b.index : a.event.on < b.event.on ? -1 : 1));
  return inOrder.map(({ event }) => event);
}

const stepOfStatus: Readonly<Record<string, StepKey>> = {
  REG: 'registered',
  BEO: 'registered',
  INB: 'inProgress',
  TEC: 'done',
  FIN: 'done',
  AFG: 'closed',
};

function statusEvents(
  { verzoek, place, orders }: RepairParts,
  visits: readonly Afspraak[],
  { received, ordered }: { received: CalendarDate | undefined; ordered: CalendarDate | undefined },
  problems: ProblemList,
): EventDraft[] {
  const code = verzoek.status?.code;
  if (!isCode('ONDERHOUDSVERZOEKSTATUS', code)) {
    problems.add(place, 'status', 'Not a status of ONDERHOUDSVERZOEKSTATUS: the step is not known.', 'kept');
    return [];
  }
  const finished = latestOf([
    ...orders.map((order) => order.einddatum),
    ...visits.filter((appointment) => appointment.status?.code === 'AFG').map(dayOf),
  ]);
  const dayByStatus = { registered: received, inProgress: ordered, done: finished, closed: finished };
  const step = stepOfStatus[code];
  const exact = step === undefined ? finished : dayByStatus[step];
  const on = exact ?? latestOf([received, ordered]);
  if (on === undefined) return [];
  if (exact === undefined)
    problems.add(place, 'status', 'No day is known for this status; the last known day is used.', 'kept');
  if (step === undefined) return [{ id: 'cancelled', on, type: 'closed', text: cancelled }];
  const entered = { id: `status-${code}`, on, type: 'step' as const, step };
  const isDone = step === 'done' || step === 'closed';
  return [
    code === 'BEO' ? { ...entered, text: assessing } : entered,
    ...(isDone ? [{ id: 'done', on, type: 'decided' as const, outcome: 'done' as const, objection: false }] : []),
    ...(step === 'closed' ? [{ id: 'ended', on, type: 'closed' as const }] : []),
  ];
}

function visitEvents(appointment: Afspraak, madeOn: CalendarDate | undefined): EventDraft[] {
  const day = dayOf(appointment);
  const status = appointment.status?.code ?? 'GEP';
  // Asked for is not planned yet, and a cancelled visit does not come.
  if (day === undefined || !['GEP', 'AFG'].includes(status)) return [];
  const id = `visit-${appointment.id}`;
  const begin = appointment.begindatum ?? appointment.bloktijdBegin ?? '';
  const end = appointment.begindatum ? appointment.einddatum : appointment.bloktijdEind;
  const planned: EventDraft = defined({
    id,
    on: madeOn !== undefined && madeOn <= day ? madeOn : day,
    type: 'appointment' as const,
    what: dutch(appointment.onderwerp) ?? visit,
    day,
    from: clockTime(begin),
    to: clockTime(end ?? ''),
  });
  return status === 'AFG'
    ? [planned, { id: `${id}-kept`, on: day, type: 'appointmentKept', appointment: id }]
    : [planned];
}

function interruption(task: Taak, visits: readonly Afspraak[], otherwise: CalendarDate | undefined): EventDraft[] {
  const detail = task.detailStatus?.code;
  if (task.status?.code !== 'OND' || !isCode('ONDERHOUDSTAAKDETAILSTATUS', detail)) return [];
  const planned = visits.filter(({ status }) => (status?.code ?? 'GEP') === 'GEP');
  const last = planned.toSorted((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? -1 : 1)).at(-1);
  const day = last && dayOf(last);
  if (detail === 'AFW') {
    if (!last || day === undefined) return [];
    return [
      {
        id: `visit-${last.id}-missed`,
        on: day,
        type: 'appointmentMissed',
        appointment: `visit-${last.id}`,
        byUs: false,
      },
    ];
  }
  const on = day ?? otherwise;
  if (on === undefined) return [];
  return [{ id: `interrupted-${task.id ?? detail}`, on, type: 'delayExplained', reason: interruptions[detail] }];
}

function uniqueVisits({ tasks, visits }: RepairParts): Afspraak[] {
  const all = [...tasks.flatMap((each) => each.visits), ...visits];
  return [...new Map(all.map((appointment) => [appointment.id, appointment])).values()];
}

function dayOf({ begindatum, bloktijdBegin }: Afspraak): CalendarDate | undefined {
  return toDay(begindatum ?? bloktijdBegin ?? '');
}

/** Midnight means that only the day is known. */
function clockTime(moment: string): string | undefined {
  const time = toClockTime(moment);
  return time === '00:00' ? undefined : time;
}

function earliestOf(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
