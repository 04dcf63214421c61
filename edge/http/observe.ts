import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Deps } from '../deps.ts';
import type { Metrics } from '../operations/metrics.ts';

/** Counts requests by route pattern. Addresses, which hold ids, are never counted or logged. */
export function observe(deps: Deps, metrics: Metrics): MiddlewareHandler {
  return async (context, next) => {
    const started = deps.clock().getTime();
    await next();
    metrics.count(routePath(context, -1), context.res.status, deps.clock().getTime() - started);
  };
}
