/** A whisper close by, and a firm voice, in decibels below full scale. */
const quietest = -55;
const loudest = -12;

/** How loud samples between -1 and 1 are, as people hear it: from 0 (a quiet room) to 1 (a firm voice). */
export function levelOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const decibels = 10 * Math.log10(sum / samples.length || Number.MIN_VALUE);
  return Math.min(1, Math.max(0, (decibels - quietest) / (loudest - quietest)));
}

/** `waiting`: nothing was said yet. `unheard`: it was quiet for so long that something may be wrong. */
export type Hearing = 'waiting' | 'heard' | 'unheard';

/** This loud is a voice, for this long in all; quiet for this long may be a microphone that is off. In milliseconds. */
const voice = 0.35;
const heardAfter = 250;
const unheardAfter = 5000;

/** Finds out from levels whether a voice comes in. Once heard, it stays so. */
export class HearingCheck {
  #loudFor = 0;
  #began: number | undefined;
  #last: number | undefined;

  /** `now` in milliseconds, never less than before. */
  hear(level: number, now: number): Hearing {
    this.#began ??= now;
    // A page that was away for a while heard nothing in that time.
    if (level >= voice) this.#loudFor += Math.min(100, now - (this.#last ?? now));
    this.#last = now;
    if (this.#loudFor >= heardAfter) return 'heard';
    return now - this.#began >= unheardAfter ? 'unheard' : 'waiting';
  }
}
