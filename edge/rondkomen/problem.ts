import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RondkomenProblemCode } from '../protocol/rondkomen.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

const statuses: Record<RondkomenProblemCode, ContentfulStatusCode> = {
  'credentials-refused': 400,
  'invalid-request': 400,
  'not-found': 404,
  'talk-not-found': 404,
  'slot-taken': 409,
  'proof-refused': 422,
  'too-busy': 429,
  'too-large': 413,
  'unsupported-media-type': 415,
  forbidden: 403,
  internal: 500,
};

interface RefusalOptions {
  retryAfterSeconds?: number;
  /** Which fields were wrong, and what was expected. Never what was sent. */
  errors?: { path: string; message: string }[];
}

/** Thrown by this lane; answered as problem+json (RFC 9457). Never holds anything that was sent. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RondkomenProblemCode;
  readonly options: RefusalOptions;

  constructor(code: RondkomenProblemCode, options: RefusalOptions = {}) {
    super(code);
    this.code = code;
    this.options = options;
  }
}

/** The answer: the same bytes for everyone who asks in the same language. */
export function refusalResponse(context: Context, code: RondkomenProblemCode, options: RefusalOptions = {}): Response {
  const { problems } = /^\s*en\b/i.test(context.req.header('Accept-Language') ?? '') ? en : nl;
  const { retryAfterSeconds, errors } = options;
  const status = statuses[code];
  const body = { type: `/problems/${code}`, status, ...problems[code], ...(errors ? { errors } : {}) };
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json' };
  if (retryAfterSeconds) headers['Retry-After'] = String(retryAfterSeconds);
  if (status === 413) headers['Connection'] = 'close';
  return context.body(JSON.stringify(body), status, headers);
}
