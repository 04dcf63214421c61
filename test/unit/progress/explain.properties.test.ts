import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../edge/progress/case-file.ts';
import { toDate, toDay } from '../../../edge/progress/days.ts';
import { explain } from '../../../edge/progress/explain.ts';
import { summarize } from '../../../edge/progress/summarize.ts';
import type { StoredEvent } from '../../../edge/protocol/events.ts';
import { caseSummary, explanation } from '../../../edge/protocol/explanation.ts';
import {
  type EventInput,
  fileOf,
  landlord,
  on,
  received,
  requested,
  special,
  stored,
  type TypeInput,
  text,
} from './case-of.ts';

const first = toDay('2026-08-01');
const day = fc.integer({ min: 0, max: 200 }).map((after) => toDate(first + after));
const reference = fc.constantFrom('r1', 'r2', 'r3', 'nowhere');
const owner = { team: text('Team Inkomen') };
const what = text('Iets');

/** Any event the wire lets in, with ids that now and then point at each other, and at nothing. */
const anyEvent: fc.Arbitrary<Omit<EventInput, 'id'>> = fc.oneof(
  day.map((at) => ({ type: 'received', on: at }) as const),
  day.map((at) => ({ type: 'reported', on: at }) as const),
  fc
    .tuple(day, fc.constantFrom('intake', 'look', 'end', 'elsewhere'))
    .map(([at, step]) => ({ type: 'step', on: at, step }) as const),
  fc
    .tuple(day, day, fc.boolean())
    .map(([at, by, stopsClock]) => ({ type: 'requested', on: at, by, stopsClock, what }) as const),
  fc.tuple(day, reference).map(([at, request]) => ({ type: 'supplied', on: at, request }) as const),
  fc.tuple(day, reference).map(([at, request]) => ({ type: 'requestWithdrawn', on: at, request }) as const),
  fc
    .tuple(
      day,
      fc.constantFrom('foreign', 'consent', 'applicant', 'forceMajeure', 'other'),
      fc.option(day, { nil: undefined }),
    )
    .map(([at, reason, until]) => ({ type: 'paused', on: at, reason, ...(until ? { until } : {}) }) as const),
  day.map((at) => ({ type: 'resumed', on: at }) as const),
  fc.tuple(day, day).map(([at, newDate]) => ({ type: 'extended', on: at, newDate }) as const),
  fc
    .tuple(
      day,
      fc.constantFrom('granted', 'partly', 'refused', 'repay', 'notTreated', 'wellFounded', 'unfounded', 'done'),
      fc.option(day, { nil: undefined }),
    )
    .map(
      ([at, outcome, announcedOn]) =>
        ({ type: 'decided', on: at, outcome, ...(announcedOn ? { announcedOn } : {}) }) as const,
    ),
  fc
    .tuple(day, fc.constantFrom('citizenPays', 'citizenReceives'), fc.integer({ min: -5000, max: 50000 }))
    .map(
      ([at, direction, cents]) =>
        ({ type: 'amount', on: at, direction, title: what, lines: [{ label: what, cents }], total: cents }) as const,
    ),
  fc
    .tuple(day, fc.constantFrom('citizenPays', 'citizenReceives'), fc.integer({ min: 0, max: 60000 }))
    .map(([at, direction, cents]) => ({ type: 'paid', on: at, direction, cents }) as const),
  fc.tuple(day, day).map(([at, due]) => ({ type: 'promised', on: at, due, what, owner }) as const),
  fc.tuple(day, reference).map(([at, promise]) => ({ type: 'promiseKept', on: at, promise }) as const),
  fc
    .tuple(day, fc.constantFrom('status', 'money'))
    .map(([at, question]) => ({ type: 'contacted', on: at, channel: 'phone', question }) as const),
  fc
    .tuple(day, fc.constantFrom('status', 'money'))
    .map(([at, question]) => ({ type: 'acted', on: at, question }) as const),
  day.map((at) => ({ type: 'forwarded', on: at, owner }) as const),
  fc.tuple(day, day).map(([at, planned]) => ({ type: 'appointment', on: at, day: planned, what }) as const),
  fc.tuple(day, reference).map(([at, appointment]) => ({ type: 'appointmentKept', on: at, appointment }) as const),
  fc
    .tuple(day, reference, fc.boolean())
    .map(([at, appointment, byUs]) => ({ type: 'appointmentMissed', on: at, appointment, byUs }) as const),
  day.map((at) => ({ type: 'objected', on: at }) as const),
  day.map((at) => ({ type: 'defaultNotice', on: at }) as const),
  day.map((at) => ({ type: 'delayExplained', on: at, reason: what }) as const),
  day.map((at) => ({ type: 'withdrawn', on: at }) as const),
  day.map((at) => ({ type: 'closed', on: at }) as const),
  day.map((at) => ({ type: 'noted', on: at, text: what }) as const),
);

