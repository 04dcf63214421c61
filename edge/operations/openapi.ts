import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';

/** `/v1/openapi.json`, made from the schemas that validate. Made once: the routes do not change while running. */
export function createOpenApiRoute(app: Hono): Hono {
  let document: Promise<string> | undefined;
  const routes = new Hono();
  routes.get('/openapi.json', async (context) => {
    document ??= buildDocument(app);
    return context.body(await document, 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=3600',
    });
  });
  return routes;
}

async function buildDocument(app: Hono): Promise<string> {
  const specification = await generateSpecs(app, {
    documentation: {
      info: {
        title: 'Houvast',
        version: apiVersion,
        description: 'Tells citizens where their case stands. Errors are problem+json (RFC 9457).',
        license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'Token from POST /v1/sessions; lives 30 minutes.' },
          apiKey: { type: 'http', scheme: 'bearer', description: 'API key of a back office.' },
        },
      },
    },
  });
  return JSON.stringify(specification);
}

/** Version of the API, in the `API-Version` header (Dutch API Design Rules). */
export const apiVersion = '1.0.0';
