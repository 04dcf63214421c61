import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { Deps } from './deps.ts';
import { purge } from './operations/purge.ts';
import { type Bindings, openWorkerDeps } from './worker-host/deps.ts';

export { CaseHub } from './live/durable-object.ts';

// Host 2: Cloudflare Workers. Made once per isolate, at its first request.
let opened: { deps: Deps; app: Hono } | undefined;

// Keeps the result and not the promise: a request that is cut off while opening must not leave others waiting.
async function open(bindings: Bindings): Promise<{ deps: Deps; app: Hono }> {
  if (opened) return opened;
  const deps = await openWorkerDeps(bindings);
  opened ??= { deps, app: createApp(deps) };
  return opened;
}

export default {
  async fetch(request, bindings, context) {
    const { app } = await open(bindings);
    return app.fetch(request, bindings, context);
  },
  async scheduled(_event, bindings) {
    const { deps } = await open(bindings);
    const erased = await purge(deps);
    if (erased > 0) deps.log.info('purged', { erased });
  },
} satisfies ExportedHandler<Bindings>;
