import { eq } from 'drizzle-orm';
import { accessCode, caseEvent, caseFile, caseHolder, contact, promise, qualityTask } from '../../db/zaak/schema.ts';
import { auditRow } from '../audit.ts';
import type { Deps } from '../deps.ts';

type EraseDeps = Pick<Deps, 'zaak' | 'clock' | 'random' | 'cases' | 'offices'>;

/** Erases a case with all that hangs on it, in one transaction. The audit row keeps only that it happened. */
export async function eraseCase(deps: EraseDeps, organisation: string, id: string): Promise<void> {
  const { zaak } = deps;
  await deps.offices?.eraseCase(organisation, id);
  await zaak.batch([
    zaak.delete(accessCode).where(eq(accessCode.caseId, id)),
    zaak.delete(qualityTask).where(eq(qualityTask.caseId, id)),
    zaak.delete(contact).where(eq(contact.caseId, id)),
    zaak.delete(promise).where(eq(promise.caseId, id)),
    zaak.delete(caseHolder).where(eq(caseHolder.caseId, id)),
    zaak.delete(caseEvent).where(eq(caseEvent.caseId, id)),
    zaak.delete(caseFile).where(eq(caseFile.id, id)),
    auditRow(deps, { organisation, actor: 'system', action: 'case.erased', caseId: id }),
  ]);
  deps.cases.forget(id);
}
