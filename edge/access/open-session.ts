import { and, eq, gt, isNull } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { accessCode, organisation as organisationTable, visit } from '../../db/zaak/schema.ts';
import { auditRow } from '../audit.ts';
import { ProblemError } from '../http/problem.ts';
import { keyedHash, toBase64Url } from '../keys.ts';
import type { Session, SessionRequest } from '../protocol/session.ts';
import { countAttempt, giveBack } from './attempts.ts';
import { type AccessDeps, secondMs, sessionMs } from './deps.ts';
import { type IdentityKeys, IdentityKeysError } from './identity-keys.ts';
import { type Identity, IdentityRefusedError, readIdentityToken } from './identity-token.ts';
import { hashCode } from './letter-code.ts';
import { type SessionClaims, type SessionScope, signSession } from './session-token.ts';
import { hashSubject } from './subject.ts';
import { useOnce } from './use-once.ts';

type LetterRequest = Extract<SessionRequest, { kind: 'letter' }>;
type IdentityRequest = Extract<SessionRequest, { kind: 'identity' }>;

/**
 * Opens a session with the number and code of a letter. A wrong number, a wrong code, an organisation that does not
 * exist and a code that has ended take one path: the same statements, the same hashes, the same answer.
 * @throws ProblemError `wrong-code` or `too-many-attempts`.
 */
export async function openWithLetter(deps: AccessDeps, request: LetterRequest, address?: string): Promise<Session> {
  const { organisation, number, code } = request;
  const counts = await countAttempt(deps, { organisation, number, address });
  const lookupHash = await hashCode(deps.keys, organisation, number, code);
  const [found] = await deps.zaak
    .select({ caseId: accessCode.caseId })
    .from(accessCode)
    .where(
      and(
        eq(accessCode.lookupHash, lookupHash),
        isNull(accessCode.revokedAt),
        gt(accessCode.expiresAt, deps.clock().toISOString()),
      ),
    );
  if (!found) {
    deps.log.warn('session.refused', { kind: 'letter', reason: 'wrong-code' });
    throw new ProblemError('wrong-code');
  }
  // A space is in no organisation's code, so this can never be the hash of a letter code.
  const visitorHash = await keyedHash(deps.keys.code, 'letter visit', found.caseId, lookupHash);
  const scope = { kind: 'case', caseId: found.caseId } as const;
  const right = counts.map((count) => giveBack(deps, count));
  return open(deps, { organisation, scope, visitorHash, alsoWrite: right });
}

/**
 * Opens a session for whom the organisation's own login vouches.
 * @throws ProblemError `wrong-identity`, without saying why; `unavailable` when the login's keys cannot be had.
 */
export async function openWithIdentity(
  deps: AccessDeps,
  { organisation, identityToken }: IdentityRequest,
  findKeys: FindKeys,
): Promise<Session> {
  try {
    const identity = await identify(deps, organisation, identityToken, findKeys);
    if (!(await useOnce(deps, organisation, identity))) throw new IdentityRefusedError('used-before');
    const subjectHash = await hashSubject(deps.keys, organisation, identity.holder);
    // Hashed again: the table of visits does not show whose cases they are.
    const visitorHash = await keyedHash(deps.keys.subject, 'subject visit', subjectHash);
    return await open(deps, { organisation, scope: { kind: 'subject', subjectHash }, visitorHash, alsoWrite: [] });
  } catch (error) {
    if (error instanceof IdentityKeysError) {
      deps.log.error('identity.keysUnavailable', { organisation, reason: error.reason });
      throw new ProblemError('unavailable');
    }
    if (!(error instanceof IdentityRefusedError)) throw error;
    deps.log.warn('session.refused', { kind: 'identity', reason: error.reason });
    throw new ProblemError('wrong-identity');
  }
}

type FindKeys = (config: NonNullable<typeof organisationTable.$inferSelect.identity>) => IdentityKeys;

async function identify(deps: AccessDeps, organisation: string, token: string, findKeys: FindKeys): Promise<Identity> {
  const [row] = await deps.zaak
    .select({ identity: organisationTable.identity })
    .from(organisationTable)
    .where(eq(organisationTable.code, organisation));
  if (!row?.identity) throw new IdentityRefusedError('no-login');
  return readIdentityToken(token, row.identity, findKeys(row.identity), deps.clock());
}

interface Opening {
  organisation: string;
  scope: SessionScope;
  visitorHash: string;
  alsoWrite: BatchItem<'sqlite'>[];
}

async function open(deps: AccessDeps, { organisation, scope, visitorHash, alsoWrite }: Opening): Promise<Session> {
  const now = deps.clock();
  const lastSeenAt = now.toISOString();
  const expiresAt = Math.floor((now.getTime() + sessionMs) / secondMs) * secondMs;
  const claims: SessionClaims = { ...scope, organisation, expiresAt, id: toBase64Url(deps.random(12)) };
  const token = await signSession(deps.keys, claims);
  const audited = { organisation, actor: 'citizen', action: 'session.opened', detail: { kind: scope.kind } } as const;
  // The audit row is written first: a batch that starts with reading may lose its place to another writer.
  const [, before] = await deps.zaak.batch([
    auditRow(deps, scope.kind === 'case' ? { ...audited, caseId: scope.caseId } : audited),
    deps.zaak.select({ at: visit.lastSeenAt }).from(visit).where(eq(visit.visitorHash, visitorHash)),
    deps.zaak
      .insert(visit)
      .values({ visitorHash, lastSeenAt })
      .onConflictDoUpdate({ target: visit.visitorHash, set: { lastSeenAt } }),
    ...alsoWrite,
  ]);
  deps.log.info('session.opened', { kind: scope.kind });
  const previousVisit = before[0]?.at;
  return {
    token,
    expiresAt: new Date(expiresAt).toISOString(),
    ...(scope.kind === 'case' && { caseId: scope.caseId }),
    ...(previousVisit !== undefined && { previousVisit }),
  };
}
