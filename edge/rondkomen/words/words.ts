import type { RondkomenProblemCode } from '../../protocol/rondkomen.ts';

/** What this lane itself says to a person: what we see, and what to do. */
export interface RondkomenWords {
  /** Title in a calendar. Says nothing to who looks over a shoulder. */
  appointment: string;
  problems: Record<RondkomenProblemCode, { title: string; detail: string }>;
}
