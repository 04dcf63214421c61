import { and, eq, gte, lte, type SQL, sql } from 'drizzle-orm';
import type { RondkomenDatabase } from '../../db/clients/rondkomen.ts';
import { booking, dayCount, pace } from '../../db/rondkomen/schema.ts';
import { smallestCount } from '../protocol/rondkomen-desk.ts';
import { hourOf } from './bookings.ts';
import { forgetNow } from './forget.ts';
import { countsKeptDays, graceMinutes } from './limits.ts';
import { addDays, addMinutes, wallMoment } from './time.ts';

/** Erases a talk: row, bytes and all. One that was held adds one to the count of its day. False: it was gone already. */
export async function erase(
  database: RondkomenDatabase,
  codeHash: string,
  outcome: 'held' | 'no-show' | 'cancelled',
): Promise<boolean> {
  const { db } = database;
  const isIt = sql`code_hash = ${codeHash}`;
  // The first statement writes, so that two that erase at once cannot both count.
  const [, { rowsAffected }] = await db.batch([
    countTalks(db, outcome === 'held' ? isIt : sql`false`),
    db.delete(booking).where(isIt),
  ]);
  if (rowsAffected === 0) return false;
  await forgetNow(database);
  return true;
}

/** Erases every talk that is over, and what else has been kept long enough. Returns how many rows of talks went. */
export async function purgeRondkomen(database: RondkomenDatabase, now: Date): Promise<number> {
  const { db } = database;
  const { day, time } = wallMoment(addMinutes(now, -graceMinutes));
  const isOver = sql`datetime(day || ' ' || time, '+' || minutes || ' minutes') <= datetime(${`${day} ${time}`})`;
  const [, { rowsAffected }] = await db.batch([
    countTalks(db, isOver),
    db.delete(booking).where(isOver),
    db.delete(pace).where(sql`hour <> ${hourOf(now)}`),
    db.delete(dayCount).where(sql`day < ${addDays(day, -countsKeptDays)}`),
  ]);
  // Each time, also when nothing went: an earlier run may have found the file held by somebody else.
  await database.forget();
  return rowsAffected;
}

/** Talks that took place, by day and kind, where there were ten or more. */
export async function readCounts(
  { db }: RondkomenDatabase,
  { organisation, from, to }: { organisation: string; from: string; to: string },
) {
  return db
    .select({ day: dayCount.day, kind: dayCount.kind, talks: dayCount.talks })
    .from(dayCount)
    .where(
      and(
        eq(dayCount.organisation, organisation),
        gte(dayCount.day, from),
        lte(dayCount.day, to),
        gte(dayCount.talks, smallestCount),
      ),
    )
    .orderBy(dayCount.day, dayCount.kind);
}

function countTalks(db: RondkomenDatabase['db'], which: SQL) {
  return db.run(sql`insert into day_count (organisation, day, kind, talks)
    select organisation, day, kind, count(*) from booking where ${which} group by organisation, day, kind
    on conflict do update set talks = talks + excluded.talks`);
}
