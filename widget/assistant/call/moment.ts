import type { CallStatus } from '../../../edge/protocol/voice.ts';
import type { CallState } from '../../voice/call.ts';
import type { CallMoment } from './words/words.ts';

/** The line of this browser: `asking` from "Bel nu" until there is one, `over` when somebody ended it. */
export type LineState = 'none' | 'asking' | CallState;

/**
 * What a citizen is told. The office says how the call stands, this browser whether there is a line; where they differ,
 * what the citizen hears counts.
 */
export function momentOf(office: CallStatus | undefined, line: LineState): CallMoment | undefined {
  if (line === 'reconnecting') return 'reconnecting';
  if (line === 'asking' || line === 'connecting') return 'starting';
  if (office === undefined || office === 'over' || line === 'over') return office && 'over';
  if (line === 'none') return 'away';
  return office === 'asked' ? 'waiting' : office;
}

/** Nobody may hear a citizen who waits; from the first word on it is theirs to choose. */
export const isHeard = (office: CallStatus | undefined): boolean => office === 'talking' || office === 'held';
