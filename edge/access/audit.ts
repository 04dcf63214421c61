import { audit } from '../../db/zaak/schema.ts';
import { toBase64Url } from '../keys.ts';
import type { AccessDeps } from './deps.ts';

interface AccessAudit {
  organisation: string;
  actor: 'citizen' | 'agent' | 'system' | 'integration';
  action:
    | 'session.opened'
    | 'session.closed'
    | 'desk.opened'
    | 'desk.closed'
    | 'task.changed'
    | 'code.issued'
    | 'code.revoked'
    | 'sourceKey.created'
    | 'sourceKey.revoked';
  caseId?: string;
  detail?: Record<string, string | number | boolean>;
}

/** The statement that writes an audit row, to go in one batch with the deed itself. */
export function auditRow(deps: AccessDeps, row: AccessAudit) {
  const id = toBase64Url(deps.random(16));
  return deps.zaak.insert(audit).values({ id, at: deps.clock().toISOString(), ...row });
}
