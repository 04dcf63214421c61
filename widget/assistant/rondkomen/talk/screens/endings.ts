import { html, nothing, type TemplateResult } from 'lit';
import { answer } from '../../screens/scene.ts';
import { failure, momentOf, type TalkScene } from './scene.ts';

/** Asked once, because it cannot be undone. */
export function cancelScreen(scene: TalkScene): TemplateResult {
  const { words, state, booking } = scene;
  const { cancel } = words;
  const lines = [...(state.talk ? [`${momentOf(scene, state.talk.slot)}.`] : []), ...cancel.lines];
  return html`${answer({ title: cancel.title, lines })}
    <div class="stack">${failure(scene)}
      <button type="button" class="btn" aria-busy=${state.busy === 'sending' ? 'true' : nothing} @click=${() => booking.cancel()}>${cancel.yes}</button>
      <button type="button" class="btn line" @click=${() => booking.back()}>${cancel.no}</button></div>`;
}

/** After a call the line that was used is still known by its end: what stays elsewhere is told. */
export function goneScreen({ words, booking, act, call }: TalkScene): TemplateResult {
  return html`${answer(call ? words.call.gone : words.gone)}
    <div class="stack"><button type="button" class="btn" @click=${act.erase}>${words.booked.done}</button>
      <button type="button" class="btn bare" @click=${() => booking.start('choose')}>${words.gone.again}</button></div>`;
}
