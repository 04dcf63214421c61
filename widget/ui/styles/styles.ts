import { type CSSResult, unsafeCSS } from 'lit';
import base from './base.css?inline';
import forced from './forced.css?inline';
import more from './more.css?inline';
import parts from './parts.css?inline';
import rare from './rare.css?inline';
import { forBrowser } from './sheets.ts';
import spare from './spare.css?inline';
import tokens from './tokens.css?inline';

/**
 * Tokens, reset, type and all small parts, as one sheet for elements that are fetched one by one: it is parsed once and
 * adopted by every shadow root, which a strict Content-Security-Policy allows.
 */
export const sharedStyles: CSSResult = unsafeCSS(
  `${forBrowser(tokens)}${base}${parts}${more}${rare}${spare}@media (forced-colors: active) { ${forced} }`,
);
