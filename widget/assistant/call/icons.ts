import { svg, type TemplateResult } from 'lit/html.js';

const icon = (path: string, more = ''): TemplateResult =>
  svg`<svg class="i ${more}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

const mouth = 'M9 6.500a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5.5 11.500a6.500 6.500 0 0 0 13 0M12 18v3';

export const microphone: TemplateResult = icon(mouth);
export const microphoneOff: TemplateResult = icon(`${mouth}M4 4l16 16`);
export const speaker: TemplateResult = icon(
  'M4 9.500h3.500L12 5.500v13l-4.500-4H4zM15.500 9a4.500 4.500 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
);
export const keys: TemplateResult = icon(
  'M6 6h.01M12 6h.01M18 6h.01M6 12h.01M12 12h.01M18 12h.01M6 18h.01M12 18h.01M18 18h.01',
  'dots',
);
export const hangUp: TemplateResult = icon(
  'M3.500 14.500c0-6 17-6 17 0 0 1.700-1 2-2 1.800l-2.700-.6c-.8-.2-1.100-.8-1.100-1.500v-1.400c-1.800-.5-3.600-.5-5.400 0v1.400c0 .7-.3 1.300-1.100 1.500l-2.700.6c-1 .2-2-.1-2-1.800z',
);
