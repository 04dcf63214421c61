import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { serveFiles } from '../../edge/node-host/static-files.ts';

export interface Site {
  /** `http://127.0.0.1:41234` */
  url: string;
  stop(): Promise<void>;
}

/** The server of somebody else's site: files, and a Content-Security-Policy on every answer if there is one. */
export async function startSite(folder: string, contentSecurityPolicy?: string): Promise<Site> {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    if (contentSecurityPolicy) context.header('Content-Security-Policy', contentSecurityPolicy);
  });
  app.use(serveFiles(folder));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The strictest policy that the assistant works under, for a site on which the API lives elsewhere. */
export const strictPolicy = (api: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${api}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** A page with assistants on it and scripts from its own site. */
export const page = (scripts: readonly string[], elements: readonly string[]): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Een gemeente</title>
${scripts.map((address) => `<script type="module" src="${address}"></script>`).join('\n')}
</head>
<body>
<main><h1>Bijstand</h1></main>
${elements.join('\n')}
</body>
</html>
`;

export const assistant = (organisation: string, endpoint: string): string =>
  `<houvast-assistant organisation="${organisation}" endpoint="${endpoint}"></houvast-assistant>`;
