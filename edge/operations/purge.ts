import { and, isNotNull, lt } from 'drizzle-orm';
import { caseFile } from '../../db/zaak/schema.ts';
import { purgeExpired, purgeUnused } from '../access/purge.ts';
import type { Deps } from '../deps.ts';
import { purgeIncidents } from '../handoff/incidents/store.ts';
import { todayInNetherlands } from '../progress/today.ts';
import { eraseCase } from '../sources/erase-case.ts';
import { eraseCallRecords, purgeVoice } from '../voice/records/erase.ts';
import { doPart } from './do-part.ts';

/**
 * Cases erased in one run; what is left goes in the next, so that a run never holds the database long, and on Workers asks
 * for far less than Cloudflare lets one run ask (docs/deploying.md has the count).
 */
export const casesPerRun = 500;

/**
 * Erases what has been kept long enough. Runs every hour. Returns how many cases went.
 * What costs the same however much there is comes first: a long list must not use up what the rest needs.
 */
export async function purge(deps: Deps): Promise<number> {
  const { log, offices, twilio } = deps;
  const now = deps.clock();
  let erased = 0;
  await doPart(log, 'incidents', () => purgeIncidents(deps));
  await doPart(log, 'expired access', () => purgeExpired(deps, now));
  await doPart(log, 'unused access', () => purgeUnused(deps, now));
  await doPart(log, 'voice', () => purgeVoice(deps));
  await doPart(log, 'offices', async () => offices?.tidy());
  await doPart(log, 'cases', async () => {
    erased = await purgeCases(deps);
  });
  if (twilio) await doPart(log, 'call records', () => eraseCallRecords({ ...deps, twilio }));
  return erased;
}

async function purgeCases(deps: Deps): Promise<number> {
  const due = await deps.zaak
    .select({ id: caseFile.id, organisation: caseFile.organisation })
    .from(caseFile)
    .where(and(isNotNull(caseFile.purgeAfter), lt(caseFile.purgeAfter, todayInNetherlands(deps.clock()))))
    .orderBy(caseFile.purgeAfter)
    .limit(casesPerRun);
  let erased = 0;
  for (const { id, organisation } of due)
    if (await doPart(deps.log, 'case', () => eraseCase(deps, organisation, id))) erased += 1;
  return erased;
}
