import { type CSSResult, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { live } from 'lit/directives/live.js';
import { draftHints } from '../../../edge/assistant/tone/draft-hints.ts';
import { summaryDraft } from '../../../edge/assistant/tone/summary-draft.ts';
import { maxMessageLength } from '../../../edge/protocol/handoff-limits.ts';
import { avoidIn } from '../help-text.ts';
import { citizenName, type Scene, shownTalk } from '../scene.ts';
import { hasChoice, isPrivate } from '../state/audience.ts';
import { recentWords } from '../state/said.ts';
import { mayTalk } from '../state/select.ts';
import type { Draft, Talk, Tool } from '../state/state.ts';
import composerStyles from '../styles/composer.css?inline';
import toolStyles from '../styles/tools.css?inline';
import { calendar, lines, quotes, stopSign, swap } from './icons.ts';
import { DeskPart, deskStyles } from './part.ts';
import { isSendKey } from './send-key.ts';
import { boundaryTool } from './tools/boundary.ts';
import { closeTool } from './tools/close.ts';
import { hintList } from './tools/hints.ts';
import { phrasesTool } from './tools/phrases.ts';
import { promiseTool } from './tools/promise.ts';
import { stopTool } from './tools/stop.ts';
import { summaryTool } from './tools/summary.ts';
import type { ToolScene } from './tools/tool-scene.ts';
import { transferTool } from './tools/transfer.ts';
import { TypingSignal } from './typing-signal.ts';

const shown = [
  ['phrases', quotes],
  ['summary', lines],
  ['promise', calendar],
  ['boundary', stopSign],
  ['transfer', swap],
] as const satisfies readonly (readonly [Tool, TemplateResult])[];

const panels: Record<Tool, (of: ToolScene) => TemplateResult> = {
  phrases: phrasesTool,
  summary: summaryTool,
  promise: promiseTool,
  boundary: boundaryTool,
  transfer: transferTool,
  stop: stopTool,
  close: closeTool,
};

/** Where an agent writes. What is written in one talk stays with that talk. */
export class DeskComposer extends DeskPart {
  static override styles: CSSResult[] = [...deskStyles, unsafeCSS(composerStyles), unsafeCSS(toolStyles)];
  private readonly typing = new TypingSignal();
  /** What was on the screen before this update. */
  private last: { room?: string | undefined; tool?: Tool | undefined } = {};
  /** The place of a boundary that had the focus before this was drawn. */
  private inUse: Element | null = null;

  /** To the field in use. */
  override focus(): void {
    const inPanel = this.renderRoot.querySelector<HTMLElement>('.panel :is(textarea, input), .choices button');
    (inPanel ?? this.renderRoot.querySelector<HTMLElement>('.ask > textarea'))?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.typing.stop();
  }

  protected override willUpdate(): void {
    this.inUse = this.renderRoot.querySelector('.slot:focus-within');
  }

  /** A tool that opens has the focus, wherever it was opened from; one that shuts gives it back to the field. */
  protected override updated(): void {
    const talk = this.scene && shownTalk(this.scene);
    const { room, tool } = this.last;
    this.last = { room: talk?.room.card.room, tool: talk?.draft.tool };
    if (!talk || room !== this.last.room) return;
    if (tool === this.last.tool) {
      // The sentence that was pressed is gone, and stands in the field to be made one's own.
      if (!this.inUse?.matches(':focus-within')) this.inUse?.querySelector('textarea')?.focus();
      return;
    }
    const target = this.last.tool ? '.panel :is(button, textarea, input, select)' : '.ask > textarea';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  protected override render(): unknown {
    const { scene } = this;
    const talk = scene && shownTalk(scene);
    if (!scene || !talk) return nothing;
    const of: ToolScene = {
      scene,
      talk,
      draft: talk.draft,
      write: (change) => this.write(talk, change),
      done: () => this.close(talk),
    };
    const tool = talk.room.ended && talk.room.as !== 'aside' ? 'close' : talk.draft.tool;
    const panel = tool && panels[tool](of);
    const isAlone = tool === 'boundary' || tool === 'close';
    return html`
      <div class="ask ${isPrivate(talk) ? 'private' : ''}" @keydown=${(event: KeyboardEvent) => this.escape(event, talk)}>
        ${panel ? html`<section class="panel" data-tool=${tool}>${panel}</section>` : nothing}
        ${isAlone || talk.room.ended ? nothing : this.field(scene, talk)}
      </div>`;
  }

  private field(scene: Scene, talk: Talk): TemplateResult {
    const { words } = scene;
    const { text } = talk.draft;
    const name = citizenName(talk, words);
    const aside = isPrivate(talk);
    const over = text.length - maxMessageLength;
    const label = aside ? words.composer.asidePlaceholder : words.composer.messageTo(name);
    return html`
      ${this.audience(scene, talk)}
      <textarea
        aria-label=${label}
        placeholder=${label}
        dir="auto"
        rows="2"
        aria-describedby="hints"
        .value=${live(text)}
        @input=${(event: Event) => this.typed(event, talk)}
        @keydown=${(event: KeyboardEvent) => this.enter(event, talk)}
      ></textarea>
      <div id="hints">
        ${over > 0 ? html`<p class="lint">${words.composer.tooLong(over)}</p>` : nothing}
        ${aside ? nothing : hintList(this.hints(scene, talk), words, (hint, instead) => this.replace(talk, hint, instead))}
      </div>
      <div class="tools" role="group" aria-label=${words.composer.tools}>
        ${
          mayTalk(talk)
            ? shown.map(
                ([tool, icon]) => html`<button
                  type="button"
                  class="tool"
                  aria-expanded=${talk.draft.tool === tool}
                  @click=${() => this.toggle(scene, talk, tool)}
                >
                  ${icon}<span>${words.composer[tool]}</span>
                </button>`,
              )
            : html`<p class="soft small">${words.composer.onlyReading}</p>`
        }
        <button type="button" class="btn push" aria-disabled=${text.trim() && over <= 0 ? nothing : 'true'} @click=${() => this.send(talk)}>
          ${aside ? words.composer.sendAside : words.composer.send}
        </button>
      </div>`;
  }

  private audience({ words, state }: Scene, talk: Talk): TemplateResult | typeof nothing {
    if (!hasChoice(talk, state.me?.id)) return nothing;
    const option = (to: Draft['to'], label: string): TemplateResult => html`
      <label><input type="radio" name="to" .checked=${live(talk.draft.to === to)} @change=${() => this.write(talk, { to })} />${label}</label>`;
    return html`
      <fieldset class="audience">
        <legend class="vh">${words.composer.to}</legend>
        ${option('citizen', words.composer.toCitizen(citizenName(talk, words)))} ${option('aside', words.composer.toColleagues)}
      </fieldset>`;
  }

  private hints({ help }: Scene, talk: Talk) {
    const { language } = talk.room.card.note;
    return draftHints(talk.draft.text, { language, avoid: avoidIn(help, language) });
  }

  private replace(talk: Talk, { from, to }: { from: number; to: number }, instead: string): void {
    const { text } = talk.draft;
    // A better sentence takes the place of the whole sentence, not of words in the middle of it.
    const start = Math.max(...['.', '?', '!', '\n'].map((end) => text.lastIndexOf(end, from - 1))) + 1;
    const rest = /[.?!]+/.exec(text.slice(to));
    const end = rest ? to + rest.index + rest[0].length : text.length;
    this.write(talk, { text: `${text.slice(0, start)}${start > 0 ? ' ' : ''}${instead}${text.slice(end)}` });
    this.focus();
  }

  private typed({ currentTarget }: Event, talk: Talk): void {
    if (!(currentTarget instanceof HTMLTextAreaElement)) return;
    this.write(talk, { text: currentTarget.value });
    const { room } = talk.room.card;
    if (!isPrivate(talk)) this.typing.typed((on) => this.scene?.act({ type: 'typing', room, on }));
  }

  private write(talk: Talk, change: Partial<Draft>): void {
    this.scene?.change({ kind: 'draft', room: talk.room.card.room, change });
  }

  private toggle(scene: Scene, talk: Talk, tool: Tool): void {
    const isOpen = talk.draft.tool === tool;
    const { language } = talk.room.card.note;
    const fresh =
      tool === 'summary' && !talk.draft.summary
        ? { summary: summaryDraft(recentWords(talk, scene.state.me?.id), language) }
        : {};
    this.write(talk, { tool: isOpen ? undefined : tool, ...fresh });
  }

  private close(talk: Talk): void {
    this.write(talk, { tool: undefined });
  }

  private escape(event: KeyboardEvent, talk: Talk): void {
    if (event.key !== 'Escape' || !talk.draft.tool) return;
    event.stopPropagation();
    this.close(talk);
  }

  private enter(event: KeyboardEvent, talk: Talk): void {
    if (!isSendKey(event)) return;
    event.preventDefault();
    this.send(talk);
  }

  private send(talk: Talk): void {
    const text = talk.draft.text.trim();
    if (!text || text.length > maxMessageLength) return;
    this.typing.stop();
    this.scene?.act({ type: isPrivate(talk) ? 'aside' : 'send', room: talk.room.card.room, text });
    this.write(talk, { text: '' });
    this.focus();
  }
}
