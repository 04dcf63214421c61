import type { Sound } from './sound.ts';

/** One end of a call as the mixer sees it. */
export interface Line {
  /** The next 20 ms of what this end said, when there is any. */
  take(): Sound | undefined;
  /** The next 20 ms for this end to hear. */
  put(frame: Sound): void;
  /** Called with each key that is pressed at this end. */
  onKey: ((key: string) => void) | undefined;
  close(): void;
}
