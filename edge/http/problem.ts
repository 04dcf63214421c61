import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem, ProblemCode } from '../protocol/problem.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

const statuses: Record<ProblemCode, ContentfulStatusCode> = {
  'invalid-request': 400,
  'not-found': 404,
  'not-signed-in': 401,
  'session-ended': 401,
  'wrong-code': 401,
  'too-many-attempts': 429,
  'wrong-identity': 401,
  forbidden: 403,
  conflict: 409,
  changed: 409,
  'too-many-requests': 429,
  'too-many-open': 429,
  'too-large': 413,
  'unsupported-media-type': 415,
  'method-not-allowed': 405,
  unavailable: 503,
  internal: 500,
};

interface ProblemOptions {
  /** What was wrong where. Never the value itself. */
  errors?: { path: string; message: string }[];
  retryAfterSeconds?: number;
}

/** Thrown by routes and verbs; answered as problem+json (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code);
    this.code = code;
    this.options = options;
  }
}

/** The answer for a problem, in the language that was asked for. */
export function problemResponse(context: Context, code: ProblemCode, options: ProblemOptions = {}): Response {
  const words = prefersEnglish(context.req.header('Accept-Language')) ? en : nl;
  const status = statuses[code];
  const body: Problem = { type: `/problems/${code}`, status, ...words[code] };
  if (options.errors) body.errors = options.errors;
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  if (options.retryAfterSeconds) headers['Retry-After'] = String(options.retryAfterSeconds);
  // What was too large is not read to its end, so that the line cannot be used for a next request.
  if (status === 413) headers['Connection'] = 'close';
  if (status === 401) headers['WWW-Authenticate'] = 'Bearer';
  return context.body(JSON.stringify(body), status, headers);
}

export function prefersEnglish(header: string | undefined): boolean {
  const first = /^\s*(en|nl)\b/i.exec(header ?? '');
  return first?.[1]?.toLowerCase() === 'en';
}
