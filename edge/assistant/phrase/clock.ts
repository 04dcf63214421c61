import type { CalculationLine, Explanation } from '../../protocol/explanation.ts';
import { daysBetween, isWeekend } from '../days.ts';
import { type Line, line } from '../localized.ts';
import type { Calculation, SectionOf } from '../view.ts';
import type { SpanFacts, Units } from '../words/words.ts';
import { bold, dayName, maybe, own, shortDay, type Telling } from './telling.ts';
import { geometry, middleOf, type TimeBar } from './time-bar.ts';

type ClockSection = SectionOf<'clock'>;

/** The day on which it should have been there, when the clock is what is late. */
function overdueSince({ clock, late, today }: Explanation): string | undefined {
  const { latestOn, status } = clock;
  return late && status === 'running' && latestOn !== undefined && latestOn < today ? latestOn : undefined;
}

/** 4. The date that counts, drawn and explained. Nothing when no term runs. */
export function clockSection(tell: Telling): ClockSection[] {
  const { of, words, format } = tell;
  const { kind, status, latestOn } = of.clock;
  if (of.finished || status === 'ended') return [];
  const bar = timeBar(tell);
  const sum = overdueSince(of) ? undefined : calculation(tell);
  const base: ClockSection = {
    kind: 'clock',
    before: [],
    after: [],
    ...(bar && { bar }),
    ...(sum && { calculation: sum }),
  };
  if (of.headline === 'waitSearchTerm') return searchTerm(tell, base);
  if (kind === 'none') return [];
  if (overdueSince(of)) return [overdue(tell, base)];
  if (kind === 'unknown') return [unknown(tell, base)];
  if (status === 'paused') return [paused(tell, base)];
  if (latestOn === undefined) return [];
  const over = kind === 'promise' ? words.ourPromise(of.noun) : words.latest(of.noun, beforeTalk(of));
  return [{ ...base, over, when: format.long(latestOn), after: [...extensions(tell), ...service(tell)] }];
}

/** Participatiewet 41(4): from when one can apply. */
function searchTerm(tell: Telling, base: ClockSection): ClockSection[] {
  const { from, to } = tell.of.clock.calculation.find(({ kind }) => kind === 'searchTerm') ?? {};
  if (from === undefined || to === undefined) return [];
  const bar = barOf(tell, from, to);
  return [{ ...base, over: tell.words.applyFrom, when: tell.format.long(to), ...(bar && { bar }) }];
}

/** The first of two terms of debt help: a term for the decision still follows (Wgs 4 and 4a). */
const beforeTalk = ({ clock }: Explanation): boolean => clock.calculation.at(-1)?.kind === 'decisionTerm';

function overdue(tell: Telling, base: ClockSection): ClockSection {
  const { of, words, format } = tell;
  const { newDate, reason } = of.late ?? {};
  const due = of.clock.latestOn ?? of.today;
  const why = reason && { why: { label: words.why, line: own(tell, reason) } };
  return newDate === undefined
    ? { ...base, ...why, over: words.dueWas, when: format.long(due), after: [line(words.noNewDate)] }
    : {
        ...base,
        ...why,
        over: words.newDate,
        when: format.long(newDate),
        after: base.bar?.middle ? [] : [bold(words.wasDue, shortDay(tell, due))],
      };
}

function unknown(tell: Telling, base: ClockSection): ClockSection {
  const { of, words, format } = tell;
  const said = of.headline === 'unknown';
  const { knownOn } = of.clock;
  if (knownOn) return { ...base, over: words.dateKnownOn(said), when: format.long(knownOn) };
  return { ...base, before: [line(said ? words.dateAsk : `${words.dateUnknown}. ${words.dateAsk}`)] };
}

function paused(tell: Telling, base: ClockSection): ClockSection {
  const { of, words } = tell;
  const stop =
    of.clock.pauses.findLast((pause) => pause.to === undefined || pause.to >= of.today) ?? of.clock.pauses.at(-1);
  const left = of.clock.remainingDays === undefined ? undefined : words.unit.days(of.clock.remainingDays);
  const { latestOn } = of.clock;
  const until = stop?.to !== undefined && stop.to > of.today ? stop.to : undefined;
  return {
    ...base,
    paused: words.paused,
    before: [
      ...maybe(stop).map((pause) => line(words.waitingSince(pause.reason, shortDay(tell, pause.from)))),
      ...maybe(stop?.reason !== 'missing' && stop?.text).map((text) => own(tell, text)),
      line(words.notCounted(left), left),
      ...maybe(until).map((day) => bold(words.resumesOn, dayName(tell, day))),
    ],
    after: latestOn
      ? [bold((day) => words.ifToday(stop?.reason ?? 'other', of.noun, day), dayName(tell, latestOn))]
      : [],
  };
}

/** A later day we named: it moved the date, or it did not count and the date stands (Awb 4:14). */
function extensions(tell: Telling): Line[] {
  const { of, words } = tell;
  const { originalLatestOn, latestOn } = of.clock;
  const last = of.clock.extensions.at(-1);
  if (!last) return [];
  const told = last.valid
    ? maybe(originalLatestOn !== latestOn && originalLatestOn).map((day) => line(words.extended(shortDay(tell, day))))
    : [line(words.extensionTold(shortDay(tell, last.newDate)))];
  return [...told, ...maybe(last.reason).map((reason) => own(tell, reason))];
}

