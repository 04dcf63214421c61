import { type CSSResult, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QueueItem } from '../../../edge/protocol/handoff-desk-frames.ts';
import { citizenName, clockOf, nameOf, type Scene, takesTalks } from '../scene.ts';
import { isThere, unread, whyNotTake } from '../state/select.ts';
import type { Talk } from '../state/state.ts';
import queueStyles from '../styles/queue.css?inline';
import { due } from './due.ts';
import { LeaveMessage } from './leave-message.ts';
import { DeskPart, deskStyles } from './part.ts';
import { hasPhone } from './phone.ts';
import { factsOf, tags } from './tags.ts';

/** The left column: help that was asked, your talks, who waits, and what you promised. */
export class DeskQueue extends DeskPart {
  static override styles: CSSResult[] = [...deskStyles, unsafeCSS(queueStyles)];
  /** What is being written to who is away. */
  readonly #leave = new LeaveMessage(this);

  /** To the talk on the screen, or to the button that takes the next one. */
  override focus(): void {
    const target = this.renderRoot.querySelector<HTMLElement>('[aria-current="true"], .take');
    target?.focus();
  }

  protected override render(): unknown {
    const { scene } = this;
    if (!scene) return nothing;
    const { words, state, login } = scene;
    if (!takesTalks(login)) return nothing;
    return html`
      <nav aria-label=${words.parts.queue}>
        ${helps(scene)}
        <div class="head"><h2>${words.queue.mine}</h2></div>
        ${
          state.talks.size === 0
            ? html`<p class="none">${words.queue.none}</p>`
            : html`<ul class="q" @keydown=${this.rove}>
                ${repeat(
                  state.talks.values(),
                  ({ room }) => room.card.room,
                  (talk) => this.talkRow(scene, talk),
                )}
              </ul>`
        }
        <div class="head">
          <h2>${words.queue.waiting}</h2>
          <span class="soft">${words.queue.people(waitingOf(scene).filter(isThere).length)}</span>
        </div>
        ${take(scene)} ${waiting(scene, this.#leave)} ${due(scene)}
        <p class="note">${words.queue.order} ${hasPhone(scene) ? words.phone.order : nothing}</p>
      </nav>`;
  }

  private talkRow(scene: Scene, talk: Talk): TemplateResult {
    const { words, state, change } = scene;
    const { card, citizen, transfer, as, call } = talk.room;
    const isShown = state.shown === card.room;
    this.#leave.carry(card.room, scene);
    const fresh = isShown ? 0 : unread(talk, state.me?.id);
    const aside = call?.forMe
      ? words.phone.ringsNow
      : transfer?.forMe
        ? words.queue.asksYou(transfer.from)
        : as === 'aside'
          ? words.queue.readsAlong
          : '';
    const status =
      fresh > 0 ? words.queue.fresh(fresh) : citizen.typing ? words.queue.types : citizen.here ? '' : words.queue.away;
    return html`<li>
      <button
        type="button"
        data-room=${card.room}
        aria-current=${isShown ? 'true' : nothing}
        tabindex=${isShown || state.shown === undefined ? nothing : '-1'}
        @click=${() => change({ kind: 'show', room: card.room })}
      >
        <b>${citizenName(talk, words)}</b>
        <span class="t ${fresh > 0 ? 'fresh' : ''}">${status}</span>
        <span class="s">${card.note.question}</span>
        ${aside ? html`<span class="f"><span class="tag we">${aside}</span></span>` : nothing}
        <span class="f">${tags(factsOf(talk), scene)}</span>
      </button>
    </li>`;
  }

  /** Arrow keys move between your talks; one of them is in the order of Tab. */
  private rove(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-room]')];
    const at = rows.findIndex((row) => row.matches(':focus'));
    rows[(at + step + rows.length) % rows.length]?.focus();
  }
}

function take({ words, state, act, phone }: Scene): TemplateResult {
  const why = whyNotTake(state, phone.look.state === 'on');
  return html`
    <div class="taking">
      <button
        type="button"
        class="btn take"
        aria-disabled=${why ? 'true' : nothing}
        aria-describedby=${why ? 'why' : nothing}
        @click=${() => !why && act({ type: 'take' })}
      >
        ${words.queue.take}
      </button>
      ${why ? html`<p id="why" class="soft">${words.queue.whyNot[why]}</p>` : nothing}
    </div>`;
}

/** Who waits, without the one whose call rings here: they stand above. */
const waitingOf = ({ state }: Scene): QueueItem[] => state.queue.filter(({ room }) => !state.talks.has(room));

function waiting(scene: Scene, leave: LeaveMessage): TemplateResult | typeof nothing {
  const queue = waitingOf(scene);
  const there = queue.filter(isThere);
  const gone = queue.filter((item) => !isThere(item));
  if (queue.length === 0) return nothing;
  return html`
    ${there.length > 0 ? html`<ol class="q waits">${rows(there, scene)}</ol>` : nothing}
    ${
      gone.length > 0
        ? html`<p id="gone" class="none">${scene.words.queue.gone}</p>
            <ol class="q waits gone" aria-labelledby="gone">${rows(gone, scene, (item) => leave.draw(item, scene))}</ol>`
        : nothing
    }`;
}

const rows = (queue: readonly QueueItem[], scene: Scene, more: (item: QueueItem) => unknown = () => nothing): unknown =>
  repeat(
    queue,
    ({ room }) => room,
    (item) => html`<li>
      <div>
        <b>${nameOf(item.name, scene.words)}</b>
        <span class="t">${waitOf(item, scene)}</span>
        <span class="s" dir="auto">${item.question}</span>
        <span class="f">${item.call ? html`<span class="tag we">${scene.words.phone.wants}</span>` : nothing}${tags(item, scene)}</span>
        ${more(item)}
      </div>
    </li>`,
  );

function waitOf({ waitingSince, awaySince }: QueueItem, scene: Scene): string {
  const { words, now } = scene;
  return awaySince === undefined
    ? words.queue.minutes(minutesSince(waitingSince, now))
    : words.queue.seen(clockOf(awaySince, scene));
}

const minutesSince = (since: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 60_000));

/** For leads: who asked for help now. */
function helps({ words, state, act, change }: Scene): TemplateResult[] {
  return state.helps.map(
    ({ room, from }) => html`
      <section class="ask" aria-label=${words.help.title}>
        <p><b>${words.help.asks(from)}</b></p>
        <div class="acts">
          <button
            type="button"
            class="btn line"
            @click=${() => {
              act({ type: 'join', room });
              change({ kind: 'helpRead', room });
              change({ kind: 'show', room });
            }}
          >
            ${words.help.join}
          </button>
          <button
            type="button"
            class="tool"
            @click=${() => {
              act({ type: 'notNow', room });
              change({ kind: 'helpRead', room });
            }}
          >
            ${words.help.later}
          </button>
        </div>
      </section>`,
  );
}
