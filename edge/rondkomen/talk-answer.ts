import type { Talk, TalkLimit } from '../protocol/rondkomen.ts';
import type { Schedule } from '../protocol/rondkomen-desk.ts';
import type { Booking } from './bookings.ts';
import { calendarFile } from './calendar.ts';
import type { RondkomenDeps } from './deps.ts';
import { graceMinutes, purgeEveryMinutes } from './limits.ts';
import { Refusal } from './problem.ts';
import { toldRoom } from './room/hours.ts';
import { addMinutes, momentOf, timestampOf } from './time.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

/** What somebody with the code is told of a talk. @throws Refusal when its day is no day, which never happens */
export function talkAnswer(
  { database, random }: Pick<RondkomenDeps, 'database' | 'random'>,
  row: Booking,
  { schedule, language }: { schedule: Schedule; language: 'nl' | 'en' },
): Talk {
  const start = momentOf(row);
  if (!start) throw new Refusal('internal');
  const end = addMinutes(start, row.minutes);
  const { day, time, kind, topic, minutes } = row;
  const place = schedule.places.find(({ id }) => id === row.place);
  const isVisit = kind === 'counter' || kind === 'walk';
  const room = toldRoom(kind, start, end);
  const { appointment } = language === 'en' ? en : nl;
  const address = isVisit ? place?.address : undefined;
  return {
    slot: { day, time, ...(row.place ? { place: row.place } : {}) },
    kind,
    ...(topic ? { topic } : {}),
    minutes,
    startsAt: timestampOf(start),
    endsAt: timestampOf(end),
    ...(place && isVisit ? { place } : {}),
    ...(kind === 'phone' && schedule.phone ? { phone: schedule.phone } : {}),
    ...(room ? { room } : {}),
    erasedAt: timestampOf(addMinutes(end, graceMinutes + purgeEveryMinutes)),
    stored: storedRow(row),
    limits: limitsOf(row, database.keepsBackups),
    calendar: calendarFile({
      title: appointment,
      location: (language === 'en' && address?.en) || address?.nl,
      start,
      end,
      random,
    }),
  };
}

/** The row word for word, under the names of its columns. */
function storedRow(row: Booking): Record<string, string | null> {
  const { codeHash, organisation, day, time, minutes, place, kind, topic } = row;
  return { code_hash: codeHash, organisation, day, time, minutes: String(minutes), place, kind, topic };
}

function limitsOf({ kind }: Booking, keepsBackups: boolean): TalkLimit[] {
  return [
    'network',
    'danger',
    ...(kind === 'phone' ? (['phone-number'] as const) : []),
    ...(kind === 'call' ? (['call-company'] as const) : []),
    'duty-to-report',
    ...(keepsBackups ? (['backups'] as const) : []),
  ];
}
