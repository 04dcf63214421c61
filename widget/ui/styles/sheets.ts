import base from './base.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';

/** Our colours are pairs, for a light and a dark page; a browser that knows no such pairs gets the light ones. */
const knowsPairs = CSS.supports('(color: light-dark(red, red)) and (color: oklch(from red l c h))');

/** A sheet that a shadow root can adopt, which a strict Content-Security-Policy allows. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Tokens, reset, type and the parts that the first screen needs, with what the panel adds. */
export const firstSheet = (css: string): CSSStyleSheet => sheetOf(forBrowser(tokens) + base + parts + css);

/** The colours as this browser can read them. */
export const forBrowser = (css: string): string =>
  knowsPairs ? css : css.replaceAll(/light-dark\(([^,]+),(?:#\w+|var\([^)]*\))\)/g, '$1');

/** Puts sheets in force in `root`, each once. */
export const adoptIn =
  (root: ShadowRoot): ((sheet: CSSStyleSheet) => void) =>
  (sheet) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
