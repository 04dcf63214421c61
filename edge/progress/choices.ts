import type { ChoiceKind } from '../protocol/case-type.ts';
import type { Explanation } from '../protocol/explanation.ts';
import { owes } from './amounts.ts';
import type { CaseFile } from './case-file.ts';
import { toDate, toDay } from './days.ts';
import { canObject } from './objection-term.ts';
import type { Timeline } from './timeline.ts';

type Choice = Explanation['choices'][number];

interface Known {
  todos: Explanation['todos'];
  late: Explanation['late'];
  decision: Explanation['decision'];
  amounts: Explanation['amounts'];
  appointment: Explanation['appointment'];
  finished: boolean;
}

/** What can be chosen now, the most fitting first. A person and a call back are always among them. */
export function choicesOf(file: CaseFile, timeline: Timeline, known: Known): Choice[] {
  const listed = new Map(file.type.choices.map(({ kind, url }) => [kind, url]));
  const choices: Choice[] = [];
  const offer = (kind: ChoiceKind, until?: string) => {
    const url = listed.get(kind);
    choices.push({ kind, ...(url ? { url } : {}), ...(until ? { until } : {}) });
  };
  const offerListed = (kind: ChoiceKind, when: boolean) => when && listed.has(kind) && offer(kind);

  if (known.late?.rights.some(({ kind }) => kind === 'noticeOfDefault')) offer('decideNow');
  offerListed('bringPaper', known.todos.length > 0);
  const inTime = known.todos.find(({ overdue }) => !overdue);
  if (known.todos.length > 0) offer('moreTime', inTime?.by);
  if (owes(known.amounts)) offer('installments');
  const objection = objectionUntil(file, timeline, known);
  if (objection) offer('objection', objection.until);
  if (known.appointment?.status === 'planned') offerReschedule(known.appointment.day, timeline, offer);
  const running = timeline.endedOn === undefined && !known.finished;
  offerListed('advance', running && timeline.of('received').length > 0);
  offer('callback');
  offer('person');
  if (known.late || listed.has('complaint')) offer('complaint');
  offerListed('report', !known.finished);
  offerListed('later', !known.finished);
  offerListed('withdraw', running);
  return choices;
}

/** One can move an appointment up to the day before it. */
function offerReschedule(day: string, timeline: Timeline, offer: (kind: ChoiceKind, until?: string) => void): void {
  const until = toDay(day) - 1;
  if (until >= timeline.today) offer('reschedule', toDate(until));
}

/**
 * Objection while its term is open. When the day of announcement is unknown we name no last day, and offer it as long as
 * it is certainly in time: six weeks from the decision itself, since it was never announced before that.
 */
function objectionUntil(file: CaseFile, timeline: Timeline, known: Known): { until?: string } | undefined {
  const decided = timeline.of('decided').at(-1);
  if (!decided || !canObject(file, decided.event)) return undefined;
  const objection = known.decision?.objection;
  if (objection) return objection.open ? { until: objection.latestOn } : undefined;
  const objected = timeline.of('objected').some(({ day }) => day >= decided.day);
  return !objected && timeline.today <= decided.day + 42 ? {} : undefined;
}
