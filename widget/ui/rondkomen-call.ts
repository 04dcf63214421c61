import type { CallQuality } from '../voice/quality.ts';
import type { TalkCall } from '../voice/talk-call.ts';
import type { CallTrouble } from '../voice/trouble.ts';
import type { Other } from './rondkomen-company.ts';

/** What both sides of a talk by a call say of the line. */
export interface LineWords {
  states: Record<Exclude<TalkCall['state'], 'none'>, string>;
  /** Said after "you are on the line". */
  other: Record<Exclude<Other, 'unknown'>, string>;
  muted: string;
  quality: Record<Exclude<CallQuality, 'good'>, string>;
  troubles: Record<CallTrouble, string>;
}

/** How the line stands, and what is not as it should be. */
export function lineState(
  say: LineWords,
  { state, trouble, quality, isMuted, isLive }: TalkCall,
  other: Other,
): string {
  if (trouble && !isLive) return say.troubles[trouble];
  if (state === 'none') return '';
  const parts = [say.states[state]];
  if (state === 'open' && other !== 'unknown') parts.push(say.other[other]);
  if (state === 'open' && isMuted) parts.push(say.muted);
  if (state === 'open' && quality !== 'good') parts.push(say.quality[quality]);
  return parts.join(' ');
}
