import { html, render, type TemplateResult } from 'lit/html.js';
import type { Line } from '../../../edge/assistant/localized.ts';
import printStyles from './print.css?inline';
import { said } from './said.ts';

/** What stands on the paper. */
export interface Paper {
  title: Line;
  body: TemplateResult;
  organisation: string;
  /** Those of the screen. */
  styles: readonly CSSStyleSheet[];
  language: string;
}

/**
 * Prints a case on its own, without the page around it: in a frame of its own, made by script alone, so that a strict
 * Content-Security-Policy lets it through. The frame's title names the organisation only: it ends up in file names.
 */
export function printCase({ title, body, organisation, styles, language }: Paper): void {
  const frame = document.createElement('iframe');
  frame.title = organisation;
  frame.ariaHidden = 'true';
  // Not `hidden`: some browsers print nothing of a frame that is not drawn.
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0';
  document.body.append(frame);
  const { contentWindow: inside, contentDocument: paper } = frame;
  if (!inside || !paper) {
    frame.remove();
    return;
  }
  paper.documentElement.lang = language;
  paper.title = organisation;
  const Sheet = (inside as Window & typeof globalThis).CSSStyleSheet;
  paper.adoptedStyleSheets = [...styles.map(textOf), printStyles].map((css) => {
    const sheet = new Sheet();
    sheet.replaceSync(css.replaceAll(':host', ':root'));
    return sheet;
  });
  render(html`<header class="head"><p>${organisation}</p><h1>${said(title)}</h1></header>${body}`, paper.body);
  inside.addEventListener('afterprint', () => frame.remove(), { once: true });
  inside.focus();
  inside.print();
}

const textOf = ({ cssRules }: CSSStyleSheet): string => Array.from(cssRules, ({ cssText }) => cssText).join('\n');
