import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../http/problem.ts';
import type { Metrics } from './metrics.ts';

/** For operators: is it alive, can it work, how much does it do. */
export function createOperationsRoutes(deps: Deps, metrics: Metrics): Hono {
  const routes = new Hono();
  routes.get('/healthz', (context) => context.json({ status: 'ok' }));
  routes.get('/readyz', async (context) => {
    try {
      await deps.zaak.run(sql`select 1 from organisation limit 1`);
    } catch {
      throw new ProblemError('unavailable');
    }
    return context.json({ status: 'ready' });
  });
  routes.get('/metrics', (context) =>
    context.body(metrics.render(), 200, { 'Content-Type': 'application/openmetrics-text; version=1.0.0' }),
  );
  return routes;
}
