import type { CalculationLine } from '../../protocol/clock.ts';
import { daysBetween, isWeekend } from '../days.ts';
import { type Line, line } from '../localized.ts';
import type { FoldView, SheetView } from '../view.ts';
import type { SpanFacts, Units } from '../words/words.ts';
import { searching, standing, unknown } from './clock.ts';
import { overdueSince } from './overdue.ts';
import { bold, dayName, type FullTelling, maybe, own, shortDay } from './telling.ts';
import { geometry, middleOf, type TimeBar } from './time-bar.ts';

/** 4. The date that counts, drawn and explained. Nothing when no term runs. */
export function clockSection(tell: FullTelling): SheetView[] {
  const { of } = tell;
  const { kind, status, latestOn } = of.clock;
  if (of.finished || status === 'ended') return [];
  const sheet = (more: Omit<SheetView, 'kind'>, folds = calculation(tell)): SheetView[] => [
    { kind: 'clock', bar: timeBar(tell), folds, ...more },
  ];
  if (of.headline === 'waitSearchTerm')
    return maybe(searching(tell, (_, from, to) => barOf(tell, from, to))).flatMap((drawn) => sheet(drawn));
  if (kind === 'none') return [];
  if (overdueSince(of)) return sheet(overdue(tell), []);
  if (kind === 'unknown') return sheet(unknown(tell));
  if (status === 'paused') return sheet(paused(tell));
  if (latestOn === undefined) return [];
  return sheet({ ...standing(tell), lines: [...extensions(tell), ...service(tell)] });
}

function overdue(tell: FullTelling): Omit<SheetView, 'kind'> {
  const { of, words, format } = tell;
  const { newDate, reason } = of.late ?? {};
  const due = of.clock.latestOn ?? of.today;
  const why = maybe(reason).flatMap((text) => because(words.why, own(tell, text)));
  if (newDate === undefined)
    return { over: words.dueWas, when: format.long(due), lines: [line(words.noNewDate), ...why] };
  const was = timeBar(tell)?.middle ? [] : [bold(words.wasDue, shortDay(tell, due))];
  return { over: words.newDate, when: format.long(newDate), lines: [...was, ...why] };
}

/** "Waarom?" and the reason, on one line where they are in one language. */
const because = (why: string, reason: Line): Line[] =>
  reason.lang ? [line(why, why), reason] : [line(`${why} ${reason.text}`, why)];

function paused(tell: FullTelling): Omit<SheetView, 'kind'> {
  const { of, words } = tell;
  const { pauses, latestOn, remainingDays } = of.clock;
  const stop = pauses.findLast(({ to }) => to === undefined || to >= of.today) ?? pauses.at(-1);
  const left = remainingDays === undefined ? undefined : words.unit.days(remainingDays);
  return {
    title: words.paused,
    lead: [
      ...maybe(stop).map(({ reason, from }) => line(words.waitingSince(reason, shortDay(tell, from)))),
      ...maybe(stop?.reason !== 'missing' && stop?.text).map((text) => own(tell, text)),
      line(words.notCounted(left), left),
    ],
    lines: maybe(latestOn).map((day) =>
      bold((named) => words.ifToday(stop?.reason ?? 'other', of.noun, named), dayName(tell, day)),
    ),
  };
}

/** A later day we named: it moved the date, or it did not count and the date stands (Awb 4:14). */
function extensions(tell: FullTelling): Line[] {
  const { of, words } = tell;
  const { originalLatestOn, latestOn } = of.clock;
  const last = of.clock.extensions.at(-1);
  if (!last) return [];
  const told = last.valid
    ? maybe(originalLatestOn !== latestOn && originalLatestOn).map((day) => line(words.extended(shortDay(tell, day))))
    : [line(words.extensionTold(shortDay(tell, last.newDate)))];
  return [...told, ...maybe(last.reason).map((reason) => own(tell, reason))];
}

function service(tell: FullTelling): Line[] {
  const { serviceOn, latestOn } = tell.of.clock;
  if (!serviceOn || serviceOn < tell.of.today || (latestOn && serviceOn >= latestOn)) return [];
  return [bold(tell.words.serviceDay, shortDay(tell, serviceOn))];
}

