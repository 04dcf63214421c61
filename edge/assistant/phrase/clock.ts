import type { CalculationLine, Explanation } from '../../protocol/explanation.ts';
import { addDays, daysBetween, isWeekend } from '../days.ts';
import { type Line, line } from '../localized.ts';
import type { SectionOf } from '../view.ts';
import type { SpanFacts, Units } from '../words/words.ts';
import { bold, dayName, maybe, own, shortDay, type Telling } from './telling.ts';
import { geometry, middleOf, type TimeBar } from './time-bar.ts';

type ClockSection = SectionOf<'clock'>;

/** The day on which it should have been there, when that day has passed and the clock is what is late. */
export function overdueSince({ clock, late, today }: Explanation): string | undefined {
  if (!late || late.days <= 0 || clock.kind === 'none' || (late.what !== 'decision' && late.what !== 'promise'))
    return undefined;
  const due = addDays(today, -late.days);
  const passed = clock.latestOn === undefined || clock.latestOn < today || clock.latestOn === late.newDate;
  return passed && clock.startedOn !== undefined && clock.startedOn < due ? due : undefined;
}

/** 4. The date that counts, drawn and explained. Nothing when no term runs. */
export function clockSection(tell: Telling): ClockSection[] {
  const { of } = tell;
  if (of.finished || of.clock.kind === 'none' || of.clock.status === 'ended') return [];
  const bar = timeBar(tell);
  const base: ClockSection = {
    kind: 'clock',
    before: [],
    after: [],
    ...(bar && { bar }),
    ...why(tell),
    ...calculation(tell),
  };
  if (overdueSince(of) !== undefined) return [overdue(tell, base)];
  if (of.clock.kind === 'unknown') return [unknown(tell, base)];
  if (of.clock.status === 'paused') return [paused(tell, base)];
  const { latestOn } = of.clock;
  if (latestOn === undefined) return [];
  return [
    {
      ...base,
      over: of.clock.kind === 'promise' ? tell.words.ourPromise(of.noun) : tell.words.latest(of.noun),
      when: tell.format.long(latestOn),
      before: [],
      after: [...extensions(tell), ...service(tell)],
    },
  ];
}

function overdue(tell: Telling, base: ClockSection): ClockSection {
  const { of, words, format } = tell;
  const due = overdueSince(of);
  if (due === undefined) return base;
  const newDate = of.late?.newDate;
  if (newDate === undefined)
    return { ...base, over: words.dueWas, when: format.long(due), after: [line(words.noNewDate)] };
  return {
    ...base,
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
      ...maybe(stop?.text).map((text) => own(tell, text)),
      line(words.notCounted(left), left),
      ...maybe(until).map((day) => bold(words.resumesOn, dayName(tell, day))),
    ],
    after: latestOn
      ? [bold((day) => words.ifToday(stop?.reason ?? 'other', of.noun, day), dayName(tell, latestOn))]
      : [],
  };
}

function extensions(tell: Telling): Line[] {
  const { of, words } = tell;
  const { originalLatestOn, latestOn } = of.clock;
  const last = of.clock.extensions.at(-1);
  if (!last) return [];
  const first =
    originalLatestOn && originalLatestOn !== latestOn ? [line(words.extended(shortDay(tell, originalLatestOn)))] : [];
  return [
    ...first,
    ...maybe(last.reason).map((reason) => own(tell, reason)),
    ...(last.valid ? [] : [line(words.extensionInvalid)]),
  ];
}

function service(tell: Telling): Line[] {
  const { serviceOn, latestOn } = tell.of.clock;
  if (!serviceOn || serviceOn < tell.of.today || (latestOn && serviceOn >= latestOn)) return [];
  return [bold(tell.words.serviceDay, shortDay(tell, serviceOn))];
}

function why(tell: Telling): Pick<ClockSection, 'why'> {
  const reason = tell.of.late?.reason;
  return reason && overdueSince(tell.of) ? { why: { label: tell.words.why, line: own(tell, reason) } } : {};
}

