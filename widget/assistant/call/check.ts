import { html, nothing, type TemplateResult } from 'lit/html.js';
import { notice, phone, check as tick } from '../../ui/icons.ts';
import { levelBars, type MicrophoneCheck } from '../../voice/microphone-check.ts';
import type { CallTrouble } from '../../voice/trouble.ts';
import { answer, callLink, press, rows, said } from '../screens/parts.ts';
import type { CallStage } from './scene.ts';
import type { CallWords } from './words/words.ts';

export interface CheckStage {
  stage: CallStage;
  words: CallWords;
  microphone: MicrophoneCheck;
  /** From "Bel nu" until the room is there. */
  isCalling: boolean;
  call(): void;
  test(id?: string): void;
}

/** Before the call: who answers, how long it takes, what is (not) kept, and whether the microphone works. */
export function check(all: CheckStage): TemplateResult {
  const { stage, words, microphone } = all;
  const { before: say } = words;
  if (microphone.trouble) return stuck(microphone.trouble, all);
  const { view, ports, isPassedOn } = stage;
  const { outlook } = view;
  const range = outlook?.chat.status === 'open' ? outlook.chat.range : undefined;
  const wait = range ? say.wait(range.fromMinutes, range.toMinutes) : say.unknown;
  const facts = [
    ...(outlook && !isPassedOn ? [html`${say.who} ${said(outlook.team, ports)}.`] : []),
    say.notRecorded,
    say.sees,
    say.unheard,
    say.type,
  ];
  return html`${answer({ title: say.title, lines: isPassedOn ? [] : [wait] })}
    <div class="stack">
      ${trouble(stage)}
      ${tried(all)}
      <section class="sheet"><h2>${say.facts}</h2><ul class="ticks" role="list">${facts.map((fact) => html`<li>${tick}<span>${fact}</span></li>`)}</ul></section>
      ${rows([{ ...say.note, press: () => stage.toNote() }])}
      ${ways(all)}
      <p class="lone small soft">${say.data}</p>
    </div>`;
}

/** A word of why, then the level as a picture and in words. */
function tried({ words, microphone, test, call, isCalling }: CheckStage): TemplateResult {
  const { microphone: say } = words;
  const callNow = html`<button type="button" class="btn" aria-busy=${isCalling ? 'true' : nothing} @click=${call}>${phone}${words.before.call}</button>`;
  const { state, hearing, bars, choices, chosen } = microphone;
  if (state !== 'open')
    return html`<section class="sheet"><h2>${say.title}</h2><p>${state === 'asking' ? say.asking : say.why}</p>
      ${callNow}<button type="button" class="btn line" aria-busy=${state === 'asking' ? 'true' : nothing} @click=${() => test()}>${say.test}</button></section>`;
  return html`<section class="sheet">
    <div class="tried"><div role="status"><h2>${say.hearing[hearing].title}</h2><p class="small soft">${say.hearing[hearing].line}</p></div>
      <span class="level" role="img" aria-label=${say.level}>${Array.from({ length: levelBars }, (_, at) => html`<i class=${at < bars ? 'on' : nothing}></i>`)}</span></div>
    ${
      choices.length > 1
        ? html`<div class="field"><label for="microphone">${say.choose}</label><select class="input" id="microphone" @change=${({ target }: Event) => test(target instanceof HTMLSelectElement ? target.value : undefined)}>${choices.map(
            ({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
          )}</select></div>`
        : nothing
    }${callNow}</section>`;
}

/** No microphone, or no call from here: plain words, and every other way to a person. */
function stuck(reason: CallTrouble, all: CheckStage): TemplateResult {
  const { words, stage, test } = all;
  const { title, line } = words.troubles[reason];
  return html`${answer({ title, lines: [line] })}
    <div class="stack">
      ${reason === 'blocked' ? nothing : html`<section class="sheet">${press({ press: () => test() }, words.again, 'btn')}</section>`}
      ${ways(all)}<p class="lone">${callLink(stage.ports, 'tel')}</p></div>`;
}

/** Text stands beside the call, for who hears or speaks badly or just would rather. */
function ways({ stage, words }: CheckStage): TemplateResult {
  const { before: say } = words;
  const { view, room, isPassedOn } = stage;
  const calls = isPassedOn
    ? room.stands?.status === 'waiting' && room.stands.callback.length > 0
    : view.outlook?.callback.length;
  const list = [
    {
      ...say.chat,
      press: () => (isPassedOn ? stage.show({ screen: 'room' }) : stage.show({ way: 'chat', screen: 'note' })),
    },
    ...(calls ? [{ ...say.callback, press: () => stage.show({ way: 'callback', screen: 'when' }) }] : []),
  ];
  return rows(list, words.other);
}

/** What the hand-off could not do, in its own words. */
function trouble({ told: what }: CallStage): TemplateResult {
  return html`<div role="alert">${
    what
      ? html`<div class="banner late">${notice}<div><p><b>${what.title}</b></p><p>${what.lines.join(' ')}</p></div></div>`
      : nothing
  }</div>`;
}
