import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recentMs, type Wait, waitRange } from '../../../edge/handoff/wait-range.ts';

const minute = 60_000;
const now = Date.parse('2026-11-24T10:00:00Z');
const waits = (...minutes: number[]): Wait[] =>
  minutes.map((waited, index) => ({ takenAt: now - index * minute, waitedMs: waited * minute, ahead: 0 }));

describe('the range of a wait', () => {
  test('[HF-90] is absent when nobody waited, or too long ago', () => {
    expect(waitRange({ recent: [], ongoing: [], ahead: 0, now })).toBeUndefined();
    const old = [{ takenAt: now - recentMs, waitedMs: minute, ahead: 0 }];
    expect(waitRange({ recent: old, ongoing: [], ahead: 0, now })).toBeUndefined();
  });

  test('[HF-91] is wide with few waits and narrow with many', () => {
    expect(waitRange({ recent: waits(10), ongoing: [], ahead: 0, now })).toEqual({ fromMinutes: 5, toMinutes: 20 });
    const many = waits(...Array.from({ length: 20 }, (_, index) => 8 + (index % 5)));
    expect(waitRange({ recent: many, ongoing: [], ahead: 0, now })).toEqual({ fromMinutes: 8, toMinutes: 12 });
  });

  test('[HF-92] grows with the place, and looks at the newest waits only', () => {
    const many = waits(...Array.from({ length: 20 }, () => 4));
    expect(waitRange({ recent: many, ongoing: [], ahead: 2, now })).toEqual({ fromMinutes: 12, toMinutes: 13 });
    const slow = Array.from({ length: 20 }, () => ({ takenAt: now - 5 * 3_600_000, waitedMs: 90 * minute, ahead: 0 }));
    expect(waitRange({ recent: [...slow, ...many], ongoing: [], ahead: 0, now })).toEqual({
      fromMinutes: 4,
      toMinutes: 5,
    });
  });

  test('[HF-93] does not promise away a queue that stands still', () => {
    const recent = waits(2, 2, 2, 2, 2, 2);
    const stuck = [0, 1, 2, 3].map((ahead) => ({ waitedMs: 40 * (ahead + 1) * minute, ahead }));
    const range = waitRange({ recent, ongoing: stuck, ahead: 0, now });
    expect(range?.toMinutes).toBeGreaterThanOrEqual(40);
  });

  test('[HF-94] is always whole minutes, from before to, at least one', () => {
    const wait = fc.record({
      takenAt: fc.integer({ min: now - 2 * recentMs, max: now }),
      waitedMs: fc.nat(9e6),
      ahead: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(wait), fc.array(wait), fc.nat(100), (recent, ongoing, ahead) => {
        const range = waitRange({ recent, ongoing, ahead, now });
        if (!range) return;
        expect(range.fromMinutes).toBeGreaterThanOrEqual(1);
        expect(range.toMinutes).toBeGreaterThan(range.fromMinutes);
        expect(Number.isInteger(range.fromMinutes) && Number.isInteger(range.toMinutes)).toBe(true);
      }),
    );
  });
});
