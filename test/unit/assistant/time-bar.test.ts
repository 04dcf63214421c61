import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../edge/assistant/days.ts';
import { geometry, middleOf, type TimeBarInput } from '../../../edge/assistant/phrase/time-bar.ts';

const today = '2026-11-24';
const near = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const pause = fc.record(
  { from: near, days: fc.integer({ min: -3, max: 60 }), to: fc.option(near, { nil: undefined }) },
  { requiredKeys: ['from', 'days'] },
);
const input: fc.Arbitrary<TimeBarInput> = fc.record(
  {
    start: near,
    today: near,
    due: fc.option(near, { nil: undefined }),
    end: fc.option(near, { nil: undefined }),
    pauses: fc.array(pause, { maxLength: 5 }),
  },
  { requiredKeys: ['start', 'today', 'pauses'] },
);

describe('[CV-11] the time bar', () => {
  it('has segments that sum to the whole, whatever the days', () => {
    fc.assert(
      fc.property(input, (days) => {
        const drawn = geometry(days);
        if (!drawn) return;
        expect(drawn.segments.reduce((sum, segment) => sum + segment.days, 0)).toBe(drawn.totalDays);
      }),
    );
  });

  it('has no segment without length, and never two alike side by side', () => {
    fc.assert(
      fc.property(input, (days) => {
        const segments = geometry(days)?.segments ?? [];
        for (const [index, segment] of segments.entries()) {
          expect(segment.days).toBeGreaterThan(0);
          expect(segment.kind).not.toBe(segments[index + 1]?.kind);
        }
      }),
    );
  });

  it('has today inside, with only used, stopped or late time before it', () => {
    fc.assert(
      fc.property(input, (days) => {
        const drawn = geometry(days);
        if (!drawn) return;
        expect(drawn.today).toBeGreaterThanOrEqual(0);
        expect(drawn.today).toBeLessThanOrEqual(1);
        let before = 0;
        for (const { kind, days: length } of drawn.segments) {
          const past = before / drawn.totalDays < drawn.today - 1e-9;
          if (past && kind !== 'still') expect(['used', 'over']).toContain(kind);
          if (!past && kind !== 'still') expect(['left', 'open']).toContain(kind);
          before += length;
        }
      }),
    );
  });

  it('is not drawn when it has no length', () => {
    expect(geometry({ start: today, today, end: today, pauses: [] })).toBeUndefined();
  });

  it('draws 35 of 56 days', () => {
    expect(geometry({ start: '2026-10-20', today, end: '2026-12-15', pauses: [] })).toEqual({
      segments: [
        { kind: 'used', days: 35 },
        { kind: 'left', days: 21 },
      ],
      totalDays: 56,
      today: 35 / 56,
    });
  });

  it('draws a stop from the day after we asked until today', () => {
    const drawn = geometry({
      start: '2026-10-20',
      today,
      end: '2026-12-21',
      pauses: [{ from: '2026-11-19', days: 5 }],
    });
    expect(drawn?.segments).toEqual([
      { kind: 'used', days: 29 },
      { kind: 'still', days: 6 },
      { kind: 'left', days: 27 },
    ]);
    expect(drawn && middleOf(drawn, 'still')).toBeCloseTo(32 / 62);
  });

  it('draws what is too late between the day it was due and today', () => {
    const days = { start: '2026-09-17', today, due: '2026-11-12', end: '2026-12-22', pauses: [] };
    expect(geometry(days)?.segments).toEqual([
      { kind: 'used', days: 56 },
      { kind: 'over', days: 12 },
      { kind: 'left', days: 28 },
    ]);
  });

  it('draws time to come as unknown when there is no last day', () => {
    const drawn = geometry({ start: '2026-11-02', today, pauses: [] });
    expect(drawn?.segments.map(({ kind }) => kind)).toEqual(['used', 'open']);
  });

  it('counts a stop that is over by its days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (length) => {
        const from = '2026-11-01';
        const drawn = geometry({
          start: '2026-10-20',
          today,
          end: '2026-12-15',
          pauses: [{ from, to: addDays(from, length - 1), days: length }],
        });
        expect(drawn?.segments.find(({ kind }) => kind === 'still')?.days).toBe(length);
        expect(drawn?.totalDays).toBe(daysBetween('2026-10-20', '2026-12-15'));
      }),
    );
  });
});
