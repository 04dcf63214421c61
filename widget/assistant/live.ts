import type { LiveFrame } from '../../edge/protocol/live.ts';
import { failuresBeforeAsking, reconnectDelay } from './reconnect.ts';

/** What following a case needs of the world around it. */
export interface LivePorts {
  /** Opens a stream of frames. @throws when there is none to be had. */
  open(signal: AbortSignal): Promise<AsyncIterable<LiveFrame>>;
  /** Reads the case if it changed. @throws when that does not work now. */
  check(): Promise<void>;
  /** Version on the screen. */
  version(): number;
  /** Whether somebody can see us and there is a line. */
  isAwake(): boolean;
  /** Settles when `isAwake` may have changed, or the signal aborts. */
  wake(signal: AbortSignal): Promise<void>;
  /** Settles after the time, on a wake, or when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  random(): number;
  /** The server ended it: the session is over. */
  ended(): void;
}

/**
 * Keeps a case on the screen true until the signal aborts. A phone that sleeps or has no line asks nothing, and catches
 * up when it wakes. Where streams do not come through it asks now and then, with conditional requests.
 */
export async function followCase(ports: LivePorts, signal: AbortSignal): Promise<void> {
  let failures = 0;
  let slept = false;
  while (!signal.aborted) {
    if (!ports.isAwake()) {
      slept = true;
      await ports.wake(signal);
      continue;
    }
    const attempt = new AbortController();
    const stop = (): void => attempt.abort();
    signal.addEventListener('abort', stop);
    void letGoAsleep(ports, attempt);
    try {
      if (slept || failures >= failuresBeforeAsking) await ports.check();
      slept = false;
      for await (const frame of await ports.open(attempt.signal)) {
        failures = 0;
        if (frame.type === 'ended') {
          if (frame.reason === 'session-ended') return ports.ended();
          break;
        }
        if (frame.version !== ports.version()) await ports.check();
      }
    } catch {
      // The next round tries again, or falls back to asking.
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
    if (signal.aborted) return;
    failures++;
    await ports.wait(reconnectDelay(failures, ports.random()), signal);
  }
}

/** Aborts `attempt` as soon as nobody can see us or the line is gone: a phone in a pocket holds no stream open. */
async function letGoAsleep(ports: LivePorts, attempt: AbortController): Promise<void> {
  while (!attempt.signal.aborted && ports.isAwake()) await ports.wake(attempt.signal);
  attempt.abort();
}
