import { html, nothing, type TemplateResult } from 'lit/html.js';
import { cut, type Line } from '../../../edge/assistant/localized.ts';

/** A line with its strong part bold, in its own language. */
export function said(line: Line): TemplateResult {
  const [before, strong, after] = cut(line);
  const text = strong ? html`${before}<b>${strong}</b>${after}` : html`${line.text}`;
  return line.lang ? html`<span lang=${line.lang}>${text}</span>` : text;
}

/** Each line a paragraph. */
export const paragraphs = (lines: readonly Line[], classes?: string): TemplateResult[] =>
  lines.map((line) => html`<p class=${classes ?? nothing}>${said(line)}</p>`);
