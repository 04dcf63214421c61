import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isWeekend } from '../../../edge/assistant/days.ts';
import { formatFor, plainSpaces } from '../../../edge/assistant/format.ts';

const nl = formatFor('nl');
const en = formatFor('en');

describe('[CV-21] dates', () => {
  it.each([
    ['2026-12-15', 'dinsdag 15 december 2026', 'Tuesday 15 December 2026'],
    ['2027-03-01', 'maandag 1 maart 2027', 'Monday 1 March 2027'],
    ['2028-02-29', 'dinsdag 29 februari 2028', 'Tuesday 29 February 2028'],
    ['2026-01-01', 'donderdag 1 januari 2026', 'Thursday 1 January 2026'],
  ])('writes %s in full', (day, dutch, english) => {
    expect(plainSpaces(nl.long(day))).toBe(dutch);
    expect(plainSpaces(en.long(day))).toBe(english);
  });

  it('writes a day without its year, without its weekday, and tiny', () => {
    expect(plainSpaces(nl.weekday('2026-12-15'))).toBe('dinsdag 15 december');
    expect(plainSpaces(nl.short('2026-12-15'))).toBe('15 december');
    expect(plainSpaces(nl.tiny('2026-03-09'))).toBe('9 mrt');
    expect(plainSpaces(en.tiny('2026-03-09'))).toBe('9 Mar');
  });

  it('keeps day and month together', () => {
    expect(nl.short('2026-12-15')).toBe('15\u00a0december');
    expect(nl.long('2026-12-15')).toBe('dinsdag 15\u00a0december 2026');
  });

  it.each(Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-07`))(
    'tears %s off the calendar in short words without a point',
    (day) => {
      const { weekday, month } = nl.leaf(day);
      expect(weekday).toMatch(/^[a-z]{2}$/);
      expect(month).toMatch(/^[a-z]{3}$/);
      expect(nl.leaf(day).day).toBe('7');
    },
  );

  it('gives the same calendar day whatever the zone of the machine', () => {
    const before = process.env['TZ'];
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam']) {
      process.env['TZ'] = zone;
      expect(plainSpaces(nl.long('2026-12-15'))).toBe('dinsdag 15 december 2026');
      expect(isWeekend('2026-12-13')).toBe(true);
      expect(isWeekend('2026-12-14')).toBe(false);
    }
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
});

describe('[CV-21] money', () => {
  it.each([
    [41200, '€ 412,00', '€412.00'],
    [-9000, '− € 90,00', '− €90.00'],
    [0, '€ 0,00', '€0.00'],
    [144200, '€ 1.442,00', '€1,442.00'],
    [5150, '€ 51,50', '€51.50'],
    [1, '€ 0,01', '€0.01'],
  ])('writes %i cents', (cents, dutch, english) => {
    expect(plainSpaces(nl.money(cents))).toBe(dutch);
    expect(plainSpaces(en.money(cents))).toBe(english);
  });

  it('never breaks between sign, euro and figure', () => {
    expect(nl.money(-144200)).not.toMatch(/ /);
  });
});

describe('[CV-21] times', () => {
  it.each([
    ['09:00', '9.00 uur', '9:00'],
    ['14:30', '14.30 uur', '14:30'],
    ['00:05', '0.05 uur', '0:05'],
  ])('writes the clock time %s', (time, dutch, english) => {
    expect(plainSpaces(nl.clock(time))).toBe(dutch);
    expect(en.clock(time)).toBe(english);
  });

  it.each([
    ['2026-11-24T09:12:00+01:00', 'dinsdag 24 november 2026 om 9.12 uur'],
    ['2026-11-24T08:12:00Z', 'dinsdag 24 november 2026 om 9.12 uur'],
    ['2026-07-01T22:30:00Z', 'donderdag 2 juli 2026 om 0.30 uur'],
    ['2026-12-31T23:30:00Z', 'vrijdag 1 januari 2027 om 0.30 uur'],
  ])('writes the moment %s on the Dutch clock', (at, dutch) => {
    expect(plainSpaces(nl.moment(at))).toBe(dutch);
  });
});

describe('days', () => {
  it('counts over the change of the clocks and leap days', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});
