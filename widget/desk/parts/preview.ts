import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import type { Talk } from '../state/state.ts';
import { isSlotReady } from './tools/boundary.ts';
import { slots } from './tools/boundary-ideas.ts';

/** A boundary as the citizen will see it, while it is being written. */
export function preview(talk: Talk, scene: Scene): TemplateResult | typeof nothing {
  if (talk.draft.tool !== 'boundary') return nothing;
  const { words } = scene;
  const { boundary } = talk.draft;
  return html`
    <section class="part">
      <h2>${words.boundary.preview}</h2>
      <div class="seen">
        ${slots.map((slot) =>
          isSlotReady(boundary[slot], { scene, talk })
            ? html`<p class=${slot === 'person' ? 'big' : ''} dir="auto">${boundary[slot]}</p>`
            : html`<p class="gap">${words.boundary.gaps[slot]}</p>`,
        )}
        <div class="ways" aria-hidden="true"><span>${words.boundary.goOn}</span><span>${words.boundary.later}</span></div>
      </div>
    </section>`;
}
