import { html, type TemplateResult } from 'lit/html.js';

const link = /(https?:\/\/[^\s<>"]+)/i;

/** Plain text; an address of the web becomes a link that takes nothing along. Nothing else ever does. */
export const linked = (text: string): unknown[] => text.split(link).map((part, at) => (at % 2 ? asLink(part) : part));

function asLink(found: string): string | TemplateResult {
  // The point or bracket after an address belongs to the sentence.
  const address = found.replace(/[.,;:!?)\]'’”]+$/, '');
  return URL.canParse(address)
    ? html`<a href=${new URL(address).href} target="_blank" rel="noopener noreferrer nofollow">${address}</a>${found.slice(address.length)}`
    : found;
}
