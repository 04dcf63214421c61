import type { Parts } from '../../../edge/assistant/phrase/compose.ts';
import { decided } from '../../../edge/assistant/phrase/decided.ts';
import { loadDecidedWords } from '../../../edge/assistant/words/load.ts';
import type { RunningWords } from '../../../edge/assistant/words/words.ts';
import { sheetOf } from '../../ui/styles/sheets.ts';
import styles from './decided.css?inline';
import { decidedSheet } from './decided-sheets.ts';

/** What a case with a decision or an amount needs besides: fetched only then, before the case is shown. */
export interface DecidedPart {
  parts: Parts;
  sheet: typeof decidedSheet;
}

const sheet = sheetOf(styles);

export async function loadDecided(words: RunningWords, adopt: (sheet: CSSStyleSheet) => void): Promise<DecidedPart> {
  const parts = decided({ ...words, ...(await loadDecidedWords(words.language)) });
  adopt(sheet);
  return { parts, sheet: decidedSheet };
}
