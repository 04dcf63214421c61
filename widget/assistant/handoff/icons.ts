import type { TemplateResult } from 'lit/html.js';
import { icon } from '../../ui/icons.ts';

export const pencil: TemplateResult = icon('M4 20l1-4.5L15.8 4.7l3.5 3.5L8.5 19z');
export const minus: TemplateResult = icon('M3.4 12a8.6 8.6 0 1 0 17.2 0a8.6 8.6 0 1 0-17.2 0M8.5 12h7');
export const plus: TemplateResult = icon('M12 5v14M5 12h14');
export const up: TemplateResult = icon('M12 19V5M5.5 11.5L12 5l6.5 6.5');
export const speech: TemplateResult = icon('M4 5h16v11h-9l-4 4v-4H4z');
