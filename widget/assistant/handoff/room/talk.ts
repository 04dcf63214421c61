import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HandoffState } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { banner, button } from '../choose/pieces.ts';
import { up } from '../icons.ts';
import { entryView, saying } from './entries.ts';
import type { RoomStage } from './stage.ts';
import { sure } from './sure.ts';

type Talking = Extract<HandoffState, { status: 'talking' }>;

/** The talk itself: who is in it, what was said, and a field. */
export function talk(stands: Talking, stage: RoomStage): TemplateResult {
  const { talk: say } = stage.words;
  return html`${who(stands, stage)}
    ${stream(stage)}
    ${stage.inRoom.sure ? html`<div class="talk">${sure(say.stopSure, () => stage.do({ type: 'end' }), stage)}</div>` : nothing}
    ${composer(stage, say.field)}`;
}

/** Who is in the room: also who only reads along. */
function who({ with: others }: Talking, stage: RoomStage): TemplateResult {
  const { words } = stage;
  const { talk: say } = words;
  const talking = others.filter(({ as }) => as !== 'aside').map(({ speaker }) => speaker);
  const named = talking.map((one) =>
    one.role === 'citizen' ? '' : words.team(one.name, talking.length === 1 ? one.team : undefined),
  );
  const readers = others.flatMap(({ speaker, as }) =>
    as === 'aside' && speaker.role !== 'citizen' ? [say.readsAlong(speaker.name)] : [],
  );
  return html`<header class="who-is">
    <div><h1 tabindex="-1">${named.join(' · ')}</h1><p>${[say.human, ...readers].join('. ')}</p></div>
    ${button(say.stop, () => stage.set({ sure: true }), 'btn bare fit')}
  </header>`;
}

/** Every message in its place. Announced by the panel, once, and never the citizen's own. */
export function stream(stage: RoomStage, entries = stage.room.entries): TemplateResult {
  const { words, room } = stage;
  return html`<div class="talk" role="log" aria-live="off" aria-label=${words.talk.label}>
    ${entries.map((entry, at) => entryView(entry, entries[at - 1], stage))}
    ${room.pending.map(({ deed }) =>
      deed.type === 'send' ? saying(deed.text, stage, room.line === 'open' ? 'sending' : 'unsent') : nothing,
    )}
  </div>`;
}

/** The field at the bottom. What stands in it survives a line that is gone. */
export function composer(stage: RoomStage, label: string): TemplateResult {
  const { words, inRoom, room } = stage;
  const { talk: say } = words;
  const { typing, refusal, line } = room;
  return html`<footer class="foot">
    <div class="line1" role="status">${line === 'lost' ? banner(words.lines.lost) : nothing}</div>
    ${inRoom.unseen ? button(say.news, stage.toEnd, 'btn line fit') : nothing}
    <p class="line1 soft" aria-hidden="true">${typing ? say.typing(typing) : nothing}</p>
    ${refusal ? html`<div class="line1" role="alert">${banner(words.refusals[refusal.code], 'late')}</div>` : nothing}
    <textarea class="input ask" rows="1" aria-label=${label} placeholder=${label} dir="auto" enterkeyhint="send" autocomplete="off"
      .value=${inRoom.message} @input=${({ target }: InputEvent) => stage.typed(target instanceof HTMLTextAreaElement ? target.value : '')}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        stage.send();
      }}></textarea>
    <button type="button" class="btn fit send" aria-label=${say.send} @click=${stage.send}>${up}</button>
  </footer>`;
}
