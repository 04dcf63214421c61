import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { QueueItem } from '../../../edge/protocol/handoff-desk-frames.ts';
import { maxMessageLength } from '../../../edge/protocol/handoff-limits.ts';
import { clockOf, nameOf, type Scene } from '../scene.ts';

interface Writing {
  room: string;
  text: string;
  /** When it was sent: who had left something before. Until somebody has since, it stays to be sent again. */
  sentAfter?: { at: string | undefined };
}

/** Writes to who waits and is away, one at a time. What was typed stays until the office has it. */
export class LeaveMessage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #writing: Writing | undefined;
  #landing: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#landing) return;
    this.#host.shadowRoot?.querySelector<HTMLElement>(this.#landing)?.focus();
    this.#landing = undefined;
  }

  /** Who wrote last, and the way to write. */
  draw(item: QueueItem, scene: Scene): unknown {
    const { leave } = scene.words.queue;
    const { room, left } = item;
    const name = nameOf(item.name, scene.words);
    const writing = this.#writing?.room === room ? this.#writing : undefined;
    const isLeft = writing?.sentAfter && writing.sentAfter.at !== left?.at;
    if (isLeft) {
      this.#writing = undefined;
      this.#landing = `[data-leave="${room}"]`;
    }
    return html`${left ? html`<span class="f s">${leave.left(left.by, clockOf(left.at, scene))}</span>` : nothing}
      ${
        writing && !isLeft
          ? this.#form(writing, name, scene)
          : html`<span class="f"><button type="button" class="word" data-leave=${room} aria-label=${leave.openFor(name)} @click=${() => this.#open(room)}>${leave.open}</button></span>`
      }`;
  }

  /** They are back and were taken: what was being written to them goes on in the talk. */
  carry(room: string, { change }: Scene): void {
    if (this.#writing?.room !== room) return;
    const { text } = this.#writing;
    this.#writing = undefined;
    if (text.trim()) queueMicrotask(() => change({ kind: 'draft', room, change: { text } }));
  }

  #open(room: string): void {
    this.#write({ room, text: '' }, '#leave');
  }

  #write(writing: Writing | undefined, landing?: string): void {
    this.#writing = writing;
    this.#landing = landing;
    this.#host.requestUpdate();
  }

  #form(writing: Writing, name: string, scene: Scene): unknown {
    const { words, state, act } = scene;
    const { leave } = words.queue;
    const { room, text, sentAfter } = writing;
    const isSending = sentAfter !== undefined && !state.refusal;
    const send = (event: Event): void => {
      event.preventDefault();
      if (isSending || !text.trim()) return;
      const at = state.queue.find((item) => item.room === room)?.left?.at;
      act({ type: 'leaveMessage', room, text: text.trim() });
      this.#write({ ...writing, sentAfter: { at } });
    };
    return html`<form class="leave" @submit=${send}>
      <label for="leave">${leave.field(name)}</label>
      <p class="soft" id="leave-hint">${leave.hint}</p>
      <textarea class="field" id="leave" rows="3" dir="auto" maxlength=${maxMessageLength} aria-describedby="leave-hint"
        .value=${text} @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && this.#write({ room, text: target.value })}></textarea>
      <div class="acts">
        <button type="submit" class="btn line" aria-busy=${isSending ? 'true' : nothing} aria-disabled=${text.trim() ? nothing : 'true'}>${leave.send}</button>
        <button type="button" class="tool" @click=${() => this.#write(undefined, `[data-leave="${room}"]`)}>${words.cancel}</button>
      </div>
      <p class="soft" role="status">${isSending ? leave.sending : nothing}</p>
    </form>`;
  }
}
