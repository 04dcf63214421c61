import { html, nothing, svg, type TemplateResult } from 'lit';
import { phone as phoneIcon } from '../../../../ui/icons.ts';
import { lineState } from '../../../../ui/rondkomen-call.ts';
import type { TalkCall } from '../../../../voice/talk-call.ts';
import { answer } from '../../screens/scene.ts';
import { callUs, clockOf, failure, type TalkScene } from './scene.ts';

/** Parts of the picture of the level, of `MicrophoneCheck`. */
const bars = 8;
const mouth = 'M9 6.500a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5.5 11.500a6.500 6.500 0 0 0 13 0M12 18v3';
const microphoneIcon = (isOff: boolean): TemplateResult =>
  svg`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=${isOff ? `${mouth}M4 4l16 16` : mouth}></path></svg>`;

/** The talk by a call: who can know of it, the microphone, how the line stands, and the way out. */
export function callScreen(scene: TalkScene): TemplateResult {
  const { words, call } = scene;
  if (!call) return answer({ title: words.call.title, lines: [] });
  return scene.stopping ? stopping(scene) : talking(scene, call);
}

function talking(scene: TalkScene, call: TalkCall): TemplateResult {
  const { words, state, act, phone } = scene;
  const { call: say } = words;
  const { isLive } = call;
  const isBusy = call.state === 'asking' || call.state === 'connecting';
  const closesAt = state.talk?.room?.closesAt;
  // One button: it keeps the focus. What was just pressed does not hang up at once.
  const press = () => {
    if (!isLive) void call.start();
    else if (!isBusy) call.hangUp();
  };
  return html`<section class="answer calm"><h2 tabindex="-1">${say.title}</h2>
      <p role="status">${lineState(scene.words.call, call, scene.other)}</p></section>
    <div class="stack">
      ${isLive ? during(scene, call) : tried(scene, call)}
      <section class="sheet"><ul class="points small" role="list">${say.facts.map((fact) => html`<li>${fact}</li>`)}</ul>
        ${closesAt ? html`<p class="small soft">${words.room.closes(clockOf(scene, closesAt))}</p>` : nothing}</section>
      ${call.trouble && phone ? callUs(words, phone) : nothing}
    </div>
    <div class="foot"><div class="pair"><button type="button" class="btn line" @click=${() => act.stop(true)}>${say.stop}</button>
      <button type="button" class="btn" aria-busy=${isBusy ? 'true' : nothing} @click=${press}>${
        isLive ? say.hangUp : html`${phoneIcon}${call.state === 'over' ? say.again : say.start}`
      }</button></div></div>`;
}

function during({ words, other }: TalkScene, call: TalkCall): TemplateResult {
  const { call: say } = words;
  const { isMuted, state } = call;
  return html`<section class="sheet">${other === 'unknown' ? html`<p>${say.alone}</p>` : nothing}
    <button type="button" class="btn line" ?disabled=${state !== 'open'} @click=${() => call.mute(!isMuted)}>${microphoneIcon(!isMuted)}${
      isMuted ? say.unmute : say.mute
    }</button></section>`;
}

/** Before the call: a word of why, then the level as a picture and in words. */
function tried({ words }: TalkScene, call: TalkCall): TemplateResult {
  const { microphone: say, hearing } = words.call;
  const { microphone } = call;
  if (microphone.state !== 'open') {
    const isAsking = microphone.state === 'asking';
    const trouble = microphone.trouble && words.call.troubles[microphone.trouble];
    return html`<section class="sheet"><p role="status">${isAsking ? say.asking : (trouble ?? say.why)}</p>
      <button type="button" class="btn line" aria-busy=${isAsking ? 'true' : nothing} @click=${() => void call.try()}>${microphoneIcon(false)}${say.test}</button></section>`;
  }
  return html`<section class="sheet tried"><p role="status">${hearing[microphone.hearing]}</p>
    <span class="level" role="img" aria-label=${say.level}>${Array.from({ length: bars }, (_, at) => html`<i class=${at < microphone.bars ? 'on' : nothing}></i>`)}</span></section>`;
}

function stopping(scene: TalkScene): TemplateResult {
  const { words, state, act } = scene;
  const { sure } = words.call;
  return html`${answer(sure)}
    <div class="stack">${failure(scene)}<button type="button" class="btn" aria-busy=${state.busy === 'sending' ? 'true' : nothing} @click=${act.endCall}>${sure.yes}</button>
      <button type="button" class="btn line" @click=${() => act.stop(false)}>${sure.no}</button></div>`;
}
