import { unsafeCSS } from 'lit';
import { decided } from '../../../edge/assistant/phrase/decided.ts';
import styles from './decided.css?inline';
import { decidedSheet } from './decided-sheets.ts';

/** What a case with a decision or an amount needs besides: fetched only then. */
export const decidedPart = { phrasing: decided, sheet: decidedSheet, styles: unsafeCSS(styles) };
export type DecidedPart = typeof decidedPart;
