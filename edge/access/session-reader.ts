import { eq } from 'drizzle-orm';
import { usedToken } from '../../db/zaak/schema.ts';
import { auditRow } from '../audit.ts';
import { BoundedMap } from '../cases/bounded-map.ts';
import { keyedHash } from '../keys.ts';
import { type AccessDeps, minuteMs, sessionMs } from './deps.ts';
import { readSession, type SessionClaims, type SessionReading } from './session-token.ts';

type ReaderDeps = Pick<AccessDeps, 'zaak' | 'keys'>;

/** Sessions one process remembers; half a kilobyte each. */
const remembered = 10_000;
/** How long a session that was ended on another host can still be read on this one. On this host it ends at once. */
export const endedElsewhereMs = minuteMs;

interface SessionReader {
  /** A token read here in the last minute: no signature, no database. `undefined` means: use `read`. */
  recall(token: string, now: number): SessionClaims | undefined;
  read(token: string, now: number): Promise<SessionReading>;
  /** A session has ended: none of its tokens is recalled any more. */
  forget(session: string): void;
}

export function createSessionReader(deps: ReaderDeps): SessionReader {
  const known = new BoundedMap<string, { claims: SessionClaims; until: number }>(remembered);
  return {
    recall(token, now) {
      const entry = known.get(token);
      return entry && now < entry.until ? entry.claims : undefined;
    },
    async read(token, now) {
      const reading = await readSession(deps.keys, token, now);
      if (reading.status !== 'valid') return reading;
      const { claims } = reading;
      if (await hasEnded(deps, claims)) return { status: 'ended' };
      known.set(token, { claims, until: Math.min(claims.expiresAt, now + endedElsewhereMs) });
      return reading;
    },
    forget: (session) => known.deleteWhere(({ claims }) => claims.id === session),
  };
}

// One memory per database, shared by everything that reads sessions in this process: ending one must be seen by all.
const readers = new WeakMap<ReaderDeps['zaak'], SessionReader>();

export function sessionReaderOf(deps: ReaderDeps): SessionReader {
  const reader = readers.get(deps.zaak) ?? createSessionReader(deps);
  readers.set(deps.zaak, reader);
  return reader;
}

/** Ends a session before its time ("Wis en sluit"). */
export async function endSession(deps: AccessDeps, claims: SessionClaims): Promise<void> {
  // A renewal in another tab may have made this session longer than the token we were given.
  const lastEnd = Math.max(claims.expiresAt, deps.clock().getTime() + sessionMs);
  const ended = { tokenHash: await endedHash(deps, claims), expiresAt: new Date(lastEnd).toISOString() };
  await deps.zaak.batch([
    deps.zaak.insert(usedToken).values(ended).onConflictDoNothing(),
    auditRow(deps, { organisation: claims.organisation, actor: 'citizen', action: 'session.closed' }),
  ]);
  sessionReaderOf(deps).forget(claims.id);
}

async function hasEnded(deps: ReaderDeps, claims: SessionClaims): Promise<boolean> {
  const tokenHash = await endedHash(deps, claims);
  const rows = await deps.zaak
    .select({ tokenHash: usedToken.tokenHash })
    .from(usedToken)
    .where(eq(usedToken.tokenHash, tokenHash));
  return rows.length > 0;
}

function endedHash({ keys }: ReaderDeps, { id }: SessionClaims): Promise<string> {
  return keyedHash(keys.session, 'ended', id);
}
