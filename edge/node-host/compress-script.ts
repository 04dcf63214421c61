import type { MiddlewareHandler } from 'hono';
import { compress } from './static-files.ts';

/** Compresses `/houvast.js`, whose content is made per request but hardly ever differs. */
export function compressScript(): MiddlewareHandler {
  const known = new Map<string, Uint8Array<ArrayBuffer>>();
  return async (context, next) => {
    await next();
    if (context.res.status !== 200 || !/\bbr\b/.test(context.req.header('Accept-Encoding') ?? '')) return;
    const script = await context.res.text();
    let body = known.get(script);
    if (!body) {
      if (known.size > 50) known.clear();
      body = compress(new TextEncoder().encode(script));
      known.set(script, body);
    }
    const headers = new Headers(context.res.headers);
    headers.set('Content-Encoding', 'br');
    headers.set('Vary', 'Accept-Encoding');
    headers.delete('Content-Length');
    context.res = new Response(body, { status: 200, headers });
  };
}
