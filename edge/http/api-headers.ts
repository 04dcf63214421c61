import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { apiVersion } from '../operations/openapi.ts';

/**
 * What every answer of the API carries. Any page may embed the assistant: no cookie is ever used, so another page gains
 * nothing. The rest is OWASP's list for an API, whose answers are never shown as a page.
 */
const always = {
  'API-Version': apiVersion,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag,API-Version,Retry-After',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};
const entries = Object.entries(always);

const complete = new WeakSet<Response>();

/**
 * An answer that carries all of it from the start. Adding to an answer costs a tenth of the time that a read of an
 * unchanged case takes, so the busiest route makes its answers here.
 */
export function completeAnswer(body: string | null, status: number, headers: Record<string, string>): Response {
  const answer = new Response(body, { status, headers: { ...always, ...headers } });
  complete.add(answer);
  return answer;
}

/** Adds it to every other answer, once it is there. To touch an answer before makes Node copy it, body and all. */
export const apiHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  if (complete.has(context.res)) return;
  for (const [name, value] of entries) context.res.headers.set(name, value);
};

/** Answers a browser that asks whether it may send what it wants to send. */
export const preflight: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'Last-Event-ID'],
  maxAge: 86_400,
});
