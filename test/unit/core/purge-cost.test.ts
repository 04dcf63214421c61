import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { migrateRondkomen, migrateZaak } from '../../../db/migrate.ts';
import { caseFile, voiceRecord } from '../../../db/zaak/schema.ts';
import type { Offices } from '../../../edge/handoff/offices.ts';
import { toBase64Url } from '../../../edge/keys.ts';
import { casesPerRun, purge } from '../../../edge/operations/purge.ts';
import { purgeRondkomen } from '../../../edge/rondkomen/erase.ts';
import { callRecordsPerRun } from '../../../edge/rondkomen/limits.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import { eraseCallRecords, recordsPerRun } from '../../../edge/voice/records/erase.ts';
import { TwilioError, type TwilioRest } from '../../../edge/voice/twilio/rest.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';
import { startHranaServer } from '../../support/hrana-server.ts';
import { silentLog } from '../../support/node-settings.ts';
import { openWebDeps } from '../../support/web-deps.ts';

/** Subrequests of one run of a Worker on a paid plan (developers.cloudflare.com/workers/platform/limits, read in 2026). */
const cloudflareLimit = 10_000;

/** The databases of Workers, over HTTP, and a count of all that a run asks of others. */
async function open() {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-purge-'));
  const zaak = await startHranaServer({ file: join(directory, 'zaak.db') });
  const rondkomen = await startHranaServer({ file: join(directory, 'rondkomen.db') });
  onTestFinished(async () => {
    await Promise.all([zaak.close(), rondkomen.close()]);
    rmSync(directory, { recursive: true, force: true });
  });
  await migrateZaak(zaak.url);
  await migrateRondkomen(rondkomen.url);
  const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const deps = await openWebDeps({ databaseUrl: zaak.url, rondkomenUrl: rondkomen.url }, secret, silentLog);
  let beside = 0;
  const count = async () => void beside++;
  const never = async () => {
    throw new Error('The job does not ask for this.');
  };
  // A Durable Object counts as one for each call to it.
  const offices: Offices = {
    look: never,
    known: never,
    create: never,
    voice: never,
    call: never,
    connect: never,
    loggedOut: never,
    incidentChanged: never,
    subjectFor: never,
    eraseCase: count,
    tidy: async () => {
      for (const _ of await deps.organisations.all()) await count();
    },
  };
  const gone = async () => {
    await count();
    throw new TwilioError(404);
  };
  const rest: TwilioRest = { send: gone, sendOnce: gone };
  async function cost(work: () => Promise<unknown>): Promise<number> {
    const before = zaak.answered() + rondkomen.answered() + beside;
    await work();
    return zaak.answered() + rondkomen.answered() + beside - before;
  }
  return { deps: { ...deps, offices }, rest, cost };
}

test('[HO-57] a run of the hourly job asks far less than Cloudflare allows, however much there is to erase', async () => {
  const { deps, rest, cost } = await open();
  const twilio = { rest };
  for (const code of ['lindewaard', 'vlierhof']) await deps.organisations.put(organisationOf(code));
  async function addCases(numbers: readonly string[]): Promise<void> {
    for (const number of numbers)
      await storeCase(deps, {
        organisation: 'lindewaard',
        source: 'office',
        ref: number,
        input: applicationInput({ number }),
      });
    await deps.zaak.update(caseFile).set({ purgeAfter: '2026-01-01' });
  }
  const laneR = () => purgeRondkomen(rondkomenOf(deps).database, deps.clock());

  const empty = await cost(() => purge(deps));
  // From here on the organisations are remembered.
  const remembered = await cost(() => purge(deps));
  await addCases(['1', '2', '3', '4', '5']);
  const perCase = ((await cost(() => purge(deps))) - remembered) / 5;
  expect(perCase).toBe(2);

  const noRecords = await cost(() => eraseCallRecords({ ...deps, twilio }));
  const row = { isOver: true, isGivenUp: false, dueAt: '2026-01-01T00:00:00Z', giveUpAt: '2026-12-31T00:00:00Z' };
  for (const callSid of ['CA1', 'CA2', 'CA3']) await deps.zaak.insert(voiceRecord).values({ callSid, ...row });
  const perRecord = ((await cost(() => eraseCallRecords({ ...deps, twilio }))) - noRecords) / 3;
  expect(perRecord).toBe(2);

  const records = (recordsPerRun + callRecordsPerRun) * perRecord;
  const most = empty + noRecords + (await cost(laneR)) + casesPerRun * perCase + records;
  // docs/deploying.md says this number. For each other organisation there is one more.
  expect(most).toBeLessThanOrEqual(1820);
  expect(most).toBeLessThan(cloudflareLimit / 5);
});

function rondkomenOf<Lane>({ rondkomen }: { rondkomen?: Lane }): Lane {
  if (!rondkomen) throw new Error('There is a lane R.');
  return rondkomen;
}
