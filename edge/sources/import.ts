import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { readNodeEnvironment } from '../env.ts';
import { createLog } from '../log.ts';
import { openNodeDeps } from '../node-host/host.ts';
import { todayInNetherlands } from '../progress/today.ts';
import { sayable } from '../sayable.ts';
import { type ImportArguments, readArguments, usage } from './import-arguments.ts';
import { importCases } from './import-cases.ts';
import type { ReadResult, SourceFile } from './read-result.ts';
import { writeReport } from './report.ts';
import { readVeraFile } from './vera/file.ts';
import { repairPromises } from './vera/promises.ts';
import { type ReferenceNames, readReferenceNames } from './vera/reference-names.ts';
import { readZgwFolder } from './zgw/folder.ts';

// The command `npm run import`: the only file here that reads the environment, the disk and the clock.

/** A mistake of whoever typed the command, told without a stack. */
class UsageError extends Error {}

async function main(): Promise<number> {
  const order = readArguments(process.argv.slice(2));
  if (!order) {
    console.log(usage);
    return 2;
  }
  const result = readSource(order);
  if (order.dryRun) {
    const none = { created: 0, changed: 0, unchanged: 0, refused: 0, codes: [] };
    for (const line of writeReport({ read: result.cases.length, ...none, problems: result.problems }))
      console.log(line);
    return 0;
  }
  const environment = settings();
  const log = createLog(
    (line) => console.error(line),
    () => new Date(),
  );
  const { deps, databases, live } = await openNodeDeps({ environment, log });
  try {
    await requireOrganisation(deps, order.organisation, `http://${environment.HOST}:${environment.PORT}`);
    const report = await importCases(deps, { ...order, withCodes: order.codes }, result);
    for (const line of writeReport(report)) console.log(line);
    if (report.created > 0 && !order.codes)
      console.log(
        '\nTo open a case in the assistant a citizen needs a letter code: --codes makes one for each case that has none.',
      );
    return report.refused > 0 || report.stopped ? 1 : 0;
  } finally {
    live.close();
    databases.close();
  }
}

/** @throws UsageError that names each setting that is wrong. */
function settings() {
  try {
    return readNodeEnvironment(process.env);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The settings are not right.');
  }
}

function readSource(order: ImportArguments): ReadResult {
  if (order.format === 'zgw') return readZgwFolder(jsonFilesIn(order.path));
  const promises = order.promises === undefined ? undefined : v.safeParse(repairPromises, readJson(order.promises));
  if (promises && !promises.success)
    throw new UsageError(`${order.promises} is not a table of promises: see docs/importing.md.`);
  return readVeraFile(
    { path: basename(order.path), text: readText(order.path) },
    {
      ...(promises ? { promises: promises.output } : {}),
      ...(order.referenceData === undefined ? {} : { names: namesIn(order.referenceData) }),
    },
  );
}

function namesIn(path: string): ReferenceNames {
  const csv = readText(path);
  try {
    return readReferenceNames(csv);
  } catch {
    throw new UsageError(`${path} is not VERA's Referentiedata.csv.`);
  }
}

function jsonFilesIn(folder: string): SourceFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${folder} is not a folder.`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new UsageError(`${folder} holds no .json files.`);
  return names.map((name) => ({ path: name, text: readText(join(folder, name)) }));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} can't be read.`);
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} is not JSON.`);
  }
}

/** On a fresh installation the demo's organisations are set up, so that an import can come before the first start. */
async function requireOrganisation(deps: Deps, code: string, origin: string): Promise<void> {
  if (await deps.organisations.find(code)) return;
  const [{ demoOrganisations }, { demoIdentitySecret }] = await Promise.all([
    import('../../demo/organisations.ts'),
    import('../../demo/seed.ts'),
  ]);
  const today = todayInNetherlands(deps.clock());
  const configs = demoOrganisations({ origin, today, identitySecret: await demoIdentitySecret(deps) });
  const config = configs.find(({ facts }) => facts.code === code);
  if (config) return deps.organisations.put(config);
  const known = (await deps.organisations.all()).map(({ facts }) => facts.code);
  throw new UsageError(`There is no organisation ${code}. Known: ${known.join(', ') || 'none'}.`);
}

try {
  process.exitCode = await main();
} catch (error) {
  const { kind, where } = sayable(error);
  const lines = error instanceof UsageError ? [error.message] : [`The import failed: ${kind}.`, ...where];
  for (const line of lines) console.error(line);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
