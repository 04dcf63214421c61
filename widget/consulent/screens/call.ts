import { html, nothing, type TemplateResult } from 'lit';
import type { DeskTalk } from '../../../edge/protocol/rondkomen-desk.ts';
import { lineState } from '../../ui/rondkomen-call.ts';
import type { TalkCall } from '../../voice/talk-call.ts';
import type { Scene } from '../scene.ts';
import { sure } from './sure.ts';

/** The call: how the line stands, that nobody keeps it, and what ends it. */
export function callScreen(scene: Scene, talk: DeskTalk): TemplateResult {
  const { words, call, act, closing } = scene;
  const { call: say } = words;
  const isErased = !scene.talks.some((one) => one.talk === talk.talk);
  return html`<section class="main room" aria-labelledby="title">
    <header>
      <h2 id="title" tabindex="-1">${say.title}${talk.topic ? `: ${words.topics[talk.topic]}` : ''}</h2>
      <p role="status">${isErased ? say.erased : call ? lineState(scene.words.call, call, scene.other) : say.states.asking}</p>
      <p class="small kept">${say.keeps}</p>
    </header>
    ${closing && !isErased ? sure(scene) : call && !isErased ? buttons(scene, call, talk) : nothing}
    <div class="acts"><button type="button" class="btn line fit" @click=${act.leave}>${words.room.leave}</button></div>
  </section>`;
}

function buttons({ words, act, other }: Scene, call: TalkCall, talk: DeskTalk): TemplateResult {
  const { call: say } = words;
  const { state, isLive, isMuted } = call;
  const isBusy = state === 'asking' || state === 'connecting';
  const press = () => {
    if (!isLive) void call.start();
    else if (!isBusy) call.hangUp();
  };
  return html`${isLive && other === 'unknown' ? html`<p class="soft">${say.alone}</p>` : nothing}<div class="acts">
    <button type="button" class="btn fit" aria-busy=${isBusy ? 'true' : nothing} @click=${press}>${isLive ? say.hangUp : say.start}</button>
    ${isLive ? html`<button type="button" class="btn line fit" ?disabled=${state !== 'open'} @click=${() => call.mute(!isMuted)}>${isMuted ? say.unmute : say.mute}</button>` : nothing}
    <button type="button" class="btn line fit" @click=${() => act.ask(talk, 'held')}>${words.talks.held}</button>
    <button type="button" class="btn bare fit" @click=${() => act.ask(talk, 'no-show')}>${words.talks.noShow}</button></div>`;
}
