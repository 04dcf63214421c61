import { Hono } from 'hono';
import { demoAgents, extendWithDemo } from '../../../demo/routes.ts';
import { startNodeHost } from '../../../edge/node-host/host.ts';
import { serveFiles } from '../../../edge/node-host/static-files.ts';
import { environmentIn, errorLog } from '../../support/node-settings.ts';
import { buildReference } from '../reference/build.ts';
import { answer } from './answer.ts';

// The demo as anyone starts it, and beside it the same page three times: bare, with Houvast, with the bare Lit launcher.
const [, , directory = ''] = process.argv;
const reference = `${directory}/reference`;
await buildReference(reference);

const parts = {
  bare: '',
  houvast: `<script type="module" src="/houvast.js?organisation=lindewaard" async></script>
<houvast-assistant organisation="lindewaard"></houvast-assistant>`,
  reference: `<script type="module" src="/bench/files/launcher.js" async></script><bare-launcher></bare-launcher>`,
};
const host = await startNodeHost({
  environment: environmentIn(directory, { HOUVAST_DEMO: true }),
  log: errorLog,
  extend: async (deps) => {
    const site = new Hono();
    site.use('/bench/files/*', serveFiles(reference, '/bench/files'));
    for (const [name, part] of Object.entries(parts)) {
      site.get(`/bench/${name}/`, (context) => context.html(page(part), 200, { 'Cache-Control': 'no-store' }));
    }
    return site.route('/', await extendWithDemo(deps, { openAtAnyHour: true }));
  },
  demoAgents,
});

function page(part: string): string {
  const paragraph = '<p>Wij besluiten binnen 8 weken. Missen wij nog een papier? Dan wachten wij daarop.</p>';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Bijstand</title></head>
<body><h1>Bijstand aanvragen</h1>${paragraph.repeat(40)}${part}</body></html>`;
}

answer({ url: () => host.url });
