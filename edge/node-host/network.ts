import type { IncomingMessage } from 'node:http';

/** The address a request came from: of the socket, or behind a trusted proxy the last one it added. */
export function networkOf(behindProxy: boolean): (request: Request, env: unknown) => string | undefined {
  return (request, env) => {
    if (behindProxy) return request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim();
    return (env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket?.remoteAddress;
  };
}
