import type { Explanation, PromiseState } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { DayView, SheetView } from '../view.ts';
import { choiceUrl } from './choices.ts';
import { capital, dayName, maybe, own, ownerLine, shortDay, type Telling } from './telling.ts';

/** Promises: what stands open and what we missed in sight, the rest folded away. Without any, when we will be in touch. */
export function promisesSection(tell: Telling): SheetView[] {
  const { promises, finished } = tell.of;
  const open = promises.filter(({ status }) => status === 'open').slice(0, 2);
  const missed = promises.filter(({ status }) => status === 'missed' && !finished).slice(-1);
  const inSight = [...open, ...missed];
  const rest = promises.filter((promise) => !inSight.includes(promise)).map(promiseDay(tell));
  const days = [...(open.length > 0 ? [] : nextContact(tell)), ...inSight.map(promiseDay(tell))];
  const folds = rest.length > 0 ? [{ title: tell.words.earlierPromises, days: rest }] : [];
  return days.length + folds.length > 0 ? [{ kind: 'promises', days, folds }] : [];
}

const promiseDay =
  (tell: Telling) =>
  (promise: PromiseState): DayView => ({
    leaf: tell.format.leaf(promise.due),
    over: tell.words.promised,
    date: capital(dayName(tell, promise.due)),
    lines: [own(tell, promise.what)],
    by: ownerLine(tell, promise.owner),
    stamp: stamp(tell, promise),
  });

function stamp(tell: Telling, { status, keptOn, daysLate }: PromiseState): DayView['stamp'] {
  const { words } = tell;
  if (status === 'open') return undefined;
  const kept = status === 'kept' && !daysLate;
  if (status === 'missed') return { kept, text: words.notDone };
  return { kept, text: words.done(keptOn && shortDay(tell, keptOn), daysLate ? words.unit.days(daysLate) : undefined) };
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
      by: ownerLine(tell, of.turn.owner),
    },
  ];
}

export function appointmentSection(tell: Telling): SheetView[] {
  const { of, words, format } = tell;
  const { appointment } = of;
  if (!appointment || appointment.status === 'kept') return [];
  const { day, from, to, what, place, reason, status } = appointment;
  const time = from && words.time(format.clock(from), to && format.clock(to));
  const stampText = status === 'planned' ? undefined : words.appointmentState[status];
  const texts = [what, ...maybe(place), ...maybe(reason)].map((text) => own(tell, text));
  return [
    {
      kind: 'appointment',
      days: [
        {
          leaf: format.leaf(day),
          over: words.appointment,
          date: capital(dayName(tell, day)),
          lines: [...maybe(time).map((text) => line(text)), ...texts],
          stamp: stampText ? { kept: false, text: stampText } : undefined,
          link: status === 'planned' ? rescheduling(tell) : undefined,
        },
      ],
    },
  ];
}

function rescheduling(tell: Telling): DayView['link'] {
  const choice = tell.of.choices.find(({ kind }: Explanation['choices'][number]) => kind === 'reschedule');
  return (
    choice && { kind: 'reschedule', label: tell.words.choice.reschedule(undefined)[0], url: choiceUrl(tell, choice) }
  );
}
