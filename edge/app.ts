import { type Context, type ExecutionContext, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { createDeskRoutes } from './access/desk/routes.ts';
import { createAccessRoutes } from './access/routes.ts';
import { createCaseRoutes } from './cases/routes.ts';
import type { Deps } from './deps.ts';
import { createDeskPage } from './desk/page.ts';
import { createHandoffRoutes } from './handoff/routes.ts';
import { apiHeaders, preflight } from './http/api-headers.ts';
import { observe } from './http/observe.ts';
import { ProblemError, problemResponse } from './http/problem.ts';
import { createMetrics } from './operations/metrics.ts';
import { createOpenApiRoute } from './operations/openapi.ts';
import { createOperationsRoutes } from './operations/routes.ts';
import { createLoaderRoute } from './organisation/loader.ts';
import { createOrganisationRoutes } from './organisation/routes.ts';
import { createTaskRoutes } from './signals/routes.ts';
import { createSourceRoutes } from './sources/routes.ts';
import { createVoiceRoutes } from './voice/routes.ts';

/** The whole API. Knows no runtime and no environment: both hosts give it the same {@link Deps}. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const metrics = createMetrics();

  app.onError((error, context) => {
    if (error instanceof ProblemError) return problemResponse(context, error.code, error.options);
    if (error instanceof HTTPException && error.status < 500) return problemResponse(context, 'invalid-request');
    // The message may quote what somebody sent; the kind of error never does.
    deps.log.error('request failed', { kind: error.name, route: context.req.routePath });
    return problemResponse(context, 'internal');
  });
  app.notFound((context) => problemResponse(context, 'not-found'));

  // Before whatever counts, logs or reads: lane R answers its own addresses, and nothing else sees them.
  if (deps.rondkomen) dispatch(app, ['/v1/rondkomen/*', '/v1/desk/rondkomen/*'], deps.rondkomen.routes);

  const api = new Hono();
  api.use(observe(deps, metrics), apiHeaders);
  api.options('*', preflight);
  api.route('/', createOrganisationRoutes(deps));
  api.route('/', createAccessRoutes(deps));
  api.route('/', createDeskRoutes(deps));
  api.route('/', createCaseRoutes(deps));
  api.route('/', createSourceRoutes(deps));
  api.route('/', createTaskRoutes(deps));
  const handoff = deps.offices && createHandoffRoutes({ ...deps, offices: deps.offices });
  if (handoff)
    dispatch(
      api,
      ['/handoffs', '/handoffs/*', '/desk/socket', '/desk/rooms/*', '/desk/incidents', '/desk/incidents/*'],
      handoff,
    );
  const { offices, twilio } = deps;
  const voice = offices && twilio && createVoiceRoutes({ ...deps, offices, twilio });
  if (voice) dispatch(api, ['/voice/*'], voice);

  const described = new Hono().route('/v1', api);
  if (handoff) described.route('/v1', handoff);
  if (voice) described.route('/v1', voice);
  if (deps.rondkomen) described.route('/v1', deps.rondkomen.routes);
  api.route('/', createOpenApiRoute(described));

  app.route('/v1', api);
  app.route('/', createOperationsRoutes(deps, metrics));
  app.route('/', createLoaderRoute(deps));
  app.route('/', createDeskPage(deps));
  return app;
}

/** What lets work go on after the answer. Node has none, and needs none. */
function executionOf(context: Context): ExecutionContext | undefined {
  try {
    return context.executionCtx;
  } catch {
    return undefined;
  }
}

/**
 * Gives these addresses to routes with a router of their own. The fast router reads all routes as one expression, and some
 * of these cannot stand in it: with them in it, every read of a case would be routed slowly.
 */
function dispatch(app: Hono, paths: readonly string[], routes: Hono): void {
  const own = new Hono().route('/v1', routes);
  own.onError((error) => {
    throw error;
  });
  own.notFound((context) => problemResponse(context, 'not-found'));
  for (const path of paths) app.all(path, (context) => own.fetch(context.req.raw, context.env, executionOf(context)));
}
