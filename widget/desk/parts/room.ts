import { type CSSResult, html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type Scene, shownTalk } from '../scene.ts';
import { isFolded, mayTalk } from '../state/select.ts';
import type { Talk } from '../state/state.ts';
import callStyles from '../styles/call.css?inline';
import cardStyles from '../styles/card.css?inline';
import roomStyles from '../styles/room.css?inline';
import { callPanel } from './call-panel.ts';
import { beginReport } from './care.ts';
import type { DeskComposer } from './composer.ts';
import { contextCard } from './context-card.ts';
import { more } from './icons.ts';
import { shutOnEscape, shutOnLeave } from './menu.ts';
import { DeskPart, deskStyles } from './part.ts';
import { stream } from './stream.ts';
import { transferState } from './transfer-state.ts';

/** Closer to the end than this, in pixels, counts as reading the newest. */
const nearEnd = 80;

/** The talk on the screen: card, what was said, and the message field. */
export class DeskRoomPart extends DeskPart {
  static override styles: CSSResult[] = [
    ...deskStyles,
    unsafeCSS(cardStyles),
    unsafeCSS(roomStyles),
    unsafeCSS(callStyles),
  ];
  static override properties = { away: { state: true } };
  /** The reader looks at something older. */
  declare private away: boolean;
  private room: string | undefined;
  /** A field that grows below takes room from what was said: the newest stays in sight. */
  private readonly observer = new ResizeObserver(() => this.stay());
  /** Height of what was said and of its window, when it was last looked at. */
  private heights = '';
  private count = 0;
  /** A key of the call, or a step of a transfer, had the focus before this was drawn. */
  private wasInPanel = false;
  /** On a low screen the page scrolls, and its end was in sight before this was drawn. */
  private wasAtPageEnd = false;

  constructor() {
    super();
    this.away = false;
  }

  override focus(): void {
    // It may be on the screen since a moment only.
    void this.updateComplete.then(() => this.land());
  }

  /** To the question: who comes into a talk reads before they write. */
  async read(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.want')?.focus();
  }

  private land(): void {
    const answer = this.renderRoot.querySelector<HTMLElement>('.rings .btn');
    const composer = this.renderRoot.querySelector<DeskComposer>('houvast-desk-composer');
    // After a ring the composer comes only now.
    if (answer) answer.focus();
    else void composer?.updateComplete.then(() => composer.focus());
  }

  protected override render(): unknown {
    const { scene } = this;
    const talk = scene && shownTalk(scene);
    if (!scene || !talk) return nothing;
    const { words } = scene;
    const call = callPanel(talk, scene);
    // Yes and no come first, in sight without a scroll on the smallest screen too.
    const rings = talk.room.call?.forMe;
    return html`
      ${rings ? call : nothing} ${contextCard(talk, scene, this.actions(scene, talk))} ${rings ? nothing : call}
      ${transferState(talk, scene)}
      <div class="log-frame">
        ${keyed(
          talk.room.card.room,
          html`<div class="log" role="region" aria-label=${words.stream.label} tabindex="0" @scroll=${this.scrolled}>
            <div class="entries">${stream(talk, scene)}</div>
          </div>`,
        )}
        ${
          this.away
            ? html`<button type="button" class="btn line newest" @click=${this.toEnd}>${words.stream.older}</button>`
            : nothing
        }
      </div>
      ${rings && talk.room.as === 'aside' ? nothing : html`<houvast-desk-composer .scene=${scene}></houvast-desk-composer>`}`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.wasInPanel = this.renderRoot.querySelector(':is(.call, .warm) :focus') !== null;
    this.wasAtPageEnd = this.getBoundingClientRect().bottom < innerHeight + nearEnd;
  }

