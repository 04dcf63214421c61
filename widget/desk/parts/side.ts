import { type CSSResult, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { localized } from '../../../edge/assistant/localized.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { type Scene, shownTalk } from '../scene.ts';
import { isHard } from '../state/select.ts';
import type { Talk } from '../state/state.ts';
import sideStyles from '../styles/side.css?inline';
import { earlier } from './earlier.ts';
import { DeskPart, deskStyles } from './part.ts';
import { preview } from './preview.ts';
import { protocol } from './protocol.ts';

const tabs = ['protocol', 'case', 'before'] as const;
type Tab = (typeof tabs)[number];

/** The right column: what helps in this talk. */
export class DeskSide extends DeskPart {
  static override styles: CSSResult[] = [...deskStyles, unsafeCSS(sideStyles)];
  static override properties = {
    tab: { state: true },
    breath: { state: true },
    others: { state: true },
    other: { state: true },
  };
  declare private tab: Tab;
  declare private breath: 'in' | 'out' | undefined;
  /** Other cases of a person, by room, once they were asked for. */
  declare private others: ReadonlyMap<string, Explanation[]>;
  /** The one that is looked at, and in which talk: it never shows in another. */
  declare private other: { room: string; explanation: Explanation } | undefined;

  private wasReporting = false;
  /** What stood on top when this was drawn last. */
  private onTop = '';

  constructor() {
    super();
    this.tab = 'protocol';
    this.others = new Map();
  }

  /** What an agent reports stands with the protocol. */
  protected override willUpdate(): void {
    const isReporting = this.scene?.state.report !== undefined;
    if (isReporting && !this.wasReporting) this.choose('protocol');
    this.wasReporting = isReporting;
  }

  /** What comes on top is seen by who had scrolled as well; a browser would keep their place instead. */
  protected override updated(): void {
    const { scene } = this;
    const talk = scene && shownTalk(scene);
    const cares = scene?.state.aftercare || isHard(talk, scene?.state.me?.id);
    // Behind its tab nothing scrolls: then it is done when the tab is chosen.
    if (!this.checkVisibility()) return;
    const before = this.onTop;
    this.onTop = `${this.tab} ${talk?.room.card.room} ${cares} ${talk?.draft.tool === 'boundary'}`;
    if (before !== this.onTop) this.scrollTop = 0;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  protected override render(): unknown {
    const { scene } = this;
    if (!scene) return nothing;
    const { words } = scene;
    return html`
      <aside aria-label=${words.side.label}>
        <div class="tabs" role="tablist" @keydown=${this.rove}>
          ${tabs.map(
            (tab) => html`<button
              type="button"
              role="tab"
              id="tab-${tab}"
              aria-controls="panel"
              aria-selected=${this.tab === tab}
              tabindex=${this.tab === tab ? nothing : '-1'}
              @click=${() => this.choose(tab)}
            >
              ${words.side.tabs[tab]}
            </button>`,
          )}
        </div>
        <div id="panel" role="tabpanel" aria-labelledby="tab-${this.tab}" tabindex="0">${this.panel(scene)}</div>
      </aside>`;
  }

  private panel(scene: Scene): unknown {
    const talk = shownTalk(scene);
    if (this.tab === 'protocol') {
      const breathe = { at: this.breath, start: () => this.breathe() };
      return html`${talk ? preview(talk, scene) : nothing}${protocol(talk, scene, breathe)}`;
    }
    if (!talk) return html`<p class="part soft">${scene.words.side.noTalk}</p>`;
    return this.tab === 'case' ? this.caseOf(talk, scene) : earlier(talk, scene);
  }

  private caseOf(talk: Talk, scene: Scene): TemplateResult {
    const { words, facts, language } = scene;
    const { card } = talk.room;
    const other = this.other?.room === card.room ? this.other.explanation : undefined;
    const shown = other ?? card.case;
    return html`
      ${
        shown
          ? html`<p class="part soft small">${words.side.sameAsCitizen}</p>
              ${
                other
                  ? html`<section class="part">
                      <h2>${localized(other.title, language).text}</h2>
                      <button type="button" class="tool" @click=${() => this.show(undefined)}>${words.side.backToCase}</button>
                    </section>`
                  : nothing
              }
              <houvast-desk-case .explanation=${shown} .facts=${facts} .language=${language} .trouble=${words.failed.soft}></houvast-desk-case>`
          : html`<p class="part soft">${words.side.noCase}</p>`
      }
      ${card.otherCases ? this.otherCases(card.room, scene) : nothing}`;
  }

  private otherCases(room: string, { words, language }: Scene): TemplateResult {
    const found = this.others.get(room);
    const list = found?.map(
      (other) =>
        html`<li><button type="button" class="tool" @click=${() => this.show({ room, explanation: other })}>${localized(other.title, language).text}</button></li>`,
    );
    return html`
      <section class="part">
        <h2>${words.side.otherCases}</h2>
        ${
          list === undefined
            ? html`<button type="button" class="btn line" @click=${() => this.find(room)}>${words.side.showOtherCases}</button>`
            : list.length > 0
              ? html`<ul>${list}</ul>`
              : html`<p class="soft">${words.side.noOtherCases}</p>`
        }
      </section>`;
  }

  private async find(room: string): Promise<void> {
    const { scene } = this;
    if (!scene) return;
    try {
      this.others = new Map(this.others).set(room, await scene.api.otherCases(room));
    } catch {
      scene.say(scene.words.tasks.failed);
    }
  }

  private show(other: typeof this.other): void {
    this.other = other;
  }

  private choose(tab: Tab): void {
    this.tab = tab;
    this.other = undefined;
  }

  private async rove(event: KeyboardEvent): Promise<void> {
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.choose(tabs[(tabs.indexOf(this.tab) + step + tabs.length) % tabs.length] ?? 'protocol');
    await this.updateComplete;
    this.focus();
  }

  private breathe(): void {
    const { scene } = this;
    if (!scene || this.breath) return;
    this.breath = 'in';
    scene.say(scene.words.side.breatheIn);
    setTimeout(() => {
      this.breath = 'out';
      scene.say(scene.words.side.breatheOut);
    }, 4000);
    setTimeout(() => {
      this.breath = undefined;
    }, 10_000);
  }
}
