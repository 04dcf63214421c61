import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QueueItem } from '../../../edge/protocol/handoff-desk-frames.ts';
import { maxMessageLength } from '../../../edge/protocol/handoff-limits.ts';
import { clockOf, nameOf, type Scene } from '../scene.ts';
import type { Leaving } from '../state/leaving.ts';
import { submitOnSendKey } from './send-key.ts';
import { typedIn } from './tools/tool-scene.ts';

/** For who waits and is away: who wrote to them last, and the way to write. One at a time. */
export function leaveMessage(item: QueueItem, scene: Scene): TemplateResult {
  const { words, state, change } = scene;
  const { leave } = words.queue;
  const { room, left } = item;
  const name = nameOf(item.name, words);
  const open = (): void => change({ kind: 'leave', leaving: { room, text: '' } });
  return html`${left ? html`<span class="f s">${leave.left(left.by, clockOf(left.at, scene))}</span>` : nothing}
    ${
      state.leaving?.room === room
        ? form(state.leaving, name, scene)
        : html`<span class="f"><button type="button" class="word" data-leave=${room} aria-label=${leave.openFor(name)} @click=${open}>${leave.open}</button></span>`
    }`;
}

function form({ room, text, sending }: Leaving, name: string, { words, act, change }: Scene): TemplateResult {
  const { leave } = words.queue;
  const isSending = sending !== undefined;
  const send = (event: Event): void => {
    event.preventDefault();
    if (!isSending && text.trim()) act({ type: 'leaveMessage', room, text: text.trim() });
  };
  return html`<form class="leave" @submit=${send}>
    <label for="leave">${leave.field(name)}</label>
    <p class="soft" id="leave-hint">${leave.hint}</p>
    <textarea class="field" id="leave" rows="3" dir="auto" maxlength=${maxMessageLength} aria-describedby="leave-hint"
      ?readonly=${isSending} .value=${live(text)} @keydown=${submitOnSendKey}
      @input=${(event: Event) => change({ kind: 'leave', leaving: { room, text: typedIn(event) } })}></textarea>
    <div class="acts">
      <button type="submit" class="btn line" aria-busy=${isSending ? 'true' : nothing} aria-disabled=${text.trim() ? nothing : 'true'}>${leave.send}</button>
      <button type="button" class="tool" @click=${() => change({ kind: 'leave', leaving: undefined })}>${words.cancel}</button>
    </div>
    <p class="soft" role="status">${isSending ? leave.sending : nothing}</p>
  </form>`;
}
