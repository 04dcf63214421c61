import type { LiveFrame } from '../protocol/live.ts';

const encoder = new TextEncoder();

/** A server-sent event. `id` is the version, so that a client that reconnects says what it last saw. */
export function encodeFrame(frame: LiveFrame): Uint8Array {
  const id = 'version' in frame ? `id: ${frame.version}\n` : '';
  return encoder.encode(`${id}event: ${frame.type}\ndata: ${JSON.stringify(frame)}\n\n`);
}

/** A comment that keeps proxies from closing a quiet line. */
export const heartbeat = encoder.encode(': \n\n');
export const heartbeatSeconds = 25;
