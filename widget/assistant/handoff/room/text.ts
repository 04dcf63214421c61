import { html, type TemplateResult } from 'lit/html.js';

const link = /(https?:\/\/[^\s<>"]+)/i;

/** Plain text; an address of the web becomes a link that takes nothing along. Nothing else ever does. */
export function linked(text: string): unknown[] {
  return text.split(link).map((part, at) => (at % 2 ? asLink(part) : part));
}

/** The point or bracket after an address belongs to the sentence. */
function asLink(found: string): string | TemplateResult {
  const end = /[.,;:!?)\]'’”]+$/.exec(found)?.[0] ?? '';
  const address = end ? found.slice(0, -end.length) : found;
  if (!URL.canParse(address)) return found;
  return html`<a href=${new URL(address).href} target="_blank" rel="noopener noreferrer nofollow">${address}</a>${end}`;
}
