import { type CSSResult, unsafeCSS } from 'lit';
import type { Phrasing } from '../../../edge/assistant/phrase/compose.ts';
import { decided } from '../../../edge/assistant/phrase/decided.ts';
import { loadDecidedWords } from '../../../edge/assistant/words/load.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import styles from './decided.css?inline';
import { decidedSheet } from './decided-sheets.ts';

/** What a case with a decision or an amount needs besides: fetched only then. */
export interface DecidedPart {
  language: Language;
  phrasing: Phrasing;
  sheet: typeof decidedSheet;
}

export const decidedStyles: CSSResult = unsafeCSS(styles);

export async function decidedPart(language: Language): Promise<DecidedPart> {
  return { language, phrasing: decided(await loadDecidedWords(language)), sheet: decidedSheet };
}
