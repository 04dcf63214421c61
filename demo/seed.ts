import { and, eq } from 'drizzle-orm';
import { caseEvent, caseFile, contact, organisation, promise, qualityTask } from '../db/zaak/schema.ts';
import { issueCode } from '../edge/access/issue-code.ts';
import type { Deps } from '../edge/deps.ts';
import { ProblemError } from '../edge/http/problem.ts';
import { keyedHash } from '../edge/keys.ts';
import { todayInNetherlands } from '../edge/progress/today.ts';
import { deskSource } from '../edge/sources/append-events.ts';
import { eraseCase } from '../edge/sources/erase-case.ts';
import { storeCase } from '../edge/sources/store-case.ts';
import { demoCases } from './cases/index.ts';
import { lindewaardContent } from './content/lindewaard.ts';
import { vlierhofContent } from './content/vlierhof.ts';
import { demoDays } from './days.ts';
import { type DemoCase, demoSource, toCaseInput } from './demo-case.ts';
import { demoOrganisations } from './organisations.ts';
import { seedRondkomen } from './rondkomen.ts';

export interface DemoOptions {
  /** Outside opening hours it opens for the day, so that a newcomer finds somebody to talk with. */
  openAtAnyHour?: boolean;
}

interface SeedResult {
  /** True when the stored demo was of an earlier day, or was not there. */
  refreshed: boolean;
  cases: number;
}

/**
 * Puts the demo in the database, through the same functions as real cases. On the same day it leaves alone what is there,
 * so that a restart keeps what was pushed; on a later day it tells every story anew. Cases of other sources are never touched.
 * @param origin where the demo's pages are, for the links of the organisations: `http://127.0.0.1:8787`
 */
export async function seedDemo(
  deps: Deps,
  now: Date,
  origin: string,
  { openAtAnyHour = false }: DemoOptions = {},
): Promise<SeedResult> {
  const openAt = openAtAnyHour ? now : undefined;
  const today = todayInNetherlands(now);
  const refreshed = (await storedDay(deps)) !== today;
  const stored = await storedCases(deps);
  const known = new Set(demoCases.map(({ number }) => number));

  let cases = 0;
  for (const demo of demoCases) {
    if (!refreshed && stored.has(demo.number)) continue;
    if (await storeDemoCase(deps, demo, today)) cases++;
  }
  for (const [number, gone] of stored) {
    if (!known.has(number)) await eraseCase(deps, gone.organisation, gone.id);
  }

  if (deps.rondkomen) await seedRondkomen(deps.rondkomen.database);
  // Last, since their day says that the cases are of today.
  const identitySecret = await demoIdentitySecret(deps);
  for (const config of demoOrganisations({ origin, today, openAt, identitySecret }))
    await deps.organisations.put(config);
  await deps.organisations.putContent('lindewaard', lindewaardContent(origin, demoDays(today)));
  await deps.organisations.putContent('vlierhof', vlierhofContent(origin, demoDays(today)));
  return { refreshed, cases };
}

/** Tells the story of one case anew, without what was pushed since. */
export async function resetDemoCase(deps: Deps, demo: DemoCase, now: Date): Promise<void> {
  await storeDemoCase(deps, demo, todayInNetherlands(now));
}

/** What the demo's own login signs with: different on every installation, the same after a restart. */
export function demoIdentitySecret(deps: Pick<Deps, 'keys'>): Promise<string> {
  return keyedHash(deps.keys.record, 'demo', 'identity');
}

async function storeDemoCase(deps: Deps, demo: DemoCase, today: string): Promise<boolean> {
  const { organisation: code, number } = demo;
  try {
    const place = { organisation: code, source: demoSource, ref: number };
    const { id } = await storeCase(deps, { ...place, input: toCaseInput(demo, today) });
    await forgetDesk(deps, id);
    await issueCode(deps, { organisation: code, caseId: id, number, code: demo.code });
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'conflict') throw error;
    deps.log.warn('demo case skipped: an imported case has its number', { organisation: code });
    return false;
  }
}

/** What agents did at the desk belongs to a story that has been told anew. */
async function forgetDesk({ zaak, cases }: Deps, id: string): Promise<void> {
  await zaak.batch([
    zaak.delete(caseEvent).where(and(eq(caseEvent.caseId, id), eq(caseEvent.source, deskSource))),
    zaak.delete(contact).where(and(eq(contact.caseId, id), eq(contact.source, deskSource))),
    zaak.delete(promise).where(and(eq(promise.caseId, id), eq(promise.source, deskSource))),
    zaak.delete(qualityTask).where(eq(qualityTask.caseId, id)),
  ]);
  cases.forget(id);
}

async function storedDay({ zaak }: Deps): Promise<string | undefined> {
  const [row] = await zaak
    .select({ updatedAt: organisation.updatedAt })
    .from(organisation)
    .where(eq(organisation.code, 'lindewaard'));
  return row && todayInNetherlands(new Date(row.updatedAt));
}

async function storedCases({ zaak }: Deps): Promise<Map<string, { id: string; organisation: string }>> {
  const rows = await zaak
    .select({ id: caseFile.id, organisation: caseFile.organisation, number: caseFile.number })
    .from(caseFile)
    .where(and(eq(caseFile.source, demoSource), eq(caseFile.ref, caseFile.number)));
  return new Map(rows.map(({ number, ...row }) => [number, row]));
}
