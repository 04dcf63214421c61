/**
 * The script of the consulent's page. Defines `<houvast-consulent>`.
 * @module
 */
import { HouvastConsulent } from './consulent.ts';

customElements.define('houvast-consulent', HouvastConsulent);

// The page has no sheet of its own: nothing inline, nothing more to fetch.
const page = new CSSStyleSheet();
page.replaceSync('html, body { margin: 0; } html { color-scheme: light dark; }');
document.adoptedStyleSheets.push(page);
