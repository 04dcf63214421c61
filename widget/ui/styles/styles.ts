import { unsafeCSS } from 'lit';
import base from './base.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';

/**
 * Tokens, reset, type and the small parts that every screen shares, as one sheet: it is parsed once and adopted by
 * every shadow root, which a strict Content-Security-Policy allows.
 */
export const sharedStyles = unsafeCSS(tokens + base + parts);
