import { eq } from 'drizzle-orm';
import type { RondkomenDatabase } from '../../db/clients/rondkomen.ts';
import { schedule, talkSetting } from '../../db/rondkomen/schema.ts';
import type { Schedule } from '../protocol/rondkomen-desk.ts';

/** An organisation without talks. */
const noTalks: Schedule = { entries: [], places: [], closed: [] };

export async function readSchedule({ db }: RondkomenDatabase, organisation: string): Promise<Schedule> {
  const [[setting], rows] = await db.batch([
    db.select().from(talkSetting).where(eq(talkSetting.organisation, organisation)),
    db.select().from(schedule).where(eq(schedule.organisation, organisation)),
  ]);
  if (!setting) return noTalks;
  const { places, closed, phone } = setting;
  const entries = rows.map(({ organisation: _, place, ...entry }) => (place ? { ...entry, place } : entry));
  return { entries, places, closed, ...(phone ? { phone } : {}) };
}

/** Replaces the schedule whole, or not at all. */
export async function writeSchedule(
  { db }: RondkomenDatabase,
  organisation: string,
  { entries, places, closed, phone }: Schedule,
): Promise<void> {
  const setting = { organisation, places, closed, phone: phone ?? null };
  const rows = entries.map(({ place, ...entry }) => ({ ...entry, organisation, place: place ?? '' }));
  await db.batch([
    db.insert(talkSetting).values(setting).onConflictDoUpdate({ target: talkSetting.organisation, set: setting }),
    db.delete(schedule).where(eq(schedule.organisation, organisation)),
    ...rows.map((row) => db.insert(schedule).values(row)),
  ]);
}