const withIds = (events: readonly Omit<EventInput, 'id'>[]): EventInput[] =>
  events.map(
    (event, at) =>
      ({
        ...event,
        id: at % 3 === 0 ? `r${1 + ((at / 3) % 3)}-${at}`.slice(0, at < 9 ? 2 : undefined) : `e${at}`,
      }) as EventInput,
  );

const terms: readonly NonNullable<TypeInput['term']>[] = [
  { basis: 'reasonable' },
  special('P8W'),
  special('P5Y'),
  special('P999999Y'),
  special('P0D'),
  { basis: 'objection', committee: true, decisionAnnouncedOn: '2026-08-20' },
  { basis: 'objection', committee: false },
  { basis: 'complaint', committee: false },
  { basis: 'debtHelp', threat: true },
  { basis: 'debtHelp', threat: false, decisionWithin: 'P6W' },
  { basis: 'promise', length: 'P10D' },
  { basis: 'none' },
];
const anyType: fc.Arbitrary<TypeInput> = fc.record({
  term: fc.constantFrom(...terms),
  service: fc.constantFrom('P4W', 'P20W'),
  extension: fc.constantFrom('P2W', 'P6W'),
  searchTerm: fc.constantFrom(
    { applies: true, validFrom: '2026-01-01', checkedOn: '2026-07-01' },
    { applies: false, validFrom: '2026-01-01', checkedOn: '2026-07-01' },
  ),
  steps: fc.constantFrom(
    [],
    [
      { key: 'intake', title: what, usually: 'P2W' },
      { key: 'look', title: what, usually: 'P900000M' },
      { key: 'end', title: what, final: true },
    ],
  ),
  choices: fc.constantFrom(
    [],
    [{ kind: 'advance' as const }, { kind: 'withdraw' as const }, { kind: 'later' as const }],
  ),
});
const anyFile: fc.Arbitrary<CaseFile> = fc
  .tuple(anyType, fc.array(anyEvent, { maxLength: 14 }), fc.boolean())
  .map(([type, events, rents]) => fileOf(type, withIds(events), rents ? landlord : {}));
const anyToday = day;

/** Cases whose clock runs: received first, then pauses and notices. */
const clockEvents = fc.array(
  anyEvent.filter(({ type }) => ['requested', 'paused', 'resumed', 'extended', 'supplied'].includes(type)),
  { maxLength: 6 },
);

