import type { Telling } from '../../../ui/words/words.ts';

/** Said where nobody knows the organisation that the site names. */
export interface LostWords extends Telling {
  close: string;
  danger: string;
}
