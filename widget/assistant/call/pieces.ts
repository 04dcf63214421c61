import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chevron } from '../../ui/icons.ts';

export const button = (label: unknown, press: () => void, look = 'btn', busy = false): TemplateResult =>
  html`<button type="button" class=${look} aria-busy=${busy ? 'true' : nothing} @click=${press}>${label}</button>`;

export const row = ({ label, soft }: { label: string; soft: string }, press: () => void): TemplateResult =>
  html`<li><button type="button" @click=${press}><span><b>${label}</b><span>${soft}</span></span>${chevron}</button></li>`;
