import { toBase64Url } from './keys.ts';

export interface Appointment {
  /** What stands in the calendar: one neutral word. */
  title: string;
  location: string | undefined;
  start: Date;
  end: Date;
  random: (length: number) => Uint8Array;
}

/** Longest line of a calendar file, in bytes (RFC 5545, section 3.1). */
const maxLineBytes = 75;

/**
 * A calendar file (RFC 5545) that tells whoever looks over a shoulder nothing: no organisation, no code, no moment of
 * making. Its identifier is random and known to nobody else.
 */
export function calendarFile({ title, location, start, end, random }: Appointment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//A//A//NL',
    'BEGIN:VEVENT',
    `UID:${toBase64Url(random(18))}`,
    // Required. The start itself, since the real one would tell when this was booked.
    `DTSTAMP:${utc(start)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const utc = (moment: Date): string => moment.toISOString().replaceAll(/[-:]|\.\d+/g, '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

/** Folds between characters, never inside one. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).byteLength;
    if (bytes + size > maxLineBytes) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
