import type { Telling } from '../../../ui/words/words.ts';

/** Said where nobody knows the organisation that the site names. */
export interface LostWords extends Telling {
  close: string;
  /** Where to call, each with its number. */
  danger: readonly { when: string; call: string; number: string }[];
}
