import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { shutOnEscape, shutOnLeave } from './menu.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

/** The keys of a telephone, for whoever has to press them. Typing them works too. */
export function keypad({ words, phone }: Scene): TemplateResult {
  const typed = (event: KeyboardEvent): void => {
    shutOnEscape(event);
    const { currentTarget, key } = event;
    if (!(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
    if (keys.some((known) => known === key)) phone.digits(key);
  };
  return html`<details class="keypad menu-of" @focusout=${shutOnLeave} @keydown=${typed}>
    <summary class="btn line">${words.phone.keys}</summary>
    <div class="menu" dir="ltr">
      ${keys.map(
        (key) =>
          html`<button type="button" class="tool" aria-label=${words.phone.key(key)} @click=${() => phone.digits(key)}>${key}</button>`,
      )}
    </div>
  </details>`;
}
