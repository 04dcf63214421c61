import { openWebRondkomen } from '../../db/clients/rondkomen-web.ts';
import { openWebZaak } from '../../db/clients/web.ts';
import { createCaseStore } from '../../edge/cases/case-store.ts';
import type { Deps } from '../../edge/deps.ts';
import { deriveKeys, fromBase64Url } from '../../edge/keys.ts';
import type { Log } from '../../edge/log.ts';
import { openRondkomen } from '../../edge/open-rondkomen.ts';
import { createOrganisations } from '../../edge/organisation/organisations.ts';
import { deriveRondkomenKeys } from '../../edge/rondkomen/keys.ts';

/** What the Workers host uses, opened from Node beside it: to set up organisations and keys, and to seed the demo. */
export async function openWebDeps(
  { databaseUrl, rondkomenUrl }: { databaseUrl: string; rondkomenUrl: string },
  secret: string,
  log: Log,
  clock = (): Date => new Date(),
): Promise<Deps> {
  const zaak = openWebZaak(databaseUrl, undefined);
  const deps: Deps = {
    zaak,
    keys: await deriveKeys(fromBase64Url(secret)),
    clock,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    // Nobody listens here: the hubs are in workerd.
    live: { publish: async () => undefined, subscribe: async () => new ReadableStream() },
    log,
    cases: createCaseStore({ zaak, remember: 0 }),
    organisations: createOrganisations(zaak, clock),
    networkOf: () => undefined,
    loader: async () => '',
  };
  deps.rondkomen = openRondkomen(deps, {
    database: openWebRondkomen(rondkomenUrl, undefined),
    keys: await deriveRondkomenKeys(fromBase64Url(secret)),
    // As with the hubs: nobody comes in here.
    rooms: { open: async () => new Response(null, { status: 426 }), end: async () => undefined },
  });
  return deps;
}
