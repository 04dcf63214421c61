/**
 * The one script a page includes. Defines `<houvast-assistant>`, and puts one on the page when there is none
 * and the address of the script names an organisation.
 * @module
 */
import { HouvastAssistant } from './assistant/assistant.ts';

const tag = 'houvast-assistant';
const organisation = new URL(import.meta.url).searchParams.get('organisation');

function place(): void {
  if (!organisation || document.readyState === 'loading' || document.querySelector(tag)) return;
  const assistant = document.createElement(tag);
  assistant.setAttribute('organisation', organisation);
  document.body.append(assistant);
}

if (customElements.get(tag)) {
  // biome-ignore lint/suspicious/noConsole: who makes a page with two versions must hear that only the first counts.
  console.warn('Houvast twice');
} else {
  customElements.define(tag, HouvastAssistant);
  addEventListener('DOMContentLoaded', place);
  place();
}
