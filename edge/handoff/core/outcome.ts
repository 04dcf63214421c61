import type { Refusal } from '../../protocol/handoff-citizen-frames.ts';

/** What became of a frame. `stored` is acknowledged, with its entry's number if it is one. */
export type Outcome = { refused: Refusal } | { stored: number | undefined } | undefined;

export const refused = (code: Refusal): Outcome => ({ refused: code });
export const stored = (seq?: number): Outcome => ({ stored: seq });
