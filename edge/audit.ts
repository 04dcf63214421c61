import { type SQL, sql } from 'drizzle-orm';
import { audit } from '../db/zaak/schema.ts';
import type { Deps } from './deps.ts';
import { toBase64Url } from './keys.ts';

type Action =
  | 'session.opened'
  | 'session.closed'
  | 'desk.opened'
  | 'desk.closed'
  | 'code.issued'
  | 'code.revoked'
  | 'sourceKey.created'
  | 'sourceKey.revoked'
  | 'case.created'
  | 'case.changed'
  | 'case.erased'
  | 'contact.registered'
  | 'promise.made'
  | 'promise.kept'
  | 'action.registered'
  | 'task.created'
  | 'task.changed'
  | 'task.done'
  | 'handoff.otherCase'
  | `incident.${'reported' | 'read' | 'withdrawn' | 'changed' | 'done'}`;

/** Who did what, by opaque ids. Never a name, a number, or what was said. */
interface Audited {
  organisation: string;
  actor: 'citizen' | 'agent' | 'system' | 'integration';
  action: Action;
  caseId?: string;
  detail?: Record<string, string | number | boolean>;
  /** For what may be written twice and is one. Otherwise random. */
  id?: string;
}

/** The statement that writes a line of the audit log, to go in one batch with the deed itself. */
export function auditRow(deps: AuditDeps, row: Audited) {
  return deps.zaak.insert(audit).values(valuesOf(deps, row));
}

/**
 * The same, written only where this query finds a row: for a deed that may turn out not to be possible any more. It goes
 * before the deed in their batch, and asks for what the deed asks for.
 */
export function auditRowWhere(deps: AuditDeps, row: Audited, found: SQL) {
  const { id, at, organisation, actor, action, caseId = null, detail } = valuesOf(deps, row);
  const written = detail === undefined ? null : JSON.stringify(detail);
  return deps.zaak
    .insert(audit)
    .select(
      sql`select ${id}, ${at}, ${organisation}, ${actor}, ${action}, ${caseId}, ${written} where exists (${found})`,
    );
}

type AuditDeps = Pick<Deps, 'zaak' | 'clock' | 'random'>;

const valuesOf = ({ random, clock }: AuditDeps, { id, ...row }: Audited) => ({
  id: id ?? toBase64Url(random(16)),
  at: clock().toISOString(),
  ...row,
});
