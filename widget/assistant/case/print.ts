import { type CSSResult, render, type TemplateResult, unsafeCSS } from 'lit';
import printStyles from './print.css?inline';

/**
 * Prints a case on its own, without the page around it: in a frame of its own, made by script alone,
 * so that a strict Content-Security-Policy lets it through. The title stays neutral: it ends up on paper and in file names.
 */
export function printCase(body: TemplateResult, styles: readonly CSSResult[], language: string, title: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const { contentWindow: inside, contentDocument: paper } = frame;
  if (!inside || !paper) {
    frame.remove();
    return;
  }
  paper.documentElement.lang = language;
  paper.title = title;
  const Sheet = (inside as Window & typeof globalThis).CSSStyleSheet;
  paper.adoptedStyleSheets = [...styles, unsafeCSS(printStyles)].map(({ cssText }) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText.replaceAll(':host', ':root'));
    return sheet;
  });
  render(body, paper.body);
  inside.addEventListener('afterprint', () => frame.remove(), { once: true });
  inside.focus();
  inside.print();
}
