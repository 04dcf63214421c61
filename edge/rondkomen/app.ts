import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { createBookingRoutes } from './booking-routes.ts';
import type { RondkomenDeps } from './deps.ts';
import { createDeskRoutes } from './desk-routes.ts';
import { laneHeaders, lanePreflight, noCredentials } from './guard.ts';
import { Refusal, refusalResponse } from './problem.ts';
import { createTalkRoutes } from './talk-routes.ts';

/**
 * Lane R, to be mounted at `/v1`: `/rondkomen` for citizens, `/desk/rondkomen` for the desk. Mounted before anything that
 * counts, logs or reads requests: it answers every address below these two itself.
 */
export function createRondkomen(deps: RondkomenDeps): Hono {
  const lane = new Hono();

  const citizens = new Hono();
  citizens.use(laneHeaders(deps.apiVersion), noCredentials);
  citizens.options('*', lanePreflight);
  citizens.route('/', createBookingRoutes(deps));
  citizens.route('/', createTalkRoutes(deps));
  citizens.all('*', (context) => refusalResponse(context, 'not-found'));

  const desk = new Hono();
  desk.use(laneHeaders(deps.apiVersion));
  desk.route('/', createDeskRoutes(deps));
  desk.all('*', (context) => refusalResponse(context, 'not-found'));

  for (const part of [citizens, desk]) part.onError((error, context) => answerTo(error, context, deps));
  lane.route('/rondkomen', citizens);
  lane.route('/desk/rondkomen', desk);
  return lane;
}

function answerTo(error: Error, context: Context, deps: RondkomenDeps): Response {
  if (error instanceof Refusal) return refusalResponse(context, error.code, error.options);
  if (error instanceof HTTPException && error.status < 500) return refusalResponse(context, 'invalid-request');
  // The message may quote what somebody sent, and the address says what they did; the kind of error says neither.
  deps.onFailure(error.name);
  return refusalResponse(context, 'internal');
}
