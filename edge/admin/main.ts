import { readFileSync } from 'node:fs';
import { openWebZaak } from '../../db/clients/web.ts';
import { readNodeEnvironment } from '../env.ts';
import { deriveKeys, fromBase64Url } from '../keys.ts';
import { createLog } from '../log.ts';
import { openNodeDeps } from '../node-host/host.ts';
import { createOrganisations } from '../organisation/organisations.ts';
import { sayable } from '../sayable.ts';
import { readZaakEnvironment } from '../worker-host/environment.ts';
import { type AdminDeps, runAdminCommand, UsageError } from './commands.ts';

// The command `npm run admin`. With HOUVAST_ZAAK_URL it works on a libSQL server, else on the files of the Node host.
const clock = () => new Date();
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const log = createLog((line) => process.stderr.write(`${line}\n`), clock);

async function open(): Promise<{ deps: AdminDeps; close(): void }> {
  if (!process.env['HOUVAST_ZAAK_URL']) {
    const { deps, databases, live } = await openNodeDeps({ environment: readNodeEnvironment(process.env), log });
    const close = () => {
      live.close();
      databases.close();
    };
    return { deps, close };
  }
  const settings = readZaakEnvironment(process.env);
  const zaak = openWebZaak(settings.HOUVAST_ZAAK_URL, settings.HOUVAST_ZAAK_TOKEN);
  const keys = await deriveKeys(fromBase64Url(settings.HOUVAST_SECRET));
  return { deps: { zaak, keys, clock, random, log, organisations: createOrganisations(zaak, clock) }, close() {} };
}

const { deps, close } = await open();
try {
  const lines = await runAdminCommand(deps, process.argv.slice(2), (path) => readFileSync(path, 'utf8'));
  for (const line of lines) process.stdout.write(`${line}\n`);
} catch (error) {
  const { kind, where } = sayable(error);
  const lines = error instanceof UsageError ? [error.message] : [`This failed: ${kind}.`, ...where];
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
} finally {
  close();
}
