import { Hono } from 'hono';
import type { VoiceDeps } from './deps.ts';
import { createTicketRoutes } from './ticket-routes.ts';
import { createWebhookRoutes } from './webhooks/routes.ts';

/** How browsers get to call, and what Twilio asks and tells. */
export function createVoiceRoutes(deps: VoiceDeps): Hono {
  const routes = new Hono();
  routes.route('/', createTicketRoutes(deps));
  routes.route('/', createWebhookRoutes(deps));
  return routes;
}
