/** Longest wait that a timer can hold, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/**
 * Rings once, at the last moment that was set, in milliseconds since 1970; `undefined` sets it off. A moment further away
 * than a timer can hold rings early: whoever set it sets it again.
 */
export function createAlarm(clock: () => Date, ring: () => void): (at: number | undefined) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let planned: number | undefined;
  return (at) => {
    if (at === planned) return;
    planned = at;
    clearTimeout(timer);
    if (at === undefined) return;
    const wait = Math.min(longestTimer, Math.max(0, at - clock().getTime()));
    timer = setTimeout(() => {
      planned = undefined;
      ring();
    }, wait);
    timer.unref();
  };
}
