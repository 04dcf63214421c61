import { sql } from 'drizzle-orm';
import { attempt } from '../../db/zaak/schema.ts';
import { type AccessDeps, minuteMs } from '../access/deps.ts';
import { networkPrefix } from '../access/network.ts';
import { ProblemError } from '../http/problem.ts';
import { keyedHash } from '../keys.ts';

/** Hand-offs that may be asked of one organisation from one network: a library or an office has many people behind one address. */
const handoffsPerNetwork = 60;
/** Hand-offs that may be asked for about one case, or by one person. */
const handoffsPerCitizen = 6;
const requestWindowMs = 15 * minuteMs;

interface RequestLimits {
  /** Each kind is counted apart. */
  kind: string;
  perNetwork: number;
  perCitizen: number;
}
const handoffLimits = { kind: 'handoff', perNetwork: handoffsPerNetwork, perCitizen: handoffsPerCitizen };

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** What a network is called where its lines are counted: a keyed hash, another one every day. */
export const networkName = ({ keys, clock }: Pick<AccessDeps, 'keys' | 'clock'>, address: string): Promise<string> =>
  keyedHash(keys.attempt, 'line', dayOf(clock()), networkPrefix(address));

/**
 * Counts a request in the database, so that the limit holds on every host and after a restart. Who it was is a keyed
 * hash with another name every day.
 * @throws ProblemError `too-many-requests`, with the seconds until the next.
 */
export async function countRequest(
  deps: Pick<AccessDeps, 'zaak' | 'keys' | 'clock'>,
  who: { organisation: string; address: string | undefined; citizen: string | undefined },
  { kind, perNetwork, perCitizen }: RequestLimits = handoffLimits,
): Promise<void> {
  const now = deps.clock();
  const day = dayOf(now);
  const bucket = (whose: string, value: string) =>
    keyedHash(deps.keys.attempt, kind, whose, day, who.organisation, value);
  const limited: [bucket: string, limit: number][] = [];
  if (who.address !== undefined) limited.push([await bucket('network', networkPrefix(who.address)), perNetwork]);
  if (who.citizen !== undefined) limited.push([await bucket('citizen', who.citizen), perCitizen]);

  const expiresAt = new Date(now.getTime() + requestWindowMs).toISOString();
  const over = sql`${attempt.expiresAt} <= ${now.toISOString()}`;
  for (const [name, limit] of limited) {
    const [counted] = await deps.zaak
      .insert(attempt)
      .values({ bucket: name, count: 1, expiresAt })
      .onConflictDoUpdate({
        target: attempt.bucket,
        set: {
          count: sql`case when ${over} then 1 else ${attempt.count} + 1 end`,
          expiresAt: sql`case when ${over} then excluded.expires_at else ${attempt.expiresAt} end`,
        },
      })
      .returning({ count: attempt.count, expiresAt: attempt.expiresAt });
    if (!counted || counted.count <= limit) continue;
    const seconds = Math.ceil((Date.parse(counted.expiresAt) - now.getTime()) / 1000);
    throw new ProblemError('too-many-requests', { retryAfterSeconds: Math.max(1, seconds) });
  }
}
