import type { Line } from './line.ts';
import type { Sound } from './sound.ts';

/** The end of a simulated telephone: it says what it is given, and what it hears is measured at the mixer. */
export class LocalLine implements Line {
  onKey: ((key: string) => void) | undefined;
  /** What is said into the telephone, 20 ms at a time. */
  source: (() => Sound) | undefined;

  take(): Sound | undefined {
    return this.source?.();
  }

  put(): void {
    // Nobody has this telephone at an ear.
  }

  close(): void {
    this.source = undefined;
  }
}
