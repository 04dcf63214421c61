import type { Speaker } from '../../../../edge/protocol/handoff-entry.ts';
import type { HandoffWords } from '../words/words.ts';

export const nameOf = (from: Speaker, { you }: HandoffWords): string => (from.role === 'citizen' ? you : from.name);

/** `Samira, Inkomen` */
export const withTeam = (from: Speaker, words: HandoffWords): string =>
  from.role === 'citizen' || !from.team ? nameOf(from, words) : `${from.name}, ${from.team}`;
