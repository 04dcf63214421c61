import type { Way } from '../stage.ts';
import { type Draft, isOut } from './note.ts';

/** A call-back needs a number; a message does when there is no case on which the answer can stand. */
export const needsPhone = (way: Way, draft: Draft): boolean =>
  way === 'callback' || (way === 'message' && (!draft.case || isOut(draft, 'case')));
