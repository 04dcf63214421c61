import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';

/** After something hard: what do you want yourself? Nothing of it is kept or told. */
export function care({ words, act, change }: Scene): TemplateResult {
  return html`
    <section class="part care">
      <h2>${words.care.title}</h2>
      <p>${words.care.line}</p>
      <p class="soft small">${words.care.lead}</p>
      <button
        type="button"
        class="btn line"
        @click=${() => {
          act({ type: 'presence', presence: 'pause' });
          change({ kind: 'aftercareRead' });
        }}
      >
        ${words.care.pause}
      </button>
      <p class="soft small">${words.care.pauseSoft}</p>
      <button type="button" class="tool" @click=${() => change({ kind: 'aftercareRead' })}>${words.care.fine}</button>
    </section>`;
}
