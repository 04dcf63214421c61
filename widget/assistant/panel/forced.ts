import shared from '../../ui/styles/forced.css?inline';
import { sheetOf } from '../../ui/styles/sheets.ts';
import styles from './forced.css?inline';

/** Fetched only by who has the browser choose the colours. */
export const forcedSheet: CSSStyleSheet = sheetOf(`@media (forced-colors: active) { ${shared}${styles} }`);
