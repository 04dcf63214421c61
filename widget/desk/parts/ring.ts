import { html, nothing, type TemplateResult } from 'lit';
import { ringing } from '../phone/calls.ts';
import { citizenName, type Scene } from '../scene.ts';
import type { Talk } from '../state/state.ts';
import { phone as icon } from './icons.ts';

/** Yes, or on to the next. */
export function answerButtons(talk: Talk, { words, answerCall }: Scene): TemplateResult {
  return html`<div class="acts">
    <button type="button" class="btn" @click=${() => answerCall(talk, true)}>${words.phone.accept}</button>
    <button type="button" class="btn line" @click=${() => answerCall(talk, false)}>${words.phone.refuse}</button>
  </div>`;
}

/** A call that rings while another talk is on the screen: nothing pushes that away. */
export function ringStrip(scene: Scene): TemplateResult | typeof nothing {
  const { words, state, change } = scene;
  const talk = ringing(state);
  if (!talk || state.shown === talk.room.card.room) return nothing;
  const { room, note } = talk.room.card;
  return html`<section class="strip ring" aria-label=${words.phone.label}>
    ${icon}
    <p><b>${words.phone.rings(citizenName(talk, words))}</b> <span dir="auto">${note.question}</span></p>
    ${answerButtons(talk, scene)}
    <button type="button" class="tool" @click=${() => change({ kind: 'show', room })}>${words.phone.show}</button>
  </section>`;
}
