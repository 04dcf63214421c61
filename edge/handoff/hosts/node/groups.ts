import type { OfficePorts } from '../office-host.ts';

/** How long what is said may wait for more, in milliseconds: after a group of few frames, and after a larger one. */
const [shortMs, longMs] = [3, 10];
const fewFrames = 16;
/** So many frames wait for no more. */
const manyFrames = 128;

/**
 * Stores what came in during one turn of the event loop at once; and when that was just done, waits a moment for more:
 * the busier, the longer, until it is many. A quiet office answers at once; a busy one stores a hundred times a second,
 * however much is said.
 */
export function createGroups(): Pick<OfficePorts, 'soon' | 'more'> {
  let last = Number.NEGATIVE_INFINITY;
  let came = 0;
  let start: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => performance.now();
  return {
    soon(run) {
      const wait = came < fewFrames ? shortMs : longMs;
      came = 1;
      start = () => {
        timer = undefined;
        last = now();
        run();
      };
      if (now() - last >= wait) setImmediate(start);
      else timer = setTimeout(start, wait);
    },
    more() {
      came++;
      if (came < manyFrames || !timer || !start) return;
      clearTimeout(timer);
      timer = undefined;
      setImmediate(start);
    },
  };
}
