/** Waits between attempts, in milliseconds: quick after a flicker, patient after a long outage. */
const delays = [1000, 2000, 5000, 10_000, 30_000] as const;

/** After this many failed streams in a row we ask now and then instead: something on the way does not let streams through. */
export const failuresBeforeAsking = 2;

/**
 * How long to wait after a number of failures in a row (1 for the first). A random part of a half keeps
 * thousands of phones from coming back at the same moment. `random` is between 0 and 1.
 */
export function reconnectDelay(failures: number, random: number): number {
  const delay = delays[Math.min(Math.max(failures, 1), delays.length) - 1] ?? delays[delays.length - 1] ?? 0;
  return Math.round(delay * (0.5 + random / 2));
}
