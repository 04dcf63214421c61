import { isNotNull, lte, or } from 'drizzle-orm';
import { accessCode, attempt, deskSession, usedToken, visit } from '../../db/zaak/schema.ts';
import { type AccessDeps, dayMs } from './deps.ts';

/** After a year without a visit, "since you last looked" helps nobody. */
const visitKeptMs = 365 * dayMs;

/** Removes what access no longer needs. Often: all three tables have an index for it. */
export async function purgeExpired(deps: Pick<AccessDeps, 'zaak'>, now: Date): Promise<void> {
  const at = now.toISOString();
  await deps.zaak.batch([
    deps.zaak.delete(attempt).where(lte(attempt.expiresAt, at)),
    deps.zaak.delete(usedToken).where(lte(usedToken.expiresAt, at)),
    deps.zaak.delete(deskSession).where(lte(deskSession.expiresAt, at)),
  ]);
}

/** Removes codes that no longer work and visits of long ago. Once a day: it reads both tables whole. */
export async function purgeUnused(deps: Pick<AccessDeps, 'zaak'>, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - visitKeptMs).toISOString();
  await deps.zaak.batch([
    deps.zaak
      .delete(accessCode)
      .where(or(lte(accessCode.expiresAt, now.toISOString()), isNotNull(accessCode.revokedAt))),
    deps.zaak.delete(visit).where(lte(visit.lastSeenAt, longAgo)),
  ]);
}
