import { html, nothing, type TemplateResult } from 'lit/html.js';
import { banner, button } from '../choose/pieces.ts';
import { withFurther } from '../fetched.ts';
import { up } from '../icons.ts';
import { toEnd } from '../scroll.ts';
import type { Backstage } from '../stage.ts';
import { stream } from './entries.ts';
import { say as send, typed } from './following.ts';
import { nameOf, withTeam } from './names.ts';

/** The talk itself: who is in it, what was said, and a field. */
export function talk(stage: Backstage): TemplateResult {
  const { words, view, room, call, further } = stage;
  const { talk: say } = words;
  const others = room.stands?.status === 'talking' ? room.stands.with : [];
  const talking = others.filter(({ as }) => as !== 'aside');
  const name = talking[1] ? nameOf : withTeam;
  return html`${call}<header class="who-is">
      <div><h1 tabindex="-1">${talking.map(({ speaker }) => name(speaker, words)).join(' · ')}</h1><p>${[say.human, ...(further?.readers(others, stage) ?? [])].join('. ')}</p></div>
      ${view.outlook?.call === 'open' && !call ? button(words.before.call, () => stage.show({ screen: 'call' }), 'btn bare fit') : nothing}
      ${button(say.stop, () => stop(stage), 'btn bare fit')}
    </header>
    ${stream(stage)}
    ${view.sure ? html`<div class="talk">${further?.sure(stage)}</div>` : nothing}
    ${composer(stage, say.field)}`;
}

/** Asks first whether the citizen is sure. */
export const stop = (stage: Backstage): Promise<void> => withFurther(stage, () => stage.show({ sure: true }, '#sure'));

/** The field at the bottom. What stands in it survives a line that is gone. */
export function composer(stage: Backstage, label: string): TemplateResult {
  const { words, view, room, further } = stage;
  const { talk: say } = words;
  const { typing, refusal, line } = room;
  return html`<footer class="foot">
    <div class="line1" role="status">${line === 'lost' ? banner(words.lost) : nothing}</div>
    ${view.unseen ? button(say.news, () => toEnd(stage), 'btn line fit') : nothing}
    <p class="line1 soft" aria-hidden="true">${typing ? say.typing(typing) : nothing}</p>
    ${refusal && further ? html`<div class="line1" role="alert">${banner(further.words.refusals[refusal.code], 'late')}</div>` : nothing}
    <textarea class="input type" rows="1" aria-label=${label} placeholder=${label} dir="auto" enterkeyhint="send" autocomplete="off"
      .value=${view.message} @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && typed(stage, target.value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        send(stage);
      }}></textarea>
    <button type="button" class="btn fit send" aria-label=${say.send} @click=${() => send(stage)}>${up}</button>
  </footer>`;
}
