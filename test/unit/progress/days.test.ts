import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../../edge/progress/algemene-termijnenwet.ts';
import { addMonths, fromCivil, toCivil, toDate, toDay, weekday } from '../../../edge/progress/days.ts';
import { addLength, parseLength } from '../../../edge/progress/durations.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
const anyDay = fc.integer({ min: -719162, max: 2932896 });
const inOurTime = fc.integer({ min: toDay('1950-01-01'), max: toDay('2150-12-31') });

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('[PR-02] %s is day %i', (date, day) => {
    expect(toDay(date)).toBe(day);
    expect(toDate(day)).toBe(date);
  });

  it('[PR-02] agree with Temporal on date, weekday and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = epoch.add({ days: day });
        expect(toDate(day)).toBe(date.toString());
        expect(toDay(date.toString())).toBe(day);
        expect(weekday(day)).toBe(date.dayOfWeek);
        expect(toCivil(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(fromCivil(date.year, date.month, date.day)).toBe(day);
      }),
    );
  });

  it('[PR-02] add months as Temporal does, with the last day of a shorter month', () => {
    expect(toDate(addMonths(toDay('2026-01-31'), 1))).toBe('2026-02-28');
    expect(toDate(addMonths(toDay('2028-01-31'), 1))).toBe('2028-02-29');
    expect(toDate(addMonths(toDay('2028-02-29'), 12))).toBe('2029-02-28');
    fc.assert(
      fc.property(inOurTime, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(toDate(addMonths(day, months))).toBe(epoch.add({ days: day }).add({ months }).toString());
      }),
    );
  });

  it('[PR-02] add a duration as Temporal does', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(inOurTime, part, part, part, part, (day, years, months, weeks, days) => {
        const iso = `P${years}Y${months}M${weeks}W${days}D`;
        const length = parseLength(iso);
        const expected = epoch.add({ days: day }).add(Temporal.Duration.from(iso)).toString();
        expect(length && toDate(addLength(day, length) ?? Number.NaN)).toBe(expected);
      }),
    );
  });
});

describe('durations', () => {
  it('[PR-60] call what is no duration, and what lies beyond the calendar, unknown', () => {
    expect(parseLength('acht weken')).toBeUndefined();
    const endless = parseLength('P999999Y');
    expect(endless && addLength(toDay('2026-01-01'), endless)).toBeUndefined();
    const far = parseLength('P8000Y');
    expect(far && addLength(toDay('2026-01-01'), far)).toBeUndefined();
  });
});

describe('working days', () => {
  it.each([
    // Thursday + 3: Friday, (weekend), Monday, Tuesday.
    ['2026-11-19', 3, '2026-11-24'],
    // Thursday 24 December: both Kerstdagen (Friday, Saturday) and Sunday drop out, so Monday, Tuesday, Wednesday.
    ['2026-12-24', 3, '2026-12-30'],
    // Thursday before Easter 2026: Goede Vrijdag, weekend, Tweede Paasdag drop out.
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-11-19', 0, '2026-11-19'],
  ])('counts %s plus %i working days as %s', (start, count, end) => {
    expect(toDate(addWorkingDays(toDay(start), count))).toBe(end);
  });

  it('always ends on a working day, with as many working days in between', () => {
    fc.assert(
      fc.property(inOurTime, fc.integer({ min: 1, max: 30 }), (start, count) => {
        const end = addWorkingDays(start, count);
        let counted = 0;
        for (let day = start + 1; day <= end; day += 1) counted += isWorkingDay(day) ? 1 : 0;
        expect(isWorkingDay(end)).toBe(true);
        expect(counted).toBe(count);
      }),
    );
  });
});
