import type { Phrasing } from '../../../edge/assistant/phrase/compose.ts';
import { running } from '../../../edge/assistant/phrase/running.ts';
import { joined } from '../../../edge/assistant/words/joined.ts';
import { loadEventfulWords } from '../../../edge/assistant/words/load.ts';
import type { CalmWords, RunningWords } from '../../../edge/assistant/words/words.ts';
import rare from '../../ui/styles/rare.css?inline';
import { sheetOf } from '../../ui/styles/sheets.ts';
import styles from './full.css?inline';

/** What tells a case in which more happened than time that passed. */
export interface FullPart {
  words: RunningWords;
  phrasing: Phrasing;
}

export const fullSheet: CSSStyleSheet = sheetOf(rare + styles);

export async function loadFull(calm: CalmWords, adopt: (sheet: CSSStyleSheet) => void): Promise<FullPart> {
  const words = joined(calm, await loadEventfulWords(calm.language));
  adopt(fullSheet);
  return { words, phrasing: running(words) };
}
