import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { attempt } from '../../db/zaak/schema.ts';
import { ProblemError } from '../http/problem.ts';
import { keyedHash } from '../keys.ts';
import { type AccessDeps, minuteMs, secondMs } from './deps.ts';
import { normalizeNumber } from './letter-code.ts';
import { networkPrefix } from './network.ts';

/** Wrong codes that one case number may get before it has to rest. */
export const wrongPerCaseNumber = 5;
/** Wrong codes that may come from one network: a library or an office has many people behind one address. */
export const wrongPerNetwork = 20;
/** Counted from the first wrong code. */
const attemptWindowMs = 15 * minuteMs;

interface Attempt {
  organisation: string;
  number: string;
  /** Address the request came from, if the host knows it. */
  address: string | undefined;
}

type Count = Pick<typeof attempt.$inferSelect, 'bucket' | 'expiresAt'>;

/**
 * Counts an attempt as wrong before anything is checked, in the database, so that a storm of parallel guesses cannot
 * slip past and the limits hold on every host and after a restart. An attempt that is refused counts nowhere.
 * @returns the counts, to be given back when the code is right.
 * @throws ProblemError `too-many-attempts`, with the seconds until the next attempt.
 */
export async function countAttempt(deps: AccessDeps, { organisation, number, address }: Attempt): Promise<Count[]> {
  const now = deps.clock();
  const perNumber = await bucketOf(deps, now, 'number', organisation, normalizeNumber(number));
  const buckets = [perNumber];
  if (address !== undefined) buckets.push(await bucketOf(deps, now, 'network', networkPrefix(address)));

  const expiresAt = new Date(now.getTime() + attemptWindowMs).toISOString();
  const over = sql`${attempt.expiresAt} <= ${now.toISOString()}`;
  const limit = sql`case ${attempt.bucket} when ${perNumber} then ${wrongPerCaseNumber} else ${wrongPerNetwork} end`;
  const counted = await deps.zaak
    .insert(attempt)
    .values(buckets.map((bucket) => ({ bucket, count: 1, expiresAt })))
    .onConflictDoUpdate({
      target: attempt.bucket,
      set: {
        count: sql`case when ${over} then 1 else ${attempt.count} + 1 end`,
        expiresAt: sql`case when ${over} then excluded.expires_at else ${attempt.expiresAt} end`,
      },
      setWhere: sql`${over} or ${attempt.count} < ${limit}`,
    })
    .returning({ bucket: attempt.bucket, expiresAt: attempt.expiresAt });
  if (counted.length === buckets.length) return counted;

  for (const count of counted) await giveBack(deps, count);
  const full = buckets.filter((bucket) => !counted.some((count) => count.bucket === bucket));
  throw new ProblemError('too-many-attempts', { retryAfterSeconds: await secondsUntilFree(deps, now, full) });
}

/** The statement that takes one count back, within the same window. */
export function giveBack(deps: AccessDeps, { bucket, expiresAt }: Count) {
  return deps.zaak
    .update(attempt)
    .set({ count: sql`${attempt.count} - 1` })
    .where(and(eq(attempt.bucket, bucket), eq(attempt.expiresAt, expiresAt), gt(attempt.count, 0)));
}

async function secondsUntilFree(deps: AccessDeps, now: Date, full: string[]): Promise<number> {
  const rows = await deps.zaak
    .select({ expiresAt: attempt.expiresAt })
    .from(attempt)
    .where(inArray(attempt.bucket, full));
  const freeAt = Math.max(now.getTime(), ...rows.map((row) => Date.parse(row.expiresAt)));
  return Math.max(1, Math.ceil((freeAt - now.getTime()) / secondMs));
}

// The day is part of the hash: the same number or network has another name tomorrow, so nothing can be followed over days.
function bucketOf(deps: AccessDeps, now: Date, kind: 'number' | 'network', ...parts: string[]): Promise<string> {
  return keyedHash(deps.keys.attempt, kind, now.toISOString().slice(0, 10), ...parts);
}
