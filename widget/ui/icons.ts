import { svg, type TemplateResult } from 'lit/html.js';

/** Icons stand beside words that say the same, so assistive technology skips them. */
export const icon = (path: string, extra = ''): TemplateResult =>
  svg`<svg class="i ${extra}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

const circle = 'M3.4 12a8.6 8.6 0 1 0 17.2 0a8.6 8.6 0 1 0-17.2 0';

export const chevron: TemplateResult = icon('M9 5l7 7-7 7', 'chev');
export const back: TemplateResult = icon('M15 5l-7 7 7 7', 'arrow');
export const cross: TemplateResult = icon('M6 6l12 12M18 6L6 18');
export const grip: TemplateResult = icon('M3 19.5h5V11a4 4 0 0 1 8 0v8.5h5');
export const person: TemplateResult = icon(
  'M8.4 8a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0M4.8 20c.7-4 3.4-6 7.2-6s6.5 2 7.2 6',
);
export const paper: TemplateResult = icon('M6.5 3H14l4 4v14H6.5zM14 3v4h4M9.5 12h5M9.5 16h5');
export const clock: TemplateResult = icon(`${circle}M12 7v5l3.3 2`);
export const pause: TemplateResult = icon(`${circle}M10 9v6M14 9v6`);
export const notice: TemplateResult = icon(`${circle}M12 7.5V13M12 16.4h.01`);
export const check: TemplateResult = icon('M4.5 12.5l5 5L20 7');
export const calendar: TemplateResult = icon('M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7');
export const purse: TemplateResult = icon(
  'M4 8.5V18a2 2 0 0 0 2 2h13V8.5zM4 8.5A2.5 2.5 0 0 1 6.5 6H17v2.5M15.5 14.2h.1',
);
export const phone: TemplateResult = icon(
  'M7 3.5H4.5C4 12 12 20 20.5 19.5V17l-4.3-1.7-2 1.7c-2.9-1.3-5-3.4-6.3-6.3l1.8-2z',
);
export const place: TemplateResult = icon(
  'M12 21c4.5-5 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2 6 6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6a2.3 2.3 0 0 0 0 4.6z',
);

/** Two seats on a line; the filled seat has the turn. Left is us, right is the citizen. */
const seats = (left: string, right: string): TemplateResult =>
  svg`<svg viewBox="0 0 34 14" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"><circle cx="7" cy="7" r="5.5" fill=${left}></circle><path d="M12.5 7h9"></path><circle cx="27" cy="7" r="5.5" fill=${right}></circle></svg>`;

export const ourTurn: TemplateResult = seats('currentColor', 'none');
export const yourTurn: TemplateResult = seats('none', 'currentColor');