/** The sum of a date that has passed: lower on the screen, so that the right to a decision is in sight. */
export const passedCalculation = (tell: FullTelling): FoldView[] => (overdueSince(tell.of) ? calculation(tell) : []);

/** "Hoe komen wij aan deze datum?": one line for each step of the sum. */
function calculation(tell: FullTelling): FoldView[] {
  const { of, words } = tell;
  const sum = of.clock.calculation.map((entry) => ({
    text: words.calculation[entry.kind](spanFacts(tell, entry)),
    article: entry.article,
    result: entry.kind === 'latest',
  }));
  return sum.length > 0 ? [{ title: words.howComputed, sum }] : [];
}

const units = ['months', 'weeks', 'workingDays', 'days'] as const satisfies readonly (keyof Units)[];

function spanFacts(tell: FullTelling, entry: CalculationLine): SpanFacts {
  const { kind, on, from, to, reason } = entry;
  const name = (day: string | undefined) => day && (kind === 'latest' ? tell.format.long(day) : shortDay(tell, day));
  return {
    noun: tell.of.noun,
    on: name(on),
    from: name(from),
    weekday: from && isWeekend(from) ? dayName(tell, from).split(' ')[0] : undefined,
    to: to && kind === 'weekend' ? dayName(tell, to) : name(to),
    span: units.flatMap((unit) => maybe(entry[unit]).map((count) => tell.words.unit[unit](count))).join(' '),
    reason,
  };
}

function timeBar(tell: FullTelling): TimeBar | undefined {
  const { of } = tell;
  const { clock, today } = of;
  const start = clock.startedOn;
  if (start === undefined) return undefined;
  const due = overdueSince(of);
  const end = due ? (of.late?.newDate ?? today) : clock.kind === 'unknown' ? undefined : clock.latestOn;
  return barOf(tell, start, end, due);
}

function barOf(tell: FullTelling, start: string, end?: string, due?: string): TimeBar | undefined {
  const { of, words, format } = tell;
  const { clock, today } = of;
  const drawn = geometry({ start, today, due, end, pauses: clock.pauses });
  if (!drawn) return undefined;
  const { status, usedDays, remainingDays } = clock;
  const bar = { ...drawn, todayLabel: words.today, story: story(tell, start, end, due) };
  if (status === 'paused' && usedDays !== undefined && remainingDays !== undefined)
    return {
      ...bar,
      startLabel: words.used(words.unit.days(usedDays)),
      endLabel: words.left(words.unit.days(remainingDays)),
      middle: middle(words.still, middleOf(drawn, 'still')),
    };
  const label = due ? format.tiny : format.short;
  return {
    ...bar,
    startLabel: label(start),
    endLabel: end === undefined ? words.dateFollows : end === today ? '' : label(end),
    middle: due ? middle(format.tiny(due), daysBetween(start, due) / drawn.totalDays, true) : undefined,
  };
}

/** A word under the bar only where it cannot touch the words at its ends. */
const middle = (text: string, at: number | undefined, strong = false): TimeBar['middle'] =>
  at !== undefined && at > 0.36 && at < 0.66 ? { text, at, strong } : undefined;

/** The whole bar in words, for who cannot see it. */
function story(tell: FullTelling, start: string, end: string | undefined, due: string | undefined): string {
  const { of, words } = tell;
  const { clock, today, late } = of;
  const { bar, unit } = words;
  const day = (on: string) => shortDay(tell, on);
  const simple = clock.pauses.length === 0 && !due && end !== undefined && start <= today;
  const told = [
    bar.begun(day(start)),
    simple ? bar.dayOf(daysBetween(start, today), daysBetween(start, end)) : bar.today(day(today)),
  ];
  for (const { from, to, days } of clock.pauses)
    told.push(to === undefined ? bar.standsStill(day(from)) : bar.stoodStill(day(from), day(to), unit.days(days)));
  if (clock.status === 'paused')
    told.push(words.notCounted(clock.remainingDays === undefined ? undefined : unit.days(clock.remainingDays)));
  else if (due)
    told.push(
      words.wasDue(day(due)),
      `${words.turnLate(daysBetween(due, today))}.`,
      ...maybe(late?.newDate).map((on) => bar.newDate(day(on))),
    );
  else told.push(end === undefined ? words.dateUnknown : bar.last(day(end)));
  return told.join(' ');
}
