import { and, isNotNull, lt } from 'drizzle-orm';
import { caseFile } from '../../db/zaak/schema.ts';
import { purgeExpired, purgeUnused } from '../access/purge.ts';
import type { Deps } from '../deps.ts';
import { purgeIncidents } from '../handoff/incidents/store.ts';
import { todayInNetherlands } from '../progress/today.ts';
import { eraseCase } from '../sources/erase-case.ts';
import { eraseCallRecords, purgeVoice } from '../voice/records/erase.ts';

/** Cases erased in one run; what is left goes in the next, so that a run never holds the database long. */
const maxPerRun = 500;
/** Erases what has been kept long enough. Runs every hour. Returns how many cases went. */
export async function purge(deps: Deps): Promise<number> {
  const now = deps.clock();
  const due = await deps.zaak
    .select({ id: caseFile.id, organisation: caseFile.organisation })
    .from(caseFile)
    .where(and(isNotNull(caseFile.purgeAfter), lt(caseFile.purgeAfter, todayInNetherlands(now))))
    .limit(maxPerRun);
  for (const { id, organisation } of due) await eraseCase(deps, organisation, id);
  await purgeIncidents(deps);
  await deps.offices?.tidy();
  await purgeExpired(deps, now);
  await purgeUnused(deps, now);
  await purgeVoice(deps);
  if (deps.twilio) await eraseCallRecords({ ...deps, twilio: deps.twilio });
  return due.length;
}
