import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { codeHeader } from '../protocol/rondkomen.ts';
import { Refusal } from './problem.ts';

/** What every answer of this lane carries. No cookie, no `ETag`: nothing by which a browser could be known again. */
export function laneHeaders(apiVersion: string): MiddlewareHandler {
  const always = Object.entries({
    'API-Version': apiVersion,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'API-Version,Retry-After',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
  });
  return async (context, next) => {
    await next();
    // A line that was opened is no answer to change: on Workers that would cut it.
    if (context.res.status === 101) return;
    for (const [name, value] of always) context.res.headers.set(name, value);
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
  };
}

/**
 * Refuses whatever says who is asking, before anything else of the request is read. One exception: a browser sends its
 * cookies along when it opens a line, and gives a page no way to leave them out. There they are dropped unread.
 */
export const noCredentials: MiddlewareHandler = async (context, next) => {
  const { headers } = context.req.raw;
  const isLine = headers.get('Upgrade')?.toLowerCase() === 'websocket';
  if (headers.has('Authorization') || (headers.has('Cookie') && !isLine)) throw new Refusal('credentials-refused');
  await next();
};

/** Answers a browser that asks whether it may send the code. The same for every page. */
export const lanePreflight: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'DELETE'],
  allowHeaders: ['Content-Type', codeHeader],
  maxAge: 86_400,
});
