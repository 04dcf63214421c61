import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../../../edge/protocol/organisation.ts';
import { openingAt } from '../../../widget/assistant/launcher/hours.ts';

const office: [string, string][] = [['09:00', '17:00']];
const hours: OpeningHours = {
  week: [
    office,
    office,
    office,
    [['09:00', '20:00']],
    [
      ['08:30', '12:00'],
      ['13:00', '17:00'],
    ],
    [],
    [],
  ],
  exceptions: [
    { on: '2026-12-25', hours: [] },
    { on: '2026-12-22', hours: [['10:00', '12:00']] },
  ],
};
const dutch = (moment: string) => openingAt(hours, new Date(moment), 'nl');

describe('the opening line', () => {
  it.each([
    ['in office hours', '2026-11-24T09:12:00+01:00', true, 'Nu open tot 17.00 uur'],
    ['at the minute of opening', '2026-11-24T09:00:00+01:00', true, 'Nu open tot 17.00 uur'],
    ['a second before opening', '2026-11-24T08:59:59+01:00', false, 'Dicht. Vandaag vanaf 9.00 uur weer open'],
    ['at the minute of closing', '2026-11-24T17:00:00+01:00', false, 'Dicht. Morgen vanaf 9.00 uur weer open'],
    ['on a long evening', '2026-11-26T19:59:00+01:00', true, 'Nu open tot 20.00 uur'],
    ['in a lunch break', '2026-11-27T12:30:00+01:00', false, 'Dicht. Vandaag vanaf 13.00 uur weer open'],
    ['on Friday night', '2026-11-27T18:30:00+01:00', false, 'Dicht. Maandag vanaf 9.00 uur weer open'],
    ['on Sunday', '2026-11-29T12:00:00+01:00', false, 'Dicht. Morgen vanaf 9.00 uur weer open'],
  ])('[WG-01] says so %s', (_when, moment, open, line) => {
    expect(dutch(moment)).toEqual({ open, line });
  });

  it('[WG-02] reads the Dutch clock in summer and in winter, whatever the zone of the phone', () => {
    expect(dutch('2026-07-14T06:59:00Z').open).toBe(false);
    expect(dutch('2026-07-14T07:00:00Z').open).toBe(true);
    expect(dutch('2026-11-24T07:59:00Z').open).toBe(false);
    expect(dutch('2026-11-24T08:00:00Z').open).toBe(true);
  });

  it('[WG-02] takes the Dutch day, not the day of Greenwich, around midnight', () => {
    expect(dutch('2026-11-22T23:30:00Z').line).toBe('Dicht. Vandaag vanaf 9.00 uur weer open');
  });

  it('[WG-03] lets a day that differs replace its weekday', () => {
    expect(dutch('2026-12-22T09:30:00+01:00').line).toBe('Dicht. Vandaag vanaf 10.00 uur weer open');
    expect(dutch('2026-12-22T11:00:00+01:00').line).toBe('Nu open tot 12.00 uur');
    expect(dutch('2026-12-25T10:00:00+01:00').line).toBe('Dicht. Maandag vanaf 9.00 uur weer open');
  });

  it('[WG-04] adds the date when the next opening is a week away or more', () => {
    const closed = { ...hours, exceptions: days('2026-12-24', 9).map((on) => ({ on, hours: [] })) };
    expect(openingAt(closed, new Date('2026-12-24T10:00:00+01:00'), 'nl').line).toBe(
      'Dicht. Maandag 4 januari vanaf 9.00 uur weer open',
    );
  });

  it('[WG-04] says only that it is shut when nothing opens within two weeks', () => {
    const closed = { ...hours, exceptions: days('2026-12-24', 20).map((on) => ({ on, hours: [] })) };
    expect(openingAt(closed, new Date('2026-12-24T10:00:00+01:00'), 'nl')).toEqual({ open: false, line: 'Dicht' });
  });

  it('[WG-05] says nothing when the hours are not known', () => {
    expect(openingAt({ week: [], exceptions: [] }, new Date('2026-11-24T09:12:00+01:00'), 'nl')).toEqual({
      open: false,
      line: '',
    });
  });

  it('speaks English', () => {
    const english = (moment: string) => openingAt(hours, new Date(moment), 'en').line;
    expect(english('2026-11-24T09:12:00+01:00')).toBe('Open now until 17:00');
    expect(english('2026-11-24T18:00:00+01:00')).toBe('Closed. Tomorrow open again from 9:00');
    expect(english('2026-11-27T18:00:00+01:00')).toBe('Closed. Monday open again from 9:00');
  });
});

function days(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, ahead) =>
    new Date(Date.parse(from) + ahead * 86_400_000).toISOString().slice(0, 10),
  );
}
