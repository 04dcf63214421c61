import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { whyNotTake } from '../state/select.ts';

/** Takes who waits longest, or says why that cannot be now. `why` is the id of the reason, one a tree. */
export function takeButton({ words, state, act, phone }: Scene, why = 'why'): TemplateResult {
  const reason = whyNotTake(state, phone.look.state === 'on');
  return html`
    <div class="taking">
      <button
        type="button"
        class="btn take"
        aria-disabled=${reason ? 'true' : nothing}
        aria-describedby=${reason ? why : nothing}
        @click=${() => !reason && act({ type: 'take' })}
      >
        ${words.queue.take}
      </button>
      ${reason ? html`<p id=${why} class="soft">${words.queue.whyNot[reason]}</p>` : nothing}
    </div>`;
}
