import { and, eq, isNull } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { accessCode, caseFile } from '../../db/zaak/schema.ts';
import { auditRow } from '../audit.ts';
import { ProblemError } from '../http/problem.ts';
import type { IssuedCode } from '../protocol/access-code.ts';
import { keypadCode } from '../protocol/keypad-code.ts';
import { type AccessDeps, dayMs } from './deps.ts';
import { formatCode, generateCode, hashCode } from './letter-code.ts';

const codeValidDays = 365;

interface CodeOrder {
  organisation: string;
  caseId: string;
  /** The number on the letter. The code works with this number, also when the case gets another one later. */
  number: string;
  /** Demo only: a code that is known beforehand. */
  code?: string;
  validDays?: number;
  /** Stops the earlier codes of this case in the same transaction: there is always a letter that works. */
  replace?: boolean;
}

/** Makes a code for a letter. The code itself is given once, here; only a keyed hash is kept. */
export async function issueCode(deps: AccessDeps, order: CodeOrder): Promise<string> {
  const code = order.code ?? generateCode(deps.random);
  const { organisation, caseId, replace = false } = order;
  const now = deps.clock();
  const row = {
    caseId,
    issuedAt: now.toISOString(),
    expiresAt: expiryOf(now, order.validDays),
    revokedAt: null,
  };
  const lookupHash = await hashCode(deps.keys, organisation, order.number, code);
  const stopEarlier = replace ? await revocation(deps, caseId) : [];
  await deps.zaak.batch([
    auditRow(deps, { organisation, actor: 'integration', action: 'code.issued', caseId }),
    ...stopEarlier,
    deps.zaak
      .insert(accessCode)
      .values({ lookupHash, organisation, ...row })
      // Only a code that is known beforehand comes here twice.
      .onConflictDoUpdate({ target: accessCode.lookupHash, set: row }),
  ]);
  return code;
}

/** From now on no code of this case works. A session that is open ends by itself, within 30 minutes. */
export async function revokeCodes(deps: AccessDeps, caseId: string): Promise<void> {
  const [first, ...rest] = await revocation(deps, caseId);
  if (first) await deps.zaak.batch([first, ...rest]);
}

/** The statements that stop every code of a case; none when no code works. */
async function revocation(deps: AccessDeps, caseId: string): Promise<BatchItem<'sqlite'>[]> {
  const working = and(eq(accessCode.caseId, caseId), isNull(accessCode.revokedAt));
  const [code] = await deps.zaak.select({ organisation: accessCode.organisation }).from(accessCode).where(working);
  if (!code) return [];
  const { organisation } = code;
  return [
    deps.zaak.update(accessCode).set({ revokedAt: deps.clock().toISOString() }).where(working),
    auditRow(deps, { organisation, actor: 'integration', action: 'code.revoked', caseId }),
  ];
}

/** How a back office names a case of its own. */
interface CaseReference {
  organisation: string;
  source: string;
  ref: string;
}

/** Makes a code for the case that a back office names. @throws ProblemError `not-found` when it pushed no such case. */
export async function issueCodeFor(
  deps: AccessDeps,
  reference: CaseReference,
  options: { validDays?: number; replace?: boolean } = {},
): Promise<IssuedCode> {
  const { id, number } = await findReferenced(deps, reference);
  const { organisation } = reference;
  const { validDays = codeValidDays, replace = false } = options;
  const code = await issueCode(deps, { organisation, caseId: id, number, validDays, replace });
  return { number, code: formatCode(code), keypad: keypadCode(code), expiresAt: expiryOf(deps.clock(), validDays) };
}

/** Revokes the codes of the case that a back office names. @throws ProblemError `not-found` when it pushed no such case. */
export async function revokeCodesFor(deps: AccessDeps, reference: CaseReference): Promise<void> {
  const { id } = await findReferenced(deps, reference);
  await revokeCodes(deps, id);
}

async function findReferenced(deps: AccessDeps, { organisation, source, ref }: CaseReference) {
  const [found] = await deps.zaak
    .select({ id: caseFile.id, number: caseFile.number })
    .from(caseFile)
    .where(and(eq(caseFile.organisation, organisation), eq(caseFile.source, source), eq(caseFile.ref, ref)));
  if (!found) throw new ProblemError('not-found');
  return found;
}

function expiryOf(now: Date, validDays = codeValidDays): string {
  return new Date(now.getTime() + validDays * dayMs).toISOString();
}
