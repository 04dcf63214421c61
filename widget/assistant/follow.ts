import type { Api } from './api.ts';
import { awaitWake, isAwake } from './browser-wakes.ts';
import { followCase } from './live.ts';
import { readFrames } from './sse.ts';

/** How long a stream may take to begin, in milliseconds. */
const longestWait = 30_000;

export interface Following {
  id: string;
  token(): string;
  version(): number;
  /** Reads the case if it changed. */
  check(): Promise<void>;
  /** The server says that the session is over. */
  ended(): void;
  random(): number;
}

/** Follows a case in this browser until the signal aborts. Fetched once a case is on the screen. */
export function follow({ stream }: Pick<Api, 'stream'>, of: Following, signal: AbortSignal): Promise<void> {
  return followCase(
    {
      open: async (stop) => {
        // Something on the way may hold a stream up until it is complete, which is never: then we ask instead.
        const line = new AbortController();
        const hangUp = (): void => line.abort();
        const timer = setTimeout(() => {
          hangUp();
          of.check();
        }, longestWait);
        stop.addEventListener('abort', hangUp, { once: true });
        try {
          return readFrames(await stream(of.token(), of.id, line.signal));
        } finally {
          clearTimeout(timer);
        }
      },
      check: of.check,
      version: of.version,
      isAwake,
      wake: awaitWake,
      wait: (milliseconds, stop) => awaitWake(stop, milliseconds),
      random: of.random,
      ended: of.ended,
    },
    signal,
  );
}
