import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localized } from '../../../edge/assistant/localized.ts';
import { notice, phone, check as tick } from '../../ui/icons.ts';
import type { CallTrouble } from '../../voice/trouble.ts';
import { levelBars, type MicrophoneCheck } from './microphone-check.ts';
import { button, row } from './pieces.ts';
import type { CheckScene } from './scene.ts';
import type { CallWords } from './words/words.ts';

export interface CheckStage {
  scene: CheckScene;
  words: CallWords;
  microphone: MicrophoneCheck;
  /** From "Bel nu" until the room is there. */
  isCalling: boolean;
  call(): void;
  test(id?: string): void;
}

/** Before the call: who answers, how long it takes, what is (not) kept, and whether the microphone works. */
export function check(stage: CheckStage): TemplateResult {
  const { scene, words, microphone, isCalling, call } = stage;
  const { before: say } = words;
  const { trouble } = microphone;
  if (trouble) return stuck(trouble, stage);
  const { outlook } = scene;
  const range = outlook?.chat.status === 'open' ? outlook.chat.range : undefined;
  const wait = range ? say.wait(range.fromMinutes, range.toMinutes) : say.unknown;
  const team = outlook && localized(outlook.team, words.language);
  const facts = [
    team ? html`<span lang=${team.lang ?? nothing}>${say.who(team.text)}</span>` : nothing,
    say.notRecorded,
    say.sees,
    say.unheard,
    say.type,
  ];
  return html`<section class="answer"><h1 tabindex="-1">${say.title}</h1>${outlook ? html`<p>${wait}</p>` : nothing}</section>
    <div class="stack">
      <div role="alert">${scene.trouble ? banner(scene.trouble) : nothing}</div>
      ${tried(stage)}
      <section class="sheet"><h2>${say.facts}</h2><ul class="ticks" role="list">${facts.map((fact) =>
        fact === nothing ? nothing : html`<li>${tick}<span>${fact}</span></li>`,
      )}</ul></section>
      ${ways(stage)}
      <p class="lone small soft">${say.data}</p>
    </div>
    <footer class="foot">
      ${button(html`${phone}${isCalling ? say.calling : say.call}`, call, 'btn wide', isCalling)}
      ${button(say.back, () => scene.back(), 'btn line')}
    </footer>`;
}

/** A word of why, then the level as a picture and in words. */
function tried({ words, microphone, test }: CheckStage): TemplateResult {
  const { microphone: say } = words;
  const { state, hearing, bars, choices, chosen } = microphone;
  if (state !== 'open')
    return html`<section class="sheet"><h2>${say.title}</h2><p>${state === 'asking' ? say.asking : say.why}</p>
      ${button(say.test, () => test(), 'btn line', state === 'asking')}</section>`;
  return html`<section class="sheet">
    <div class="tried"><div role="status"><h2>${say.hearing[hearing].title}</h2><p class="small soft">${say.hearing[hearing].line}</p></div>
      <span class="level" role="img" aria-label=${say.level}>${Array.from({ length: levelBars }, (_, at) => html`<i class=${at < bars ? 'on' : nothing}></i>`)}</span></div>
    ${
      choices.length > 1
        ? html`<div class="field"><label for="microphone">${say.choose}</label><select class="input" id="microphone" @change=${({ target }: Event) => test(target instanceof HTMLSelectElement ? target.value : undefined)}>${choices.map(
            ({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
          )}</select></div>`
        : nothing
    }</section>`;
}

/** No microphone, or no call from here: plain words, and every other way to a person. */
function stuck(trouble: CallTrouble, stage: CheckStage): TemplateResult {
  const { words, scene, test } = stage;
  const { title, line } = words.troubles[trouble];
  const { phone: number } = scene.ports.facts ?? {};
  return html`<section class="answer"><h1 tabindex="-1">${title}</h1><p>${line}</p></section>
    <div class="stack">
      ${ways(stage)}
      ${number ? html`<p class="lone"><a class="tel" href="tel:${number.replaceAll(/[^+\d]/g, '')}">${words.phone(number.replaceAll(' ', '\u00a0'))}</a></p>` : nothing}
    </div>
    <footer class="foot">
      ${trouble === 'blocked' ? nothing : button(words.again, () => test(), 'btn wide')}
      ${button(words.before.back, () => scene.back(), 'btn line')}
    </footer>`;
}

const ways = ({ scene, words }: CheckStage): TemplateResult =>
  html`<section class="sheet flush" aria-label=${words.other}><ul class="choices" role="list">
    ${row(words.before.chat, () => scene.type())}
    ${scene.canBeCalled ? row(words.before.callback, () => scene.callback()) : nothing}
  </ul></section>`;

const banner = ({ title, line }: { title: string; line: string }): TemplateResult =>
  html`<div class="banner late">${notice}<div><p><b>${title}</b></p><p>${line}</p></div></div>`;
