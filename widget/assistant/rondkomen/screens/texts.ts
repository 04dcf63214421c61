import { html, nothing, type TemplateResult } from 'lit';
import { phone as phoneIcon } from '../../../ui/icons.ts';
import type { Danger, RecordedReason, TalkStart } from '../check-in/session.ts';
import { answer, rows, type Scene, talkFoot, telephone, unbroken } from './scene.ts';

export const startScreen = ({ words, act, busy }: Scene): TemplateResult => {
  const { start } = words;
  return html`${answer(start)}
    <div class="stack">
      <button type="button" class="btn" aria-busy=${busy ? 'true' : nothing} @click=${() => act.begin(false)}>${start.begin}</button>
      <section class="sheet flush">${rows([
        { ...start.together, press: act.showTogether },
        { ...start.talk, press: () => act.talk('choose') },
        { ...start.code, press: () => act.talk('code') },
      ])}</section>
      <p class="lone small soft">${start.notApplication}</p>
    </div>`;
};

/** The code of a talk is nowhere but here, so it is asked for once before it goes. */
export const leavingScreen = ({ words: { leaving }, act }: Scene): TemplateResult => html`${answer(leaving)}
    <div class="stack">
      <button type="button" class="btn" @click=${() => act.talk('code')}>${leaving.show}</button>
      <button type="button" class="btn line" @click=${act.leave}>${leaving.leave}</button>
    </div>`;

export const togetherScreen = (scene: Scene): TemplateResult => {
  const { together } = scene.words;
  return html`${answer(together)}
    <div class="stack">
      <ul class="points lone" role="list">${together.points.map((point) => html`<li>${point}</li>`)}</ul>
      <button type="button" class="btn" aria-busy=${scene.busy ? 'true' : nothing} @click=${() => scene.act.begin(true)}>${together.begin}</button>
    </div>${talkFoot(scene)}`;
};

const call = (number: string, words: string): TemplateResult =>
  html`<a class="btn" href=${telephone(number)}>${phoneIcon}${words}</a>`;

/** Help that cannot wait. The number is a link that calls; the only link to another site before the result is 113's chat. */
export const crisisScreen = ({ words, act }: Scene, danger: Danger): TemplateResult => {
  const { crisis } = words;
  const suicidal = danger === 'suicidal';
  return html`${answer(crisis[danger])}
    <div class="stack">
      ${call(suicidal ? '113' : '112', crisis.call(suicidal ? '113' : '112'))}
      ${suicidal ? html`<a class="btn line" href="https://www.113.nl" target="_blank" rel="noopener noreferrer">${crisis.chat}</a><p class="lone small"><a href="tel:08000113">${unbrokenNumber(crisis.also)}</a></p>` : nothing}
      <button type="button" class="btn bare" @click=${act.carryOn}>${crisis.carryOn}</button>
      <button type="button" class="btn bare" @click=${act.erase}>${crisis.stop}</button>
    </div>`;
};

const unbrokenNumber = (text: string): string => text.replace('0800 0113', unbroken('0800 0113'));

export const threatScreen = (scene: Scene): TemplateResult => {
  const { threat } = scene.words;
  return html`${answer(threat)}
    <div class="stack">
      <section class="sheet flush">${rows([
        { label: threat.ask, soft: threat.askSoft, press: () => scene.act.recorded('threat') },
        { label: threat.carryOn, soft: threat.carryOnSoft, press: scene.act.carryOn },
      ])}</section>
    </div>${talkFoot(scene)}`;
};

/** The one door to the recorded lane: says what changes, and asks. */
export const recordedScreen = (scene: Scene, reason: RecordedReason): TemplateResult => {
  const { words, act, phone, applicationUrl } = scene;
  const { recorded } = words;
  const telling = reason === 'benefit' ? recorded.benefit : recorded;
  return html`${answer(telling)}
    <div class="stack">
      ${reason === 'benefit' ? nothing : html`<ul class="points lone" role="list">${recorded.points(reason).map((point) => html`<li>${point}</li>`)}</ul>`}
      ${
        reason === 'benefit' && applicationUrl
          ? html`<a class="btn" href=${applicationUrl} target="_blank" rel="noopener noreferrer">${recorded.web}</a>`
          : html`<button type="button" class="btn" @click=${() => act.agree(reason)}>${recorded.agree}</button>`
      }
      ${phone ? html`<a class="btn line" href=${telephone(phone)}>${phoneIcon}${recorded.call(unbroken(phone))}</a>` : nothing}
      <button type="button" class="btn bare" @click=${act.back}>${recorded.refuse}</button>
    </div>`;
};

export const unavailableScreen = (scene: Scene, start: TalkStart): TemplateResult => {
  const { unavailable } = scene.words;
  return html`${answer(unavailable)}
    <div class="stack"><button type="button" class="btn" aria-busy=${scene.busy ? 'true' : nothing} @click=${() => scene.act.talk(start)}>${unavailable.retry}</button></div>`;
};
