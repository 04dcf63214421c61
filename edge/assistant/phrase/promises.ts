import type { Explanation, PromiseState } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { DayView, SectionOf } from '../view.ts';
import { choiceUrl } from './choices.ts';
import { capital, dayName, maybe, own, ownerLine, shortDay, type Telling } from './telling.ts';

/** Promises: what stands open and what we missed in sight, the rest folded away. Without any, when we will be in touch. */
export function promisesSection(tell: Telling): SectionOf<'promises'>[] {
  const { promises } = tell.of;
  const open = promises.filter(({ status }) => status === 'open');
  const missed = promises.filter(({ status }) => status === 'missed');
  const kept = promises.filter(({ status }) => status === 'kept');
  const inSight = [...open.slice(0, 2), ...(tell.of.finished ? [] : missed.slice(-1))];
  const rest = promises.filter((promise) => !inSight.includes(promise));
  const days =
    open.length > 0 ? inSight.map(promiseDay(tell)) : [...nextContact(tell), ...inSight.map(promiseDay(tell))];
  if (days.length === 0 && kept.length + missed.length === 0) return [];
  return [
    {
      kind: 'promises',
      days,
      ...(rest.length > 0 && { earlier: { title: tell.words.earlierPromises, days: rest.map(promiseDay(tell)) } }),
    },
  ];
}

const promiseDay =
  (tell: Telling) =>
  (promise: PromiseState): DayView => ({
    leaf: tell.format.leaf(promise.due),
    over: tell.words.promised,
    date: capital(dayName(tell, promise.due)),
    lines: [own(tell, promise.what)],
    ...by(tell, promise.owner),
    ...stamp(tell, promise),
  });

const by = (tell: Telling, owner: Explanation['turn']['owner']): Pick<DayView, 'by'> => {
  const line = ownerLine(tell, owner);
  return line ? { by: line } : {};
};

function stamp(tell: Telling, { status, keptOn, daysLate }: PromiseState): Pick<DayView, 'stamp'> {
  const { words } = tell;
  if (status === 'open') return {};
  if (status === 'missed') return { stamp: { kept: false, text: words.notDone } };
  if (keptOn === undefined) return { stamp: { kept: true, text: words.done } };
  const day = shortDay(tell, keptOn);
  return daysLate
    ? { stamp: { kept: false, text: words.doneLate(day, words.unit.days(daysLate)) } }
    : { stamp: { kept: true, text: words.doneOn(day) } };
}

/** 10. The next moment you hear from us, when no promise already says it. */
function nextContact(tell: Telling): DayView[] {
  const { of, words, format } = tell;
  const next = of.nextContact;
  if (!next || of.finished || next.reason !== 'silence') return [];
  return [
    {
      leaf: format.leaf(next.on),
      over: words.promised,
      date: words.atLatest(dayName(tell, next.on)),
      lines: [line(words.hearAgain)],
      ...by(tell, of.turn.owner),
    },
  ];
}

export function appointmentSection(tell: Telling): SectionOf<'appointment'>[] {
  const { of, words, format } = tell;
  const { appointment } = of;
  if (!appointment || appointment.status === 'kept') return [];
  const time = appointment.from
    ? appointment.to
      ? words.between(format.clock(appointment.from), format.clock(appointment.to))
      : words.at(format.clock(appointment.from))
    : undefined;
  const stampText = appointment.status === 'planned' ? undefined : words.appointmentState[appointment.status];
  return [
    {
      kind: 'appointment',
      day: {
        leaf: format.leaf(appointment.day),
        over: words.appointment,
        date: capital(dayName(tell, appointment.day)),
        lines: [...maybe(time).map((text) => line(text)), own(tell, appointment.what), ...places(tell, appointment)],
        ...(stampText && { stamp: { kept: false, text: stampText } }),
        ...rescheduling(tell),
      },
    },
  ];
}

const places = (tell: Telling, { place, reason }: NonNullable<Explanation['appointment']>) =>
  [...maybe(place), ...maybe(reason)].map((text) => own(tell, text));

function rescheduling(tell: Telling): Pick<DayView, 'action'> {
  const choice = tell.of.choices.find(({ kind }) => kind === 'reschedule');
  if (!choice || tell.of.appointment?.status !== 'planned') return {};
  const { label } = tell.words.choice.reschedule(undefined);
  return { action: { kind: 'reschedule', label, ...choiceUrl(tell, choice) } };
}
