import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../http/problem.ts';
import { recordsLeft } from '../voice/records/erase.ts';
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
  routes.get('/metrics', async (context) => {
    const gauges = deps.twilio ? await callRecordGauges(deps) : [];
    return context.body(metrics.render(gauges), 200, {
      'Content-Type': 'application/openmetrics-text; version=1.0.0',
    });
  });
  return routes;
}

/** Records of calls that still stand at Twilio: those that wait for their deletion, and those that were given up. */
async function callRecordGauges(deps: Deps): Promise<string[]> {
  const { waiting, givenUp } = await recordsLeft(deps);
  return [
    '# TYPE houvast_call_records gauge',
    `houvast_call_records{state="waiting"} ${waiting}`,
    `houvast_call_records{state="given-up"} ${givenUp}`,
  ];
}