function service(tell: Telling): Line[] {
  const { serviceOn, latestOn } = tell.of.clock;
  if (!serviceOn || serviceOn < tell.of.today || (latestOn && serviceOn >= latestOn)) return [];
  return [bold(tell.words.serviceDay, shortDay(tell, serviceOn))];
}

/** The sum of a date that has passed: lower on the screen, so that the right to a decision is in sight. */
export const passedCalculation = (tell: Telling): Calculation | undefined =>
  overdueSince(tell.of) === undefined ? undefined : calculation(tell);

/** One line for each step of the sum. */
function calculation(tell: Telling): Calculation | undefined {
  const { of, words } = tell;
  if (of.clock.calculation.length === 0) return undefined;
  const lines = of.clock.calculation.map((entry) => ({
    text: words.calculation[entry.kind](spanFacts(tell, entry)),
    ...(entry.article !== undefined && { article: entry.article }),
    result: entry.kind === 'latest',
  }));
  return { title: words.howComputed, lines };
}

const units = ['months', 'weeks', 'workingDays', 'days'] as const satisfies readonly (keyof Units)[];

function spanFacts(tell: Telling, entry: CalculationLine): SpanFacts {
  const { kind, on, from, to, reason } = entry;
  const name = kind === 'latest' ? tell.format.long : (day: string) => shortDay(tell, day);
  return {
    noun: tell.of.noun,
    ...(on && { on: name(on) }),
    ...(from && { from: name(from), ...(isWeekend(from) && { weekday: dayName(tell, from).split(' ')[0] ?? '' }) }),
    ...(to && { to: kind === 'weekend' ? dayName(tell, to) : name(to) }),
    span: units.flatMap((unit) => maybe(entry[unit]).map((count) => tell.words.unit[unit](count))).join(' '),
    ...(reason && { reason }),
  };
}

function timeBar(tell: Telling): TimeBar | undefined {
  const { of } = tell;
  const { clock, today } = of;
  const start = clock.startedOn;
  if (start === undefined) return undefined;
  const due = overdueSince(of);
  const end = due ? (of.late?.newDate ?? today) : clock.kind === 'unknown' ? undefined : clock.latestOn;
  return barOf(tell, start, end, due);
}

function barOf(tell: Telling, start: string, end?: string, due?: string): TimeBar | undefined {
  const { of, words, format } = tell;
  const { clock, today } = of;
  const drawn = geometry({ start, today, due, end, pauses: clock.pauses });
  if (!drawn) return undefined;
  const common = { ...drawn, todayLabel: words.today, story: story(tell, start, due, end) };
  const stopped = stoppedSpans(tell);
  if (stopped)
    return {
      ...common,
      startLabel: words.used(stopped.used),
      endLabel: words.left(stopped.left),
      ...middle(words.still, middleOf(drawn, 'still'), false),
    };
  const label = due ? format.tiny : format.short;
  return {
    ...common,
    startLabel: label(start),
    endLabel: end === undefined ? words.dateFollows : end === today ? '' : label(end),
    ...(due && middle(format.tiny(due), daysBetween(start, due) / drawn.totalDays, true)),
  };
}

/** While the clock stands still: what is used and what is left, in words. */
function stoppedSpans({ of: { clock }, words }: Telling): { used: string; left: string } | undefined {
  const { status, usedDays, remainingDays } = clock;
  return status === 'paused' && usedDays !== undefined && remainingDays !== undefined
    ? { used: words.unit.days(usedDays), left: words.unit.days(remainingDays) }
    : undefined;
}

/** A word under the bar only where it cannot touch the words at its ends. */
const middle = (text: string, at: number | undefined, strong: boolean): Pick<TimeBar, 'middle'> =>
  at !== undefined && at > 0.36 && at < 0.66 ? { middle: { text, at, strong } } : {};

function story(tell: Telling, start: string, due: string | undefined, end: string | undefined): string {
  const { of, words } = tell;
  const { clock, today } = of;
  const { bar, unit } = words;
  const day = (on: string) => shortDay(tell, on);
  const told = [bar.begun(day(start))];
  for (const { from, to, days } of clock.pauses)
    told.push(to === undefined ? bar.standsStill(day(from)) : bar.stoodStill(day(from), day(to), unit.days(days)));
  const stopped = stoppedSpans(tell);
  if (stopped)
    return [...told, bar.usedDays(stopped.used), bar.today(day(today)), bar.leftDays(stopped.left)].join(' ');
  const simple = clock.pauses.length === 0 && !due && end !== undefined && start <= today;
  told.push(simple ? bar.dayOf(daysBetween(start, today), daysBetween(start, end)) : bar.today(day(today)));
  if (due) {
    told.push(bar.due(day(due), unit.days(daysBetween(due, today))));
    if (of.late?.newDate) told.push(bar.newDate(day(of.late.newDate)));
  } else told.push(end === undefined ? bar.unknown : bar.last(day(end)));
  return told.join(' ');
}
