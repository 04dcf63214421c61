import { and, count, eq, lte } from 'drizzle-orm';
import { voiceRecord, voiceTicket, voiceTurn } from '../../../db/zaak/schema.ts';
import { dayMs, minuteMs } from '../../access/deps.ts';
import type { Deps } from '../../deps.ts';
import { mayHelp, TwilioError, type TwilioRest } from '../twilio/rest.ts';

type EraseDeps = Pick<Deps, 'zaak' | 'clock' | 'log'> & { twilio: { rest: TwilioRest } };

/** Records in one run: what is left goes in the next. */
export const recordsPerRun = 200;
/** Records that are asked for at once. */
const atOnce = 5;
/** The job runs every hour. */
const againAfterMs = 30 * minuteMs;
/** Twilio itself may keep the numbers of a call this long; after that an operator need not look any more. */
const givenUpKeptMs = 120 * dayMs;

/** Records of calls that still stand at Twilio: a number for operators. */
interface RecordsLeft {
  waiting: number;
  givenUp: number;
}

/**
 * Deletes the records of calls at Twilio (`DELETE /Calls/{sid}`). What does not go is tried again for 15 days after the
 * end of the call, and then told to operators: the row stays, so that it can be done by hand.
 */
export async function eraseCallRecords(deps: EraseDeps): Promise<void> {
  const { zaak, clock, log } = deps;
  const now = clock();
  const due = await zaak
    .select({ callSid: voiceRecord.callSid, giveUpAt: voiceRecord.giveUpAt })
    .from(voiceRecord)
    .where(and(lte(voiceRecord.dueAt, now.toISOString()), eq(voiceRecord.isGivenUp, false)))
    .orderBy(voiceRecord.dueAt)
    .limit(recordsPerRun);
  let erased = 0;
  let givenUp = 0;
  let isAnswered = true;
  // When Twilio does not answer now, the rest waits for the next run.
  for (let start = 0; start < due.length && isAnswered; start += atOnce) {
    await Promise.all(
      due.slice(start, start + atOnce).map(async ({ callSid, giveUpAt }) => {
        const outcome = await eraseAtTwilio(deps, callSid);
        if (outcome === 'unanswered') isAnswered = false;
        const row = eq(voiceRecord.callSid, callSid);
        if (outcome === 'gone') {
          await zaak.delete(voiceRecord).where(row);
          erased += 1;
        } else if (giveUpAt <= now.toISOString()) {
          await zaak.update(voiceRecord).set({ isGivenUp: true }).where(row);
          givenUp += 1;
        } else {
          const dueAt = new Date(now.getTime() + againAfterMs).toISOString();
          await zaak.update(voiceRecord).set({ dueAt }).where(row);
        }
      }),
    );
  }
  if (due.length > 0) log.info('call records', { erased, left: due.length - erased });
  if (givenUp > 0) log.error('call records not deleted', { count: givenUp });
}

/** Deletes the record of one call at Twilio. Gone already counts as gone. */
export async function eraseAtTwilio(
  { twilio, log }: Pick<EraseDeps, 'twilio' | 'log'>,
  callSid: string,
): Promise<'gone' | 'stays' | 'unanswered'> {
  try {
    await twilio.rest.send('DELETE', `/Calls/${callSid}.json`);
    return 'gone';
  } catch (error) {
    if (!(error instanceof TwilioError)) throw error;
    if (error.status === 404) return 'gone';
    // 20009: the call is not finished for Twilio yet. That is usual, and no news.
    if (error.code !== 20009) log.warn('call record stays', { status: error.status, code: error.code ?? 0 });
    return mayHelp(error) ? 'unanswered' : 'stays';
  }
}

export async function recordsLeft({ zaak }: Pick<Deps, 'zaak'>): Promise<RecordsLeft> {
  const rows = await zaak
    .select({ isGivenUp: voiceRecord.isGivenUp, count: count() })
    .from(voiceRecord)
    .groupBy(voiceRecord.isGivenUp);
  const of = (isGivenUp: boolean) => rows.find((row) => row.isGivenUp === isGivenUp)?.count ?? 0;
  return { waiting: of(false), givenUp: of(true) };
}

/** Removes what voice itself no longer needs. */
export async function purgeVoice({ zaak, clock }: Pick<Deps, 'zaak' | 'clock'>): Promise<void> {
  const now = clock();
  const at = now.toISOString();
  const longAgo = new Date(now.getTime() - givenUpKeptMs).toISOString();
  await zaak.batch([
    zaak.delete(voiceTicket).where(lte(voiceTicket.expiresAt, at)),
    zaak.delete(voiceTurn).where(lte(voiceTurn.expiresAt, at)),
    zaak.delete(voiceRecord).where(and(eq(voiceRecord.isGivenUp, true), lte(voiceRecord.giveUpAt, longAgo))),
  ]);
}
