import { describe, expect, it } from 'vitest';
import { daysBetween, lastsAtLeast, toClockTime, toDay, toDuration, toInstant } from '../../../edge/sources/moments.ts';

describe('[SR-05] a moment as a Dutch day', () => {
  it.each([
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T23:30:00.123456Z', '2027-01-01'],
    ['2026-07-01T00:30:00+02:00', '2026-07-01'],
    ['2026-04-06 00:00:00', '2026-04-06'],
    ['2026-04-06T23:59', '2026-04-06'],
    ['2026-04-06', '2026-04-06'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', undefined],
    ['06-04-2026', undefined],
    ['2026-04', undefined],
    ['2026-03-03T08:00:00+99:00', undefined],
    ['vandaag', undefined],
    ['', undefined],
  ])('%j is %s', (text, day) => {
    expect(toDay(text)).toBe(day);
  });

  it('keeps order across the hour that the clock goes back', () => {
    expect([toInstant('2026-10-25T02:30:00+01:00'), toInstant('2026-10-25T02:45:00+02:00')]).toEqual([
      '2026-10-25T01:30:00.000Z',
      '2026-10-25T00:45:00.000Z',
    ]);
  });
});

it.each([
  ['2026-03-10T08:00:00Z', '09:00'],
  ['2026-07-10T08:00:00Z', '10:00'],
  ['2026-07-10 08:05:59', '08:05'],
  ['2026-07-10', undefined],
  ['nooit', undefined],
])('[SR-53] the Dutch clock time of %j is %s', (text, time) => {
  expect(toClockTime(text)).toBe(time);
});

describe('a duration', () => {
  it.each([
    ['P56D', 'P56D'],
    ['P5Y', 'P5Y'],
    ['P1Y2M3W4D', 'P1Y2M3W4D'],
    ['P12W', 'P12W'],
    ['P1DT24H', 'P2D'],
    ['P0D', undefined],
    ['-P7D', undefined],
    ['PT1H', undefined],
    ['P1DT1H', undefined],
    ['P1DT0.5S', undefined],
    ['56', undefined],
    ['P', undefined],
  ])('%j is written as %s', (text, duration) => {
    expect(toDuration(text)).toBe(duration);
  });

  it.each([
    ['P12W', 'P84D', true],
    ['P83D', 'P84D', false],
    ['P3M', 'P84D', true],
    ['P42D', 'P43D', false],
  ])('%s is at least %s: %s', (duration, minimum, isLong) => {
    expect(lastsAtLeast(duration, minimum)).toBe(isLong);
  });

  it('counts days over a leap day and backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });
});
