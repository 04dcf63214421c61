import { and, eq, gte, sql } from 'drizzle-orm';
import type { RondkomenDatabase } from '../../db/clients/rondkomen.ts';
import { booking, pace } from '../../db/rondkomen/schema.ts';
import type { SlotKey, TalkKind, TalkTopic } from '../protocol/rondkomen.ts';
import { forgetNow } from './forget.ts';
import { slotText } from './slots.ts';

export type Booking = typeof booking.$inferSelect;

interface NewBooking {
  codeHash: string;
  organisation: string;
  slot: SlotKey;
  kind: TalkKind;
  topic: TalkTopic | undefined;
  weekday: number;
}

export type Booked = { outcome: 'booked'; row: Booking } | { outcome: 'taken' } | { outcome: 'too-busy' };

/** How many talks stand in each slot from this day on. */
export async function countTaken({ db }: RondkomenDatabase, organisation: string, from: string) {
  const rows = await db
    .select({ day: booking.day, time: booking.time, place: booking.place, talks: sql<number>`count(*)` })
    .from(booking)
    .where(and(eq(booking.organisation, organisation), gte(booking.day, from)))
    .groupBy(booking.day, booking.time, booking.place);
  return new Map(rows.map(({ talks, ...slot }) => [slotText(slot), talks]));
}

/**
 * Whether all places are taken by others. Many may ask at once and nobody has to wait for it: only who may get a place
 * goes on to {@link book}, which decides.
 */
export async function isTaken(
  { db }: RondkomenDatabase,
  { codeHash, organisation, slot }: Pick<NewBooking, 'codeHash' | 'organisation' | 'slot'>,
  capacity: number,
): Promise<boolean> {
  const { day, time, place = '' } = slot;
  const rows = await db
    .select({ codeHash: booking.codeHash })
    .from(booking)
    .where(
      and(
        eq(booking.organisation, organisation),
        eq(booking.day, day),
        eq(booking.time, time),
        eq(booking.place, place),
      ),
    );
  return rows.length >= capacity && !rows.some((row) => row.codeHash === codeHash);
}

/**
 * Takes a place, if there is one, in a single transaction: whether there is room, and whether this hour has room, is
 * decided by the same statement that writes. The first statement writes, so that nobody reads what another is about to change.
 */
export async function book(
  { db }: RondkomenDatabase,
  { codeHash, organisation, slot, kind, topic, weekday }: NewBooking,
  { now, perHour }: { now: Date; perHour: number },
): Promise<Booked> {
  const { day, time, place = '' } = slot;
  const hour = hourOf(now);
  const made = sql`select bookings from pace where organisation = ${organisation} and hour = ${hour}`;
  const [, inserted, , [row], [thisHour]] = await db.batch([
    db.delete(pace).where(sql`hour <> ${hour}`),
    db.run(sql`insert into booking (code_hash, organisation, day, time, minutes, place, kind, topic)
      select ${codeHash}, ${organisation}, ${day}, ${time}, s.minutes, ${place}, ${kind}, ${topic ?? null} from schedule s
      where s.organisation = ${organisation} and s.weekday = ${weekday} and s.time = ${time} and s.place = ${place}
        and (${talksIn(organisation, slot)}) < s.capacity and coalesce((${made}), 0) < ${perHour}
      on conflict do nothing`),
    db.run(sql`insert into pace (organisation, hour, bookings) values (${organisation}, ${hour}, changes())
      on conflict do update set bookings = bookings + excluded.bookings`),
    db.select().from(booking).where(eq(booking.codeHash, codeHash)),
    db
      .select({ bookings: pace.bookings })
      .from(pace)
      .where(and(eq(pace.organisation, organisation), eq(pace.hour, hour))),
  ]);
  if (row && (inserted.rowsAffected === 1 || isSame(row, organisation, slot, kind))) return { outcome: 'booked', row };
  return { outcome: !row && (thisHour?.bookings ?? 0) >= perHour ? 'too-busy' : 'taken' };
}

/** Moves a talk, in one statement: either it stands in the new place and the old one is free, or nothing changed. */
export async function move(
  database: RondkomenDatabase,
  row: Booking,
  to: { slot: SlotKey; kind: TalkKind; weekday: number },
): Promise<Booking | undefined> {
  const { organisation, codeHash } = row;
  const { slot, kind, weekday } = to;
  const { day, time, place = '' } = slot;
  const entry = sql`select s.minutes from schedule s where s.organisation = ${organisation} and s.weekday = ${weekday}
    and s.time = ${time} and s.place = ${place} and (${talksIn(organisation, slot, codeHash)}) < s.capacity`;
  const { rowsAffected } = await database.db.run(sql`update booking
    set day = ${day}, time = ${time}, place = ${place}, kind = ${kind}, minutes = (${entry})
    where code_hash = ${codeHash} and exists (${entry})`);
  if (rowsAffected === 0) return undefined;
  await forgetNow(database);
  return findByHash(database, codeHash);
}

export async function findByHash({ db }: RondkomenDatabase, codeHash: string): Promise<Booking | undefined> {
  const [row] = await db.select().from(booking).where(eq(booking.codeHash, codeHash));
  return row;
}

function talksIn(organisation: string, { day, time, place = '' }: SlotKey, besides = '') {
  return sql`select count(*) from booking b where b.organisation = ${organisation} and b.day = ${day}
    and b.time = ${time} and b.place = ${place} and b.code_hash <> ${besides}`;
}

function isSame(row: Booking, organisation: string, { day, time, place = '' }: SlotKey, kind: TalkKind): boolean {
  return (
    row.organisation === organisation &&
    row.day === day &&
    row.time === time &&
    row.place === place &&
    row.kind === kind
  );
}

/** The hour as text, in UTC: `2026-11-22T10`. */
export const hourOf = (now: Date): string => now.toISOString().slice(0, 13);
