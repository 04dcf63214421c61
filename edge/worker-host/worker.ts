import type { Hono } from 'hono';
import type { DemoAgent } from '../access/desk/identity.ts';
import { createApp } from '../app.ts';
import type { Deps } from '../deps.ts';
import type { VoiceLines } from '../handoff/voice.ts';
import { doPart } from '../operations/do-part.ts';
import { purge } from '../operations/purge.ts';
import { purgeRondkomen } from '../rondkomen/erase.ts';
import { type Bindings, openWorkerDeps } from './deps.ts';

/** When lane R erases what is over, as it stands in wrangler.toml. Nothing else runs then. */
const rondkomenCron = '*/10 * * * *';

interface Opened {
  deps: Deps;
  app: Hono;
}

export interface WorkerOptions {
  /** Routes beside the API, such as the demo's. */
  extend?: (deps: Deps) => Hono;
  /** Invented agents who may log in at the desk. Only for the demo. */
  demoAgents?: readonly DemoAgent[];
  /** Another telephone than Twilio. */
  voice?: VoiceLines;
  /** A test has its own. */
  clock?: () => Date;
}

/** Host 2: Cloudflare Workers. Everything is opened once per isolate, at its first request. */
export function createWorker({ extend, demoAgents, voice, clock }: WorkerOptions = {}): ExportedHandler<Bindings> {
  let opened: Opened | undefined;

  // Keeps the result and not the promise: a request that is cut off while opening must not leave others waiting.
  async function open(bindings: Bindings): Promise<Opened> {
    if (opened) return opened;
    const own = await openWorkerDeps(bindings, clock);
    const deps = { ...own, ...(demoAgents && { demoAgents }), ...(voice && { voice }) };
    const api = createApp(deps);
    const site = extend?.(deps);
    site?.notFound((context) => api.fetch(context.req.raw, context.env));
    opened ??= { deps, app: site ?? api };
    return opened;
  }

  return {
    async fetch(request, bindings, context) {
      const { app } = await open(bindings);
      return app.fetch(request, bindings, context);
    },
    async scheduled({ cron }, bindings) {
      const { deps } = await open(bindings);
      const { rondkomen, log } = deps;
      if (rondkomen) {
        await doPart(log, 'rondkomen', () => purgeRondkomen(rondkomen.database, deps.clock()));
        await doPart(log, 'rondkomen call records', () => rondkomen.callRecords.erase());
      }
      if (cron === rondkomenCron) return;
      const erased = await purge(deps);
      if (erased > 0) log.info('purged', { erased });
    },
  };
}
