import { type CSSResult, html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QueueItem } from '../../../edge/protocol/handoff-desk-frames.ts';
import { citizenName, clockOf, nameOf, type Scene, takesTalks } from '../scene.ts';
import { isThere, unread } from '../state/select.ts';
import type { Talk } from '../state/state.ts';
import queueStyles from '../styles/queue.css?inline';
import { due } from './due.ts';
import { leaveMessage } from './leave-message.ts';
import { DeskPart, deskStyles } from './part.ts';
import { hasPhone } from './phone.ts';
import { factsOf, tags } from './tags.ts';
import { takeButton } from './take.ts';

/** The left column: your talks, who waits, and what you promised. */
export class DeskQueue extends DeskPart {
  static override styles: CSSResult[] = [...deskStyles, unsafeCSS(queueStyles)];
  /** For whom a message was being written when this was drawn last, and whether the focus was in it. */
  private leaving: string | undefined;
  private wasInForm = false;

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
        ${takeButton(scene)} ${waiting(scene)} ${due(scene)}
        <p class="note">${words.queue.order} ${hasPhone(scene) ? words.phone.order : nothing}</p>
      </nav>`;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.wasInForm = this.renderRoot.querySelector('.leave :focus') !== null;
  }

  /** The field has the focus when it opens, and gives it back to what opened it. */
  protected override updated(_changed: PropertyValues): void {
    const before = this.leaving;
    this.leaving = this.scene?.state.leaving?.room;
    if (this.leaving === before || (!this.leaving && !this.wasInForm)) return;
    this.renderRoot.querySelector<HTMLElement>(this.leaving ? '#leave' : `[data-leave="${before}"]`)?.focus();
    // With its button, where the screen is low.
    this.renderRoot.querySelector('.leave')?.scrollIntoView({ block: 'nearest' });
  }

  private talkRow(scene: Scene, talk: Talk): TemplateResult {
    const { words, state, change } = scene;
    const { card, citizen, transfer, as, call } = talk.room;
    const isShown = state.shown === card.room;
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

/** Who waits, without the one whose call rings here: they stand above. */
const waitingOf = ({ state }: Scene): QueueItem[] => state.queue.filter(({ room }) => !state.talks.has(room));

function waiting(scene: Scene): TemplateResult | typeof nothing {
  const queue = waitingOf(scene);
  const there = queue.filter(isThere);
  const gone = queue.filter((item) => !isThere(item));
  if (queue.length === 0) return nothing;
  return html`
    ${there.length > 0 ? html`<ol class="q waits">${rows(there, scene)}</ol>` : nothing}
    ${
      gone.length > 0
        ? html`<p id="gone" class="none">${scene.words.queue.gone}</p>
            <ol class="q waits gone" aria-labelledby="gone">${rows(gone, scene, (item) => leaveMessage(item, scene))}</ol>`
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
