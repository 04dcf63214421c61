import { svg, type TemplateResult } from 'lit';

export { calendar, check, cross, grip, person, phone } from '../../ui/icons.ts';

const icon = (path: string): TemplateResult =>
  svg`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const lines: TemplateResult = icon('M5 6h14M5 10.5h14M5 15h9M5 19.5h6');
export const quotes: TemplateResult = icon(
  'M4.5 5.500h15v11h-8.500l-4 3.500v-3.500h-2.500zM8.500 9.500h7M8.500 12.500h4.500',
);
export const stopSign: TemplateResult = icon('M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM9 12h6');
export const swap: TemplateResult = icon('M4 9h14M14.5 5.5L18 9l-3.5 3.500M20 15.5H6M9.5 12L6 15.500l3.500 3.500');
export const more: TemplateResult = icon('M6 12h.01M12 12h.01M18 12h.01');
