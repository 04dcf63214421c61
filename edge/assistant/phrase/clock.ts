import type { CalculationLine } from '../../protocol/clock.ts';
import type { Explanation } from '../../protocol/explanation.ts';
import { daysBetween } from '../days.ts';
import { line } from '../localized.ts';
import type { FoldView, SheetView } from '../view.ts';
import { shortDay, type Telling } from './telling.ts';
import type { TimeBar } from './time-bar.ts';

type Drawn = Omit<SheetView, 'kind'>;

/** 4. The date that counts, drawn and explained, where no time was stopped, added or lost. Nothing when no term runs. */
export function clockSection(tell: Telling): SheetView[] {
  const { of, words } = tell;
  const { calculation, startedOn, kind, latestOn } = of.clock;
  const folds: FoldView[] = calculation.length > 0 ? [{ title: words.howComputed, pending: true }] : [];
  const runs = kind !== 'none' && latestOn !== undefined;
  const drawn =
    of.headline === 'waitSearchTerm'
      ? searching(tell, plainBar)
      : kind === 'unknown'
        ? unknown(tell)
        : runs && standing(tell);
  const bar =
    startedOn === undefined ? undefined : plainBar(tell, startedOn, kind === 'unknown' ? undefined : latestOn);
  return drawn && of.clock.status !== 'ended' ? [{ kind: 'clock', bar, folds, ...drawn }] : [];
}

/** Before the zoektermijn is over: from when one can apply. */
export function searching(
  { of, words, format, ...tell }: Telling,
  bar: (tell: Telling, start: string, end: string) => TimeBar | undefined,
): Drawn | undefined {
  const { from, to } = searchTerm(of);
  if (!from || !to) return undefined;
  return { over: words.applyFrom, when: format.long(to), bar: bar({ of, words, format, ...tell }, from, to) };
}

/** Participatiewet 41(4): from the melding until one can apply. */
export const searchTerm = ({ clock }: Explanation): Partial<CalculationLine> =>
  clock.calculation.find(({ kind }) => kind === 'searchTerm') ?? {};

/** The date itself: what the law says, or what a landlord promised. */
export function standing({ of, words, format }: Telling): Drawn {
  const { kind, latestOn = of.today, calculation } = of.clock;
  // The first of two terms of debt help: a term for the decision still follows (Wgs 4 and 4a).
  const beforeTalk = calculation.at(-1)?.kind === 'decisionTerm';
  const over = kind === 'promise' ? words.ourPromise(of.noun) : words.latest(of.noun, beforeTalk);
  return { over, when: format.long(latestOn) };
}

export function unknown({ of, words, format }: Telling): Drawn {
  const said = of.headline === 'unknown';
  const { knownOn } = of.clock;
  if (knownOn) return { over: words.dateKnownOn(said), when: format.long(knownOn) };
  return { lead: [line(said ? words.dateAsk : `${words.dateUnknown} ${words.dateAsk}`)] };
}

/** The bar of time that only passed; without `end` we do not know how much is to come. */
function plainBar(tell: Telling, start: string, end?: string): TimeBar | undefined {
  const { of, words, format } = tell;
  const used = Math.max(0, daysBetween(start, of.today));
  const left = end === undefined ? Math.max(7, used) : Math.max(0, daysBetween(start, end) - used);
  const totalDays = used + left;
  if (totalDays <= 0) return undefined;
  const day = (on: string) => shortDay(tell, on);
  const { bar, today, dateFollows, dateUnknown } = words;
  const last = end === undefined ? dateUnknown : bar.last(day(end));
  return {
    segments: [
      { kind: 'used' as const, days: used },
      { kind: end === undefined ? ('open' as const) : ('left' as const), days: left },
    ].filter(({ days }) => days > 0),
    totalDays,
    today: used / totalDays,
    todayLabel: today,
    startLabel: format.short(start),
    endLabel: end === undefined ? dateFollows : end === of.today ? '' : format.short(end),
    story: [
      bar.begun(day(start)),
      end !== undefined && start <= of.today ? bar.dayOf(used, daysBetween(start, end)) : bar.today(day(of.today)),
      last,
    ].join(' '),
  };
}
