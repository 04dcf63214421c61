import { eq, lte } from 'drizzle-orm';
import { callRecord } from '../../db/rondkomen/schema.ts';
import type { RondkomenDeps } from './deps.ts';
import { forgetNow } from './forget.ts';
import { callRecordKeptDays, callRecordsAtOnce, callRecordsPerRun, callRecordToldAfterDays } from './limits.ts';
import { patiently } from './patiently.ts';
import { addDays, wallMoment } from './time.ts';

/**
 * Calls of this lane whose record still stands at the telephone company. Its name for the call is all that is kept, only to
 * have that record deleted, and goes when the company says that it is gone.
 */
export interface CallRecords {
  /** A call has begun, or came further. Known already: nothing changes. */
  began(callSid: string): Promise<void>;
  /** A call is over: its record is asked for at once. Where that is too soon, {@link CallRecords.erase} does it. */
  ended(callSid: string): Promise<void>;
  /** Asks for every record that still stands. To be run every few minutes. */
  erase(): Promise<void>;
}

export interface CallRecordDeps extends Pick<RondkomenDeps, 'database' | 'clock'> {
  /** Has one record deleted. `unanswered`: the telephone company cannot now, and need not be asked for others. */
  eraseCall: (callSid: string) => Promise<'gone' | 'stays' | 'unanswered'>;
  /** Told how many records stay although their time has passed. */
  onStay: (count: number) => void;
}

export function createCallRecords({ database, clock, eraseCall, onStay }: CallRecordDeps): CallRecords {
  const { db } = database;

  const keep = (callSid: string) =>
    patiently(database, () =>
      db
        .insert(callRecord)
        .values({ callSid, tellFrom: addDays(wallMoment(clock()).day, callRecordToldAfterDays) })
        .onConflictDoNothing(),
    );

  async function eraseOne(callSid: string): ReturnType<CallRecordDeps['eraseCall']> {
    const outcome = await eraseCall(callSid);
    if (outcome === 'gone')
      await patiently(database, () => db.delete(callRecord).where(eq(callRecord.callSid, callSid)));
    return outcome;
  }

  return {
    async began(callSid) {
      await keep(callSid);
    },
    async ended(callSid) {
      await keep(callSid);
      if ((await eraseOne(callSid)) === 'gone') await forgetNow(database);
    },
    async erase() {
      const rows = await db.select().from(callRecord).orderBy(callRecord.tellFrom).limit(callRecordsPerRun);
      const today = wallMoment(clock()).day;
      let late = rows.filter(({ tellFrom }) => tellFrom <= today).length;
      let isAnswered = true;
      for (let start = 0; start < rows.length && isAnswered; start += callRecordsAtOnce) {
        await Promise.all(
          rows.slice(start, start + callRecordsAtOnce).map(async ({ callSid, tellFrom }) => {
            const outcome = await eraseOne(callSid);
            if (outcome === 'unanswered') isAnswered = false;
            if (outcome === 'gone' && tellFrom <= today) late -= 1;
          }),
        );
      }
      const longAgo = lte(callRecord.tellFrom, addDays(today, -callRecordKeptDays));
      await patiently(database, () => db.delete(callRecord).where(longAgo));
      if (rows.length > 0) await forgetNow(database);
      if (late > 0) onStay(late);
    },
  };
}
