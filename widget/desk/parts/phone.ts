import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { phone as icon } from './icons.ts';
import { shutOnEscape, shutOnLeave } from './menu.ts';

/** Whether this desk can be called at all. */
export const hasPhone = ({ facts }: Pick<Scene, 'facts'>): boolean => facts?.on.includes('call') ?? false;

/** In the bar: whether calls ring here, and the switch, with what the browser is about to ask. */
export function phoneField({ words: { phone: words }, phone }: Scene): TemplateResult {
  const { state, trouble } = phone.look;
  const isOff = state === 'off';
  return html`
    <details class="account" @focusout=${shutOnLeave} @keydown=${shutOnEscape}>
      <summary class="box phone-state" data-state=${state}>
        ${icon}<span role="status">${words.states[state]}</span>
      </summary>
      <div class="menu phone-menu">
        <h2>${words.title}</h2>
        ${trouble ? html`<p class="banner-line">${words.troubles[trouble]}</p>` : nothing}
        ${isOff ? html`<p class="soft">${words.line}</p>` : nothing}
        <button
          type="button"
          class="btn ${isOff ? '' : 'line'}"
          @click=${() => (isOff ? phone.switchOn() : phone.switchOff())}
        >
          ${isOff ? words.on : words.off}
        </button>
      </div>
    </details>`;
}
