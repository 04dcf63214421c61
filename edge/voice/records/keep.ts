import { eq } from 'drizzle-orm';
import { voiceRecord } from '../../../db/zaak/schema.ts';
import { dayMs, minuteMs } from '../../access/deps.ts';
import type { Deps } from '../../deps.ts';

type RecordDeps = Pick<Deps, 'zaak' | 'clock'>;

/** Twilio deletes a record of a call a minute after its end at the soonest; in rare cases after fourteen days. */
const soonestMs = minuteMs;
const giveUpAfterMs = 15 * dayMs;
/** Longest call. The record of one whose end we never hear of is tried from then on. */
const longestMs = dayMs;

/** A call that has begun has a record at Twilio. Known already: nothing changes. */
export async function callBegan({ zaak, clock }: RecordDeps, callSid: string): Promise<void> {
  const longest = clock().getTime() + longestMs;
  const row = { callSid, isOver: false, isGivenUp: false, ...datesFrom(longest, 0) };
  await zaak.insert(voiceRecord).values(row).onConflictDoNothing();
}

/** A call is over: its record can go. A second time changes nothing. */
export async function callEnded({ zaak, clock }: RecordDeps, callSid: string): Promise<void> {
  const dates = datesFrom(clock().getTime(), soonestMs);
  await zaak
    .insert(voiceRecord)
    .values({ callSid, isOver: true, isGivenUp: false, ...dates })
    .onConflictDoUpdate({
      target: voiceRecord.callSid,
      set: { isOver: true, ...dates },
      setWhere: eq(voiceRecord.isOver, false),
    });
}

/** Whether what is told of this call comes after its end. */
export async function isOver({ zaak }: RecordDeps, callSid: string): Promise<boolean> {
  const [row] = await zaak
    .select({ isOver: voiceRecord.isOver })
    .from(voiceRecord)
    .where(eq(voiceRecord.callSid, callSid));
  return row?.isOver ?? false;
}

const datesFrom = (end: number, wait: number) => ({
  dueAt: new Date(end + wait).toISOString(),
  giveUpAt: new Date(end + giveUpAfterMs).toISOString(),
});
