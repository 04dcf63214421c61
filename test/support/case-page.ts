import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types: Record<string, string> = { js: 'text/javascript', html: 'text/html' };

/** As strict as a page can be: no inline style or script, and Trusted Types for all but the templates of Lit. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = (script: string) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Test</title></head>
<body><main></main><script type="module" src="/${script}"></script></body></html>`;

export interface CasePage {
  url: string;
  close: () => Promise<void>;
}

/** Serves a page under a strict policy in which the case elements, built as for a citizen, can be tried. */
export async function serveCasePage(): Promise<CasePage> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: `${root}test/support/case-host.ts` },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const files = new Map(outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
  const entry = outputs.find((file) => file.type === 'chunk' && file.isEntry);
  const server: Server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    const body = path === '/' ? page(entry?.fileName ?? '') : files.get(path);
    const type = path === '/' ? 'text/html' : types[path.split('.').at(-1) ?? ''];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type ?? 'text/plain',
      'content-security-policy': strictPolicy,
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