  protected override updated(_changed: PropertyValues): void {
    const talk = this.scene && shownTalk(this.scene);
    const isOther = this.room !== talk?.room.card.room;
    // The key went with what it was for: on to the field, and in another talk to its question, before anything is written.
    if (this.wasInPanel && !this.renderRoot.querySelector(':focus')) {
      if (isOther) void this.read();
      else this.focus();
    }
    const log = this.renderRoot.querySelector('.log');
    if (!talk || !log) return;
    if (isOther) {
      this.observer.disconnect();
      this.observer.observe(log);
    }
    const count = talk.entries.length + talk.pending.length;
    const grew = count > this.count;
    this.room = talk.room.card.room;
    this.count = count;
    const hasSpoken = talk.entries.some(({ from, content }) => from.role !== 'citizen' && content.kind === 'message');
    // Before the first word, and for who comes to read along, the card is what must be on a small screen.
    const isAsked = talk.room.transfer?.forMe;
    if (isOther && (!hasSpoken || talk.room.as === 'aside')) this.scrollTop = 0;
    else if (isOther || (grew && !this.away && !isAsked)) this.meet(talk);
    if (!isOther && hasSpoken && this.wasAtPageEnd && pageScrolls()) this.scrollIntoView({ block: 'end' });
  }

  private actions(scene: Scene, talk: Talk): TemplateResult {
    const { words, change, act } = scene;
    const { card, calm } = talk.room;
    const { room } = card;
    const folded = isFolded(talk);
    const tool = (name: 'stop' | 'close') => change({ kind: 'draft', room, change: { tool: name } });
    const takeOver = (): void =>
      change({
        kind: 'draft',
        room,
        change: { tool: 'transfer', transfer: { to: '', note: words.transfer.takeOverNote } },
      });
    // Rest begins with listening: the sentences for it are there.
    const rest = (on: boolean): void => {
      act({ type: 'calm', room, on });
      change({ kind: 'draft', room, change: { tool: on ? 'phrases' : undefined } });
    };
    const choose = (run: () => void) => (event: Event) => {
      run();
      const menu = event.currentTarget instanceof Element && event.currentTarget.closest('details');
      if (menu) menu.open = false;
    };
    const item = (label: string, run: () => void): TemplateResult =>
      html`<button type="button" class="tool" @click=${choose(run)}>${label}</button>`;
    return html`<span class="acts">
      <button type="button" class="tool" aria-expanded=${!folded} @click=${() => change({ kind: 'fold', room, folded: !folded })}>
        ${folded ? words.card.unfold : words.card.fold}
      </button>
      ${
        mayTalk(talk)
          ? html`<details class="menu-of" @focusout=${shutOnLeave} @keydown=${shutOnEscape}>
              <summary class="tool" aria-label=${words.composer.more}>${more}</summary>
              <div class="menu">
                ${item(calm ? words.composer.calmOff : words.composer.calm, () => rest(!calm))}
                ${item(words.composer.takeOver, takeOver)} ${item(words.composer.stop, () => tool('stop'))}
                ${item(words.report.open, () => beginReport(scene))}
              </div>
            </details>`
          : nothing
      }
      ${
        talk.room.as === 'aside'
          ? nothing
          : html`<button type="button" class="btn line" @click=${() => tool('close')}>${words.composer.close}</button>`
      }
    </span>`;
  }

  private scrolled({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    // Something grew or shrank around it: that is no reader who scrolls.
    if (this.heights !== heightsOf(currentTarget)) this.stay();
    else this.away = scrollHeight - scrollTop - clientHeight > nearEnd;
  }

  private stay(): void {
    const log = this.renderRoot.querySelector('.log');
    if (!log) return;
    this.heights = heightsOf(log);
    if (!this.away) log.scrollTop = log.scrollHeight;
  }

  /** The newest comes in sight: from its beginning, when a citizen wrote more than fits. */
  private meet({ entries }: Talk): void {
    this.toEnd();
    const log = this.renderRoot.querySelector('.log');
    const last = entries.at(-1)?.from.role === 'citizen' && [...this.renderRoot.querySelectorAll('.said')].at(-1);
    if (!log || !last || last.clientHeight < log.clientHeight) return;
    log.scrollTop += last.getBoundingClientRect().top - log.getBoundingClientRect().top - 20;
  }

  private toEnd(): void {
    this.away = false;
    this.stay();
    // On a phone the whole room scrolls.
    this.scrollTop = this.scrollHeight;
  }
}

/** Too low to keep anything in place. */
const pageScrolls = (): boolean => document.documentElement.scrollHeight > innerHeight + 1;

const heightsOf = ({ scrollHeight, clientHeight }: Element): string => `${scrollHeight} ${clientHeight}`;
