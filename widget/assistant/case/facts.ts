import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EventView, FactView } from '../../../edge/assistant/view.ts';
import { paragraphs, said } from './said.ts';

export const facts = (list: readonly FactView[]): TemplateResult =>
  html`<dl class="facts">${list.map(
    ({ term, lines }) => html`<div><dt class="over">${term}</dt><dd>${paragraphs(lines)}</dd></div>`,
  )}</dl>`;

/** What happened, each with its day. */
export const events = (list: readonly EventView[]): TemplateResult =>
  html`<ol class="events" role="list">${list.map(
    (event) => html`<li>
      <span class="over">${event.date}</span>
      <p>${said(event.line)}</p>
      ${event.detail ? html`<p>${said(event.detail)}</p>` : nothing}
    </li>`,
  )}</ol>`;
