import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ProblemError } from '../http/problem.ts';

/** Largest body that access reads, in bytes: an identity token has 8,000 characters at most. */
const maxBytes = 16_384;

/** Stops reading where no honest request goes on. @throws ProblemError `too-large`. */
export function smallBody(): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new ProblemError('too-large');
    },
  });
}
