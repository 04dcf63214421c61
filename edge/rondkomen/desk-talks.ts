import { and, asc, eq } from 'drizzle-orm';
import type { RondkomenDatabase } from '../../db/clients/rondkomen.ts';
import { booking } from '../../db/rondkomen/schema.ts';
import type { DeskTalk } from '../protocol/rondkomen-desk.ts';
import type { Booking } from './bookings.ts';
import { talkNameOf } from './code.ts';
import type { RondkomenDeps } from './deps.ts';
import { Refusal } from './problem.ts';
import { toldRoom } from './room/hours.ts';
import { addMinutes, momentOf, timestampOf } from './time.ts';

/** Talks of one day, in order of time. */
export function bookingsOn({ db }: RondkomenDatabase, organisation: string, day: string): Promise<Booking[]> {
  return db
    .select()
    .from(booking)
    .where(and(eq(booking.organisation, organisation), eq(booking.day, day)))
    .orderBy(asc(booking.time), asc(booking.place), asc(booking.codeHash));
}

/** The talk that the desk names so. Looked for among all, since the name is kept nowhere. */
export async function findByName(
  { database, keys }: Pick<RondkomenDeps, 'database' | 'keys'>,
  organisation: string,
  name: string,
): Promise<Booking | undefined> {
  const rows = await database.db.select().from(booking).where(eq(booking.organisation, organisation));
  for (const row of rows) if ((await talkNameOf(keys, row.codeHash)) === name) return row;
  return undefined;
}

/** All that a consulent is shown. */
export async function deskTalkOf(
  { keys, canCall }: Pick<RondkomenDeps, 'keys' | 'canCall'>,
  row: Booking,
): Promise<DeskTalk> {
  const { codeHash, day, time, place, kind, topic, minutes } = row;
  const start = momentOf(row);
  if (!start) throw new Refusal('internal');
  const end = addMinutes(start, minutes);
  const room = kind === 'call' && !canCall?.() ? undefined : toldRoom(kind, start, end);
  return {
    talk: await talkNameOf(keys, codeHash),
    slot: { day, time, ...(place ? { place } : {}) },
    kind,
    ...(topic ? { topic } : {}),
    startsAt: timestampOf(start),
    endsAt: timestampOf(end),
    ...(room ? { room } : {}),
  };
}
