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
export function auditRow(deps: Pick<Deps, 'zaak' | 'clock' | 'random'>, { id, ...row }: Audited) {
  const values = { id: id ?? toBase64Url(deps.random(16)), at: deps.clock().toISOString(), ...row };
  return deps.zaak.insert(audit).values(values);
}
