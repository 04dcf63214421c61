import { describe, expect, it } from 'vitest';
import { openState } from '../../../edge/progress/opening-hours.ts';
import { todayInNetherlands } from '../../../edge/progress/today.ts';
import type { OpeningHours } from '../../../edge/protocol/organisation.ts';

const office: OpeningHours['week'] = [
  [['09:00', '17:00']],
  [
    ['09:00', '12:30'],
    ['13:00', '17:00'],
  ],
  [['09:00', '17:00']],
  [
    ['09:00', '17:00'],
    ['17:00', '20:00'],
  ],
  [['09:00', '17:00']],
  [],
  [],
];
const hours = (exceptions: OpeningHours['exceptions'] = []): OpeningHours => ({ week: office, exceptions });
/** 23 November 2026 is a Monday; the Netherlands are at +01:00. */
const at = (local: string, offset = '+01:00') => new Date(`${local}:00${offset}`);

describe('opening hours', () => {
  it.each([
    ['before opening', '2026-11-23T08:59', { open: false, next: '2026-11-23T09:00:00+01:00' }],
    ['at the minute of opening', '2026-11-23T09:00', { open: true, until: '2026-11-23T17:00:00+01:00' }],
    ['a minute before closing', '2026-11-23T16:59', { open: true, until: '2026-11-23T17:00:00+01:00' }],
    ['at the minute of closing', '2026-11-23T17:00', { open: false, next: '2026-11-24T09:00:00+01:00' }],
    ['in the lunch break', '2026-11-24T12:45', { open: false, next: '2026-11-24T13:00:00+01:00' }],
    ['before the lunch break', '2026-11-24T10:00', { open: true, until: '2026-11-24T12:30:00+01:00' }],
    ['when two openings touch', '2026-11-26T10:00', { open: true, until: '2026-11-26T20:00:00+01:00' }],
    ['on Friday evening', '2026-11-27T18:00', { open: false, next: '2026-11-30T09:00:00+01:00' }],
    ['on Sunday', '2026-11-29T12:00', { open: false, next: '2026-11-30T09:00:00+01:00' }],
  ])('[PR-64] %s', (_, local, state) => {
    expect(openState(hours(), at(local))).toEqual(state);
  });

  it('[PR-64] a closed day and a shorter day go before the week', () => {
    const special = hours([
      { on: '2026-12-25', hours: [] },
      { on: '2026-12-24', hours: [['09:00', '12:00']] },
    ]);
    expect(openState(special, at('2026-12-24T11:00')).until).toBe('2026-12-24T12:00:00+01:00');
    expect(openState(special, at('2026-12-24T13:00')).next).toBe('2026-12-28T09:00:00+01:00');
    expect(openState(special, at('2026-12-25T10:00'))).toEqual({ open: false, next: '2026-12-28T09:00:00+01:00' });
  });

  it('[PR-64] keeps Dutch time when the clocks change', () => {
    // Summer time begins on Sunday 28 March 2027 and ended on Sunday 25 October 2026.
    expect(openState(hours(), at('2027-03-26T18:00')).next).toBe('2027-03-29T09:00:00+02:00');
    expect(openState(hours(), at('2026-10-23T18:00', '+02:00')).next).toBe('2026-10-26T09:00:00+01:00');
    expect(openState(hours(), new Date('2026-07-06T07:00:00Z')).open).toBe(true);
    expect(openState(hours(), new Date('2026-11-23T07:30:00Z')).open).toBe(false);
  });

  it('[PR-64] promises nothing when it never opens', () => {
    expect(openState({ week: [[], [], [], [], [], [], []], exceptions: [] }, at('2026-11-23T10:00'))).toEqual({
      open: false,
    });
  });
});

describe('today', () => {
  it.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    // The days on which the clocks change have 25 and 23 hours.
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2027-03-28T21:59:59Z', '2027-03-28'],
    ['2027-03-28T22:00:00Z', '2027-03-29'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
  ])('[PR-01] at %s it is %s in the Netherlands', (moment, today) => {
    expect(todayInNetherlands(new Date(moment))).toBe(today);
  });

  it('[PR-01] is right again when time goes back', () => {
    expect(todayInNetherlands(new Date('2026-11-24T12:00:00Z'))).toBe('2026-11-24');
    expect(todayInNetherlands(new Date('2026-11-22T12:00:00Z'))).toBe('2026-11-22');
    expect(todayInNetherlands(new Date('2026-11-24T12:00:00Z'))).toBe('2026-11-24');
  });
});
