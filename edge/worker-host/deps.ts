import { openWebRondkomen } from '../../db/clients/rondkomen-web.ts';
import { openWebZaak } from '../../db/clients/web.ts';
import { createCaseStore } from '../cases/case-store.ts';
import type { Deps } from '../deps.ts';
import type { HandoffOffice } from '../handoff/hosts/durable-object.ts';
import { deriveKeys, fromBase64Url } from '../keys.ts';
import type { CaseHub } from '../live/durable-object.ts';
import { createLog } from '../log.ts';
import { openRondkomen } from '../open-rondkomen.ts';
import { createOrganisations } from '../organisation/organisations.ts';
import { deriveRondkomenKeys } from '../rondkomen/keys.ts';
import { openVoice } from '../voice/account.ts';
import { readVoiceConfig } from '../voice/config.ts';
import { deriveVoiceKeys } from '../voice/keys.ts';
import { readWorkerEnvironment } from './environment.ts';
import { createDurableHub } from './live-hub.ts';
import { createDurableOffices } from './offices.ts';
import { createDurableDoor, type RondkomenRooms } from './rondkomen-rooms.ts';

/** What Cloudflare binds to the Worker, beside the settings. */
export interface Bindings {
  ASSETS: Fetcher;
  CASE_HUB: DurableObjectNamespace<CaseHub>;
  HANDOFF_OFFICE: DurableObjectNamespace<HandoffOffice>;
  RONDKOMEN_ROOMS: DurableObjectNamespace<RondkomenRooms>;
}

/** What the app needs, on Workers. */
export async function openWorkerDeps(bindings: Bindings, clock = (): Date => new Date()): Promise<Deps> {
  const environment = readWorkerEnvironment(bindings);
  const zaak = openWebZaak(environment.HOUVAST_ZAAK_URL, environment.HOUVAST_ZAAK_TOKEN);
  let script: string | undefined;
  const deps: Deps = {
    zaak,
    keys: await deriveKeys(fromBase64Url(environment.HOUVAST_SECRET)),
    clock,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    live: createDurableHub(bindings.CASE_HUB),
    // biome-ignore lint/suspicious/noConsole: on Workers the console is the log.
    log: createLog((line) => console.log(line), clock),
    // Another isolate may store a push at any moment, so nothing is remembered here.
    cases: createCaseStore({ zaak, remember: 0 }),
    organisations: createOrganisations(zaak, clock),
    networkOf: (request) => request.headers.get('CF-Connecting-IP') ?? undefined,
    async loader() {
      script ??= await readAsset(bindings.ASSETS, '/houvast.js');
      return script;
    },
  };
  deps.offices = createDurableOffices(bindings.HANDOFF_OFFICE, deps);
  const { HOUVAST_RONDKOMEN_URL, HOUVAST_RONDKOMEN_TOKEN, HOUVAST_SECRET } = environment;
  const voice = readVoiceConfig(bindings);
  if (voice) openVoice(deps, voice, await deriveVoiceKeys(fromBase64Url(HOUVAST_SECRET)));
  deps.rondkomen = openRondkomen(deps, {
    database: openWebRondkomen(HOUVAST_RONDKOMEN_URL, HOUVAST_RONDKOMEN_TOKEN),
    keys: await deriveRondkomenKeys(fromBase64Url(HOUVAST_SECRET)),
    rooms: createDurableDoor(bindings.RONDKOMEN_ROOMS),
  });
  return deps;
}

async function readAsset(assets: Fetcher, path: string): Promise<string> {
  const response = await assets.fetch(`https://assets${path}`);
  if (!response.ok) throw new Error('The widget is not among the assets.');
  return response.text();
}
