import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { extendWithDemo } from '../../../../demo/routes.ts';
import { contentSecurityPolicy } from '../../../../demo/site/content-security-policy.ts';
import { serveFiles } from '../../../../edge/node-host/static-files.ts';
import { type DemoServer, startDemoServer } from '../../../support/browser/demo-server.ts';
import { test as base } from '../../../support/browser/test.ts';
import { buildHarness } from './build.ts';

const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Lindewaard</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/part/page.css"></head>
<body><main class="panel"><div class="bar"><button class="back">Terug</button><h1></h1><button class="erase">Wis en sluit</button></div>
<div class="stage"></div></main><script type="module" src="/part/page.js"></script></body></html>`;

/** The real server, with the part on a bare page at `/part/`, under the same policy as the demo's pages. */
export const test = base.extend<object, { server: DemoServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from its pattern.
    async ({}, use) => {
      const folder = await buildHarness();
      const styles = readFileSync(fileURLToPath(new URL('page.css', import.meta.url)), 'utf8');
      const server = await startDemoServer(async (deps) => {
        const site = new Hono();
        site.get('/part/', (context) => {
          context.header('Content-Security-Policy', contentSecurityPolicy);
          return context.html(page);
        });
        site.get('/part/page.css', (context) => context.body(styles, 200, { 'Content-Type': 'text/css' }));
        site.use('/part/*', serveFiles(folder, '/part'));
        return site.route('/', await extendWithDemo(deps));
      });
      await use(server);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
