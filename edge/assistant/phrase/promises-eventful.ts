import type { Explanation, PromiseState } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { DayView, SheetView } from '../view.ts';
import { choiceUrl } from './choices.ts';
import { nextContact, promiseDay } from './promises.ts';
import { capital, dayName, type FullTelling, maybe, own, shortDay } from './telling.ts';

/** Promises: what stands open and what we missed in sight, the rest folded away. Without any, when we will be in touch. */
export function promisesSection(tell: FullTelling): SheetView[] {
  const { promises, finished } = tell.of;
  const open = promises.filter(({ status }) => status === 'open').slice(0, 2);
  const missed = promises.filter(({ status }) => status === 'missed' && !finished).slice(-1);
  const inSight = [...open, ...missed];
  const day = (promise: PromiseState): DayView => ({ ...promiseDay(tell, promise), stamp: stamp(tell, promise) });
  const rest = promises.filter((promise) => !inSight.includes(promise)).map(day);
  const days = [...(open.length > 0 ? [] : nextContact(tell)), ...inSight.map(day)];
  const folds = rest.length > 0 ? [{ title: tell.words.earlierPromises, days: rest }] : [];
  return days.length + folds.length > 0 ? [{ kind: 'promises', days, folds }] : [];
}

function stamp(tell: FullTelling, { status, keptOn, daysLate }: PromiseState): DayView['stamp'] {
  const { words } = tell;
  if (status === 'open') return undefined;
  const kept = status === 'kept' && !daysLate;
  if (status === 'missed') return { kept, text: words.notDone };
  return { kept, text: words.done(keptOn && shortDay(tell, keptOn), daysLate ? words.unit.days(daysLate) : undefined) };
}

export function appointmentSection(tell: FullTelling): SheetView[] {
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

function rescheduling(tell: FullTelling): DayView['link'] {
  const choice = tell.of.choices.find(({ kind }: Explanation['choices'][number]) => kind === 'reschedule');
  return (
    choice && { kind: 'reschedule', label: tell.words.choice.reschedule(undefined)[0], url: choiceUrl(tell, choice) }
  );
}
