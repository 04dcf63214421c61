import type { Context } from 'hono';
import { ProblemError } from '../http/problem.ts';

/** The token of `Authorization: Bearer …` (RFC 6750). @throws ProblemError `not-signed-in` when there is none. */
export function bearerToken(context: Context): string {
  const header = context.req.header('Authorization') ?? '';
  const token = header.slice(0, 7).toLowerCase() === 'bearer ' ? header.slice(7).trim() : '';
  if (!token) throw new ProblemError('not-signed-in');
  return token;
}
