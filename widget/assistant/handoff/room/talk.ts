import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HandoffState } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { banner, button } from '../choose/pieces.ts';
import { up } from '../icons.ts';
import type { Stage } from '../stage.ts';
import type { Sure } from '../words/words.ts';
import type { NewDeed } from './conversation.ts';
import { entryView, pair, saying } from './entries.ts';
import { nameOf, withTeam } from './entry-text.ts';

type Talking = Extract<HandoffState, { status: 'talking' }>;

/** The talk itself: who is in it, what was said, and a field. */
export function talk({ with: others }: Talking, stage: Stage): TemplateResult {
  const { words, view } = stage;
  const { talk: say } = words;
  const talking = others.filter(({ as }) => as !== 'aside').map(({ speaker }) => speaker);
  // Also who only reads along.
  const readers = others
    .filter(({ as }) => as === 'aside')
    .map(({ speaker }) => say.readsAlong(nameOf(speaker, words)));
  return html`${stage.call}<header class="who-is">
      <div><h1 tabindex="-1">${talking.map((one) => (talking[1] ? nameOf : withTeam)(one, words)).join(' · ')}</h1><p>${[say.human, ...readers].join('. ')}</p></div>
      ${view.outlook?.call === 'open' && !stage.call ? button(words.before.call, () => stage.show({ screen: 'call' }), 'btn bare fit') : nothing}
      ${button(say.stop, () => stage.show({ sure: true }), 'btn bare fit')}
    </header>
    ${stream(stage)}
    ${view.sure ? html`<div class="talk">${sure(say.sure, { type: 'end' }, stage)}</div>` : nothing}
    ${composer(stage, say.field)}`;
}

export const sure = ({ title, line, yes, no }: Sure, deed: NewDeed, stage: Stage): TemplateResult =>
  html`<section class="sheet" aria-labelledby="sure"><h2 id="sure" tabindex="-1">${title}</h2><p>${line}</p>${pair(
    no,
    () => stage.show({ sure: false }),
    yes,
    () => stage.act(deed),
  )}</section>`;

/** Every message in its place. Announced by the panel, once, and never the citizen's own. */
export function stream(stage: Stage, entries = stage.room.entries): TemplateResult {
  const { words, room } = stage;
  return html`<div class="talk" role="log" aria-live="off" aria-label=${words.talk.label}>
    ${entries.map((entry, at) => entryView(entry, entries[at - 1], stage))}
    ${room.pending.map(({ deed }) =>
      deed.type === 'send' ? saying(deed.text, stage, room.line === 'open' ? 'sending' : 'unsent') : nothing,
    )}
  </div>`;
}

/** The field at the bottom. What stands in it survives a line that is gone. */
export function composer(stage: Stage, label: string): TemplateResult {
  const { words, view, room } = stage;
  const { talk: say } = words;
  const { typing, refusal, line } = room;
  const send = () => stage.say();
  return html`<footer class="foot">
    <div class="line1" role="status">${line === 'lost' ? banner(words.lost) : nothing}</div>
    ${view.unseen ? button(say.news, () => stage.toEnd(), 'btn line fit') : nothing}
    <p class="line1 soft" aria-hidden="true">${typing ? say.typing(typing) : nothing}</p>
    ${refusal ? html`<div class="line1" role="alert">${banner(words.refusals[refusal.code], 'late')}</div>` : nothing}
    <textarea class="input type" rows="1" aria-label=${label} placeholder=${label} dir="auto" enterkeyhint="send" autocomplete="off"
      .value=${view.message} @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && stage.typed(target.value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        send();
      }}></textarea>
    <button type="button" class="btn fit send" aria-label=${say.send} @click=${send}>${up}</button>
  </footer>`;
}
