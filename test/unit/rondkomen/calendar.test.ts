import { expect, test } from 'vitest';
import { calendarFile } from '../../../edge/rondkomen/calendar.ts';

const random = (length: number) => new Uint8Array(length).fill(7);
const start = new Date('2026-12-01T10:00:00+01:00');
const end = new Date('2026-12-01T10:45:00+01:00');
const file = (location?: string) => calendarFile({ title: 'Afspraak', location, start, end, random });

test('[NR-24] is a calendar file with one event, in UTC, that names nobody', () => {
  expect(file().split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//A//A//NL',
    'BEGIN:VEVENT',
    'UID:BwcHBwcHBwcHBwcHBwcHBwcH',
    'DTSTAMP:20261201T090000Z',
    'DTSTART:20261201T090000Z',
    'DTEND:20261201T094500Z',
    'SUMMARY:Afspraak',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('[NR-24] escapes what has a meaning in such a file', () => {
  expect(file('Markt 1, hal; ingang\\B\nlinks')).toContain(String.raw`LOCATION:Markt 1\, hal\; ingang\\B\nlinks`);
});

test('[NR-24] folds long lines at 75 bytes, and never inside a character', () => {
  const address = 'Één lange straatnaam '.repeat(12);
  const text = file(address);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(address.trimEnd());
  expect(text).not.toContain('�');
});
