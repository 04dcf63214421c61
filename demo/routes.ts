import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Deps } from '../edge/deps.ts';
import { serveFiles } from '../edge/node-host/static-files.ts';
import { createDemo } from './create-demo.ts';

export { addressOf } from './address.ts';
export { demoAgents } from './desk.ts';
export { openDemoExchange } from './exchange/demo.ts';

import type { DemoExchange } from './exchange/demo.ts';
import { type DemoOptions, seedDemo } from './seed.ts';

/** Where the demo's pages are until a reader comes by another address. */
const usualOrigin = 'http://127.0.0.1:8787';

/** The demo on the Node host: its cases stored, its pages and files beside the API. */
export async function extendWithDemo(deps: Deps, options: DemoOptions = {}, exchange?: DemoExchange): Promise<Hono> {
  await seedDemo(deps, deps.clock(), usualOrigin, options);
  const site = new Hono();
  site.use('/demo-files/*', serveFiles(fileURLToPath(new URL('pages', import.meta.url))));
  if (exchange) site.route('/', exchange.routes);
  return site.route('/', createDemo(deps, options));
}
