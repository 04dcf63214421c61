import type { Phrasing } from '../../../edge/assistant/phrase/compose.ts';
import { decided } from '../../../edge/assistant/phrase/decided.ts';
import { decided as english } from '../../../edge/assistant/words/en-decided.ts';
import { decided as dutch } from '../../../edge/assistant/words/nl-decided.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { sheetOf } from '../../ui/styles/sheets.ts';
import styles from './decided.css?inline';
import { decidedSheet } from './decided-sheets.ts';

/** What a case with a decision or an amount needs besides: fetched only then, before the case is shown. */
export interface DecidedPart {
  phrasing: Record<Language, Phrasing>;
  sheet: typeof decidedSheet;
}

/** Puts the styles of the part in `root`. */
export function decidedPart(root: ShadowRoot): DecidedPart {
  root.adoptedStyleSheets.push(sheetOf(styles));
  return { phrasing: { nl: decided(dutch), en: decided(english) }, sheet: decidedSheet };
}
