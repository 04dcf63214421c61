/** Whether this page is on the screen and has a line. */
export const isAwake = (): boolean => document.visibilityState === 'visible' && navigator.onLine;

const wakes = [
  [document, 'visibilitychange'],
  [window, 'online'],
  [window, 'offline'],
  [window, 'pageshow'],
] as const;

/** Settles when the page shows or hides, or the line comes or goes; after the time, if one is given; or on abort. */
export function awaitWake(signal: AbortSignal, milliseconds?: number): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const settle = (): void => {
      clearTimeout(timer);
      done.abort();
      resolve();
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(settle, milliseconds);
    for (const [target, type] of wakes) target.addEventListener(type, settle, { signal: done.signal });
    signal.addEventListener('abort', settle, { signal: done.signal });
    if (signal.aborted) settle();
  });
}
