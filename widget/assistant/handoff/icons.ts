import { svg, type TemplateResult } from 'lit/html.js';

const icon = (path: string): TemplateResult =>
  svg`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const pencil: TemplateResult = icon('M4 20l1-4.500L15.8 4.700l3.5 3.500L8.5 19z');
export const minus: TemplateResult = icon('M3.4 12a8.6 8.6 0 1 0 17.2 0a8.6 8.6 0 1 0-17.2 0M8.5 12h7');
export const plus: TemplateResult = icon('M12 5v14M5 12h14');
export const up: TemplateResult = icon('M12 19V5M5.5 11.500L12 5l6.500 6.500');
export const speech: TemplateResult = icon('M4 5h16v11h-9l-4 4v-4H4z');