describe('whatever happened', () => {
  it('[PR-60] an explanation fits the schema and never throws', () => {
    fc.assert(
      fc.property(anyFile, anyToday, (file, today) => {
        const explained = explain(file, today);
        v.parse(explanation, explained);
        v.parse(caseSummary, summarize(explained));
      }),
      { numRuns: 1500 },
    );
  });

  it('[PR-61] the order of the list of events makes no difference', () => {
    fc.assert(
      fc.property(
        anyFile.chain((file) =>
          fc.tuple(fc.constant(file), fc.shuffledSubarray([...file.events], { minLength: file.events.length })),
        ),
        anyToday,
        ([file, shuffled], today) => {
          expect(explain({ ...file, events: shuffled }, today)).toEqual(explain(file, today));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('[PR-25] late always wins: it is the state, and the headline is one of lateness', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyFile, anyToday, (file, today) => {
        const { state, late, headline } = explain(file, today);
        expect(state === 'late').toBe(late !== undefined);
        expect(['lateDecision', 'latePromise', 'lateAppointment'].includes(headline)).toBe(late !== undefined);
        if (late) seen += 1;
        if (late) expect(late.days).toBeGreaterThanOrEqual(late.what === 'appointment' ? 0 : 1);
      }),
      { numRuns: 600 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it('[PR-55] a person and a call back are always among the choices, none twice', () => {
    fc.assert(
      fc.property(anyFile, anyToday, (file, today) => {
        const kinds = explain(file, today).choices.map(({ kind }) => kind);
        expect(kinds).toEqual(expect.arrayContaining(['person', 'callback']));
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
      { numRuns: 300 },
    );
  });

  it('[PR-26] no euro is named without a notice of default', () => {
    fc.assert(
      fc.property(anyFile, anyToday, (file, today) => {
        const quiet = { ...file, events: file.events.filter(({ type }) => type !== 'defaultNotice') };
        const { late, decision } = explain(quiet, today);
        expect(late?.rights.some(({ cents, maxCents }) => cents !== undefined || maxCents !== undefined) ?? false).toBe(
          false,
        );
        expect(decision?.penalty).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('[PR-62] a note changes nothing but the list of changes and the sign of life', () => {
    fc.assert(
      fc.property(anyFile, anyToday, day, (file, today, noted) => {
        const before = explain(file, today);
        const note = stored(on(noted, { type: 'noted', text: what }, 'the-note'));
        const after = explain({ ...file, events: [...file.events, note] }, today);
        // Of an unknown clock the day on which we will know moves with our last sign.
        expect({ ...after.clock, knownOn: undefined }).toEqual({ ...before.clock, knownOn: undefined });
        expect(after.late).toEqual(before.late);
        expect(after.todos).toEqual(before.todos);
        expect(after.decision).toEqual(before.decision);
        expect(after.turn).toEqual(before.turn);
      }),
      { numRuns: 300 },
    );
  });

  it('[PR-63] what is dated after today has not happened', () => {
    fc.assert(
      fc.property(anyFile, anyToday, (file, today) => {
        const past = { ...file, events: file.events.filter((event) => event.on <= today) };
        expect(explain(file, today)).toEqual(explain(past, today));
      }),
      { numRuns: 300 },
    );
  });

  it('[PR-53] what is paid and what is open add up', () => {
    fc.assert(
      fc.property(anyFile, anyToday, (file, today) => {
        for (const { total, paid, open } of explain(file, today).amounts) {
          expect(paid + open).toBe(Math.max(0, total));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever stood still', () => {
  const type = fc.constantFrom<TypeInput>(
    {},
    { term: special('P8W') },
    { term: special('P8W'), extension: 'P2W' },
    { term: { basis: 'promise', length: 'P30D' } },
  );
  const start = stored(received('2026-09-01'));
  const latestOf = (events: StoredEvent[], of: TypeInput, today: string) =>
    explain({ ...fileOf(of, []), events: [start, ...events] }, today).clock.latestOn ?? '';

  it('[PR-18] a pause never brings the latest day nearer', () => {
    fc.assert(
      fc.property(type, clockEvents, day, day, anyToday, (of, events, asked, by, today) => {
        const before = withIds(events).map(stored);
        const pause = stored(requested(asked, by, 'the-pause'));
        expect(latestOf([...before, pause], of, today) >= latestOf(before, of, today)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('[PR-15] the days that stood still are never counted twice, and explain the whole shift', () => {
    fc.assert(
      fc.property(clockEvents, anyToday, (events, today) => {
        const still = withIds(events.filter(({ type: kind }) => kind !== 'extended')).map(stored);
        const { clock } = explain({ ...fileOf({}, []), events: [start, ...still] }, today);
        const days = clock.pauses.flatMap(({ from, days: count }) =>
          Array.from({ length: count }, (_, at) => toDay(from) + at),
        );
        expect(new Set(days).size).toBe(days.length);
        // 1 September + 56 days = 27 October, then the days that stood still, then the weekend.
        const counted = toDay('2026-10-27') + days.length;
        const weekend = clock.calculation
          .filter(({ kind }) => kind === 'weekend')
          .reduce((sum, { days: moved }) => sum + (moved ?? 0), 0);
        if (today >= '2026-09-01') expect(clock.latestOn).toBe(toDate(counted + weekend));
      }),
      { numRuns: 600 },
    );
  });

  it('[PR-16] used and remaining days make the length while the clock stands still', () => {
    fc.assert(
      fc.property(clockEvents, anyToday, (events, today) => {
        const still = withIds(events).map(stored);
        const { clock } = explain({ ...fileOf({}, []), events: [start, ...still] }, today);
        if (clock.status !== 'paused') return;
        expect((clock.usedDays ?? 0) + (clock.remainingDays ?? 0)).toBe(clock.lengthDays);
      }),
      { numRuns: 600 },
    );
  });
});
