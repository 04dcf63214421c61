import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskTalk } from '../../../edge/protocol/rondkomen-desk.ts';
import { maxRoomText } from '../../../edge/protocol/rondkomen-room.ts';
import type { RoomMessage, RoomState, RoomStatus } from '../../ui/rondkomen-room.ts';
import { clockOf, type Scene } from '../scene.ts';

const open: readonly RoomStatus['is'][] = ['together', 'waiting', 'away', 'broken'];

/** The chat: what is said, and that nobody keeps it. */
export function roomScreen(scene: Scene, talk: DeskTalk, stopping: boolean): TemplateResult {
  const { words, chat, typed, act, format } = scene;
  if (!chat) return html``;
  const { room } = words;
  const { status, closesAt, messages } = chat;
  const isOpen = open.includes(status.is);
  return html`<section class="main room" aria-labelledby="title">
    <header>
      <h2 id="title" tabindex="-1">${room.title}, ${format.clock(talk.slot.time)}${talk.topic ? `: ${words.topics[talk.topic]}` : ''}</h2>
      <p role="status">${statusLine(scene, chat)}${chat.restarted ? ` ${room.restarted}` : ''}</p>
      <p class="small kept">${room.keeps} ${closesAt ? room.closes(clockOf(format, closesAt)) : ''}</p>
    </header>
    <div role="log" aria-label=${room.title}><ol class="said" role="list">${repeat(
      messages,
      ({ mine, number }) => `${mine} ${number}`,
      (message) => said(scene, message),
    )}</ol></div>
    ${chat.typing ? html`<p class="small soft">${room.typing}</p>` : nothing}
    ${stopping ? sure(scene) : isOpen ? composer(scene, typed) : nothing}
    <div class="acts">
      <button type="button" class="btn line fit" @click=${act.leave}>${room.leave}</button>
      ${isOpen && !stopping ? html`<button type="button" class="btn line fit" @click=${() => act.stop(true)}>${room.end}</button>` : nothing}
    </div>
  </section>`;
}

function statusLine({ words, format }: Scene, { status }: RoomState): string {
  if (status.is === 'early' && status.opensAt) return words.room.early(clockOf(format, status.opensAt));
  return words.room.status[status.is];
}

function said({ words, act }: Scene, { mine, text, number, heard }: RoomMessage): TemplateResult {
  const { room } = words;
  return html`<li class=${mine ? 'mine' : nothing}><p class="who small"><b>${mine ? room.you : room.citizen}</b></p><p class="text">${text}</p>
    ${mine && heard === false ? html`<p class="small wrong">${room.notHeard} <button type="button" class="link" @click=${() => act.again(number)}>${room.again}</button></p>` : nothing}</li>`;
}

function composer({ words, act }: Scene, typed: string): TemplateResult {
  const { room } = words;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    act.say();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    act.say();
  };
  return html`<form class="composer" autocomplete="off" @submit=${handleSubmit}>
    <label for="message" class="vh">${room.label}</label>
    <textarea id="message" class="input" rows="3" maxlength=${maxRoomText} placeholder=${room.label} autocomplete="off" .value=${live(typed)}
      @input=${(event: InputEvent) => event.target instanceof HTMLTextAreaElement && act.type(event.target.value)} @keydown=${handleKey}></textarea>
    <button type="submit" class="btn fit">${room.send}</button>
  </form>`;
}

function sure({ words, act }: Scene): TemplateResult {
  const { sure: asked } = words.room;
  return html`<div class="sheet sure" role="alert"><p><b>${asked.title}</b> ${asked.line}</p>
    <div class="acts"><button type="button" class="btn fit" @click=${act.end}>${asked.yes}</button>
    <button type="button" class="btn line fit" @click=${() => act.stop(false)}>${asked.no}</button></div></div>`;
}
