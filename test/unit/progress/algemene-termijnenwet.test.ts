import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, statutoryEnd } from '../../../edge/progress/algemene-termijnenwet.ts';
import { toDate, toDay } from '../../../edge/progress/days.ts';
import { type Length, parseLength } from '../../../edge/progress/durations.ts';
import { isPublicHoliday, publicHolidays } from '../../../edge/progress/public-holidays.ts';
import { explained, received, special } from './case-of.ts';

const lengthOf = (iso: string): Length => {
  const length = parseLength(iso);
  if (!length) throw new Error(`${iso} is no duration`);
  return length;
};
const end = (start: string, counted: string, iso: string) =>
  toDate(statutoryEnd(toDay(start), toDay(counted), lengthOf(iso)));

describe('Algemene termijnenwet art. 3: public holidays', () => {
  it.each([
    [
      2026,
      // 2 January and 15 May are equated days (art. 3(3)).
      [
        '2026-01-01',
        '2026-01-02',
        '2026-04-03',
        '2026-04-06',
        '2026-04-27',
        '2026-05-05',
        '2026-05-14',
        '2026-05-15',
        '2026-05-25',
        '2026-12-25',
        '2026-12-26',
      ],
    ],
    [
      2027,
      // Easter is on 28 March; 7 May is an equated day.
      [
        '2027-01-01',
        '2027-03-26',
        '2027-03-29',
        '2027-04-27',
        '2027-05-05',
        '2027-05-06',
        '2027-05-07',
        '2027-05-17',
        '2027-12-25',
        '2027-12-26',
      ],
    ],
  ])('[PR-03] are these in %i', (year, days) => {
    expect([...publicHolidays(year)].sort((a, b) => a - b).map(toDate)).toEqual(days);
  });

  it('[PR-03] keep Koningsdag on 26 April when the 27th is a Sunday', () => {
    // 27 April 2031 is a Sunday.
    expect(isPublicHoliday(toDay('2031-04-26'))).toBe(true);
    expect(isPublicHoliday(toDay('2031-04-27'))).toBe(false);
  });

  it('[PR-03] count 5 May every year, and neither Easter Sunday nor 31 December as such', () => {
    for (let year = 2020; year < 2040; year += 1) expect(isPublicHoliday(toDay(`${year}-05-05`))).toBe(true);
    expect(isPublicHoliday(toDay('2026-04-05'))).toBe(false);
    expect(isPublicHoliday(toDay('2026-12-31'))).toBe(false);
    expect(isPublicHoliday(toDay('2026-12-24'))).toBe(false);
  });

  it('[PR-03] agree with date-holidays from 2014 to 2080, the equated days apart', () => {
    const source = new Holidays('NL');
    const named = new Set(['Goede Vrijdag', 'Bevrijdingsdag']);
    const sundays = new Set(['Pasen', 'Pinksteren']);
    const equated = new Set([
      '2023-04-28',
      '2023-05-19',
      '2024-05-10',
      '2024-12-27',
      '2025-05-30',
      '2026-01-02',
      '2026-05-15',
      '2027-05-07',
      '2028-04-28',
      '2028-05-26',
    ]);
    for (let year = 2014; year <= 2080; year += 1) {
      const expected = source
        .getHolidays(year, 'nl')
        .filter(({ type, name }) => (type === 'public' && !sundays.has(name)) || named.has(name))
        .map(({ date }) => date.slice(0, 10));
      const ours = [...publicHolidays(year)].map(toDate).filter((date) => !equated.has(date));
      expect(ours.sort()).toEqual([...new Set(expected)].sort());
    }
  });

  it('calls a Saturday, a Sunday and a holiday no working day', () => {
    expect(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-12-25', '2026-11-23'].map((date) => isWorkingDay(toDay(date))),
    ).toEqual([true, false, false, false, true]);
  });
});

describe('Algemene termijnenwet art. 1 and 2: where a term ends', () => {
  it.each([
    ['a Tuesday stays', '2026-10-20', '2026-12-15', 'P8W', '2026-12-15'],
    ['a Saturday goes to Monday', '2026-10-10', '2026-12-05', 'P8W', '2026-12-07'],
    ['a Sunday goes to Monday', '2026-10-11', '2026-12-06', 'P8W', '2026-12-07'],
    ['Goede Vrijdag goes past Easter to Tuesday', '2026-02-06', '2026-04-03', 'P8W', '2026-04-07'],
    ['Kerstmis 2026 goes to Monday the 28th', '2026-10-30', '2026-12-25', 'P8W', '2026-12-28'],
    // Thursday 14 May, the equated Friday, the weekend.
    ['Hemelvaart 2026 goes to Monday', '2026-03-19', '2026-05-14', 'P8W', '2026-05-18'],
    ['Koningsdag 2026, a Monday, goes to Tuesday', '2026-03-02', '2026-04-27', 'P8W', '2026-04-28'],
    ['5 May goes to 6 May', '2026-03-10', '2026-05-05', 'P8W', '2026-05-06'],
  ])('[PR-04] %s', (_, start, counted, length, latest) => {
    expect(end(start, counted, length)).toBe(latest);
  });

  it.each([
    // Wednesday 23 December + 3 = Saturday 26. Thursday 24 is the only working day in it. Art. 1 gives Monday 28,
    // which is the second.
    ['Christmas', '2026-12-23', '2026-12-26', 'P3D', '2026-12-28'],
    // Thursday 24 December + 4 = Monday 28, the first working day since: so Tuesday 29.
    ['from Christmas Eve', '2026-12-24', '2026-12-28', 'P4D', '2026-12-29'],
    // Two days: art. 2 does not hold, art. 1 does. Friday 20 November + 2 = Sunday.
    ['two days over a weekend', '2026-11-20', '2026-11-22', 'P2D', '2026-11-23'],
  ])('[PR-05] gives a short term two working days: %s', (_, start, counted, length, latest) => {
    expect(end(start, counted, length)).toBe(latest);
  });

  it.each([
    ['P12W', '2026-12-07'],
    ['P13W', '2026-12-05'],
    ['P90D', '2026-12-07'],
    ['P91D', '2026-12-05'],
    ['P3M', '2026-12-07'],
    ['P4M', '2026-12-05'],
    ['P1Y', '2026-12-05'],
  ])('[PR-06] art. 4(a): a term of %s that ends on Saturday 5 December ends on %s', (length, latest) => {
    expect(end('2026-09-01', '2026-12-05', length)).toBe(latest);
  });

  it('[PR-04] is a line of the calculation, from the counted day to the day that counts', () => {
    // Saturday 10 October 2026 + 8 weeks = Saturday 5 December.
    const { clock } = explained({}, [received('2026-10-10')], '2026-11-01');
    expect(clock.latestOn).toBe('2026-12-07');
    expect(clock.calculation).toContainEqual({
      kind: 'weekend',
      article: 'Algemene termijnenwet 1',
      on: '2026-12-05',
      from: '2026-12-05',
      to: '2026-12-07',
      days: 2,
    });
  });

  it('[PR-06] leaves a term of five years on its Saturday', () => {
    // 11 December 2027 is a Saturday.
    const { clock } = explained({ term: special('P5Y') }, [received('2022-12-11')], '2026-11-01');
    expect(clock.latestOn).toBe('2027-12-11');
    expect(clock.calculation.some(({ kind }) => kind === 'weekend')).toBe(false);
  });
});