/** "Hoe komen wij aan deze datum?": one line for each step of the sum. */
function calculation(tell: Telling): Pick<ClockSection, 'calculation'> {
  const { of, words } = tell;
  if (of.clock.calculation.length === 0) return {};
  const lines = of.clock.calculation.map((entry) => ({
    text: words.calculation[entry.kind](spanFacts(tell, entry)),
    ...(entry.article !== undefined && { article: entry.article }),
    result: entry.kind === 'latest',
  }));
  return { calculation: { title: words.howComputed, lines } };
}

function spanFacts(tell: Telling, entry: CalculationLine): SpanFacts {
  const day = entry.kind === 'latest' ? (on: string) => tell.format.long(on) : (on: string) => shortDay(tell, on);
  const moved = entry.from ?? entry.on;
  const span = (['workingDays', 'months', 'weeks', 'days'] as const satisfies readonly (keyof Units)[]).find(
    (unit) => entry[unit] !== undefined,
  );
  return {
    noun: tell.of.noun,
    ...(entry.on && { on: day(entry.on) }),
    ...(entry.from && { from: day(entry.from) }),
    ...(entry.to && { to: day(entry.to) }),
    ...(span && { span: tell.words.unit[span](entry[span] ?? 0) }),
    ...(entry.reason && { reason: entry.reason }),
    ...(entry.kind === 'weekend' && moved && { holiday: !isWeekend(moved), from: dayName(tell, moved) }),
    ...(entry.kind === 'weekend' && entry.to && { to: dayName(tell, entry.to) }),
  };
}

function timeBar(tell: Telling): TimeBar | undefined {
  const { of, words, format } = tell;
  const { clock, today } = of;
  const start = clock.startedOn;
  if (start === undefined) return undefined;
  const due = overdueSince(of);
  const end = due ? (of.late?.newDate ?? today) : clock.kind === 'unknown' ? undefined : clock.latestOn;
  const drawn = geometry({ start, today, due, end, pauses: clock.pauses });
  if (!drawn) return undefined;
  const common = { ...drawn, todayLabel: words.today, story: story(tell, start, due, end) };
  if (clock.status === 'paused' && clock.usedDays !== undefined && clock.remainingDays !== undefined)
    return {
      ...common,
      startLabel: words.used(words.unit.days(clock.usedDays)),
      endLabel: words.left(words.unit.days(clock.remainingDays)),
      ...middle(words.still, middleOf(drawn, 'still'), false),
    };
  const label = due ? format.tiny : format.short;
  return {
    ...common,
    startLabel: label(start),
    endLabel: end === undefined ? words.dateFollows : label(end),
    ...(due && end && end !== today && middle(format.tiny(due), daysBetween(start, due) / drawn.totalDays, true)),
  };
}

/** A word under the bar only where it cannot touch the words at its ends. */
const middle = (text: string, at: number | undefined, strong: boolean): Pick<TimeBar, 'middle'> =>
  at !== undefined && at > 0.36 && at < 0.66 ? { middle: { text, at, strong } } : {};

function story(tell: Telling, start: string, due: string | undefined, end: string | undefined): string {
  const { of, words } = tell;
  const { clock, today } = of;
  const { bar, unit } = words;
  const day = (on: string) => shortDay(tell, on);
  const stops = clock.pauses.filter((pause) => pause.days > 0 || pause.to === undefined);
  const told = [bar.begun(day(start))];
  for (const stop of stops)
    told.push(
      stop.to !== undefined && stop.to <= today
        ? bar.stoodStill(day(stop.from), day(stop.to), unit.days(stop.days))
        : bar.standsStill(day(stop.from)),
    );
  if (clock.status === 'paused' && clock.usedDays !== undefined && clock.remainingDays !== undefined) {
    told.push(
      bar.usedDays(unit.days(clock.usedDays)),
      bar.today(day(today)),
      bar.leftDays(unit.days(clock.remainingDays)),
    );
    return told.join(' ');
  }
  told.push(
    stops.length === 0 && due === undefined && end !== undefined && start <= today && today <= end
      ? bar.dayOf(daysBetween(start, today), daysBetween(start, end))
      : bar.today(day(today)),
  );
  if (due) {
    told.push(bar.due(day(due), unit.days(daysBetween(due, today))));
    if (of.late?.newDate) told.push(bar.newDate(day(of.late.newDate)));
  } else told.push(end === undefined ? bar.unknown : bar.last(day(end)));
  return told.join(' ');
}
