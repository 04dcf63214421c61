import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { maxRoomText } from '../../../../../edge/protocol/rondkomen-room.ts';
import { phone as phoneIcon } from '../../../../ui/icons.ts';
import type { RoomMessage, RoomState } from '../../../../ui/rondkomen-room.ts';
import { soundsLikeCrisis } from '../../check-in/crisis-words.ts';
import { answer, wrong } from '../../screens/scene.ts';
import type { Telling } from '../../words/words.ts';
import { callUs, clockOf, type TalkScene } from './scene.ts';

/** The chat talk: what is said, and that nobody keeps it. */
export function roomScreen(scene: TalkScene): TemplateResult {
  const { words, room } = scene;
  if (!room) return html`${answer({ title: words.room.title, lines: [words.room.connecting] })}`;
  const { status } = room.state;
  if (status.is === 'unknown') return end(scene, words.room.unknown);
  if (status.is === 'over') return end(scene, overWords(scene, status.reason));
  if (status.is === 'early') return early(scene, status.opensAt);
  return scene.stopping ? stopping(scene) : talking(scene, room.state);
}

const overWords = ({ words }: TalkScene, reason: string): Telling =>
  reason === 'time' ? words.room.over.time : reason === 'replaced' ? words.room.over.replaced : words.room.over.ended;

/** The talk stands and its code is still needed: the way on is back, not erasing. */
function early(scene: TalkScene, opensAt: string | undefined): TemplateResult {
  const { words, state, format, phone, act } = scene;
  const { title, line, back } = words.room.early;
  const day = state.talk && format.weekday(state.talk.slot.day);
  return html`${answer({ title, lines: day && opensAt ? [line(day, clockOf(scene, opensAt))] : [] })}
    <div class="stack"><button type="button" class="btn" @click=${act.back}>${back}</button>
      ${phone ? callUs(words, phone) : nothing}</div>`;
}

function end({ words, phone, booking, act }: TalkScene, telling: Telling): TemplateResult {
  return html`${answer(telling)}
    <div class="stack"><button type="button" class="btn" @click=${act.erase}>${words.booked.done}</button>
      ${phone ? callUs(words, phone) : nothing}
      <button type="button" class="btn bare" @click=${() => booking.start('choose')}>${words.gone.again}</button></div>`;
}

function talking(scene: TalkScene, state: RoomState): TemplateResult {
  const { words, act, typed } = scene;
  const { room } = words;
  const crisis = soundsLikeCrisis(typed) || state.messages.some(({ mine, text }) => mine && soundsLikeCrisis(text));
  return html`<section class="answer calm"><h2 tabindex="-1">${room.title}</h2>
      <p class="small" role="status">${statusLine(scene, state)}</p></section>
    <div class="talk">
      <p class="small soft">${room.keeps} ${state.closesAt ? room.closes(clockOf(scene, state.closesAt)) : nothing}</p>
      <div role="log" aria-label=${room.title}><ol class="said-list" role="list">${repeat(
        state.messages,
        ({ number }) => number,
        (message) => said(scene, message),
      )}</ol></div>
      ${state.typing ? html`<p class="small soft">${room.typing}</p>` : nothing}
    </div>
    <form class="foot composer" autocomplete="off" @submit=${(event: Event) => {
      event.preventDefault();
      act.say();
    }}>
      ${crisis ? html`<div class="crisis" role="alert"><p>${room.crisis}</p><a class="btn" href="tel:113">${phoneIcon}${room.crisisCall}</a></div>` : nothing}
      ${wrong(state.slip && room.slip[state.slip])}
      <label class="vh" for="message">${room.label}</label>
      <textarea id="message" class="input" rows="2" maxlength=${maxRoomText} placeholder=${room.label} autocomplete="off" .value=${live(typed)}
        @input=${(event: InputEvent) => event.target instanceof HTMLTextAreaElement && act.type(event.target.value)}
        @keydown=${(event: KeyboardEvent) => sendOnEnter(event, act.say)}></textarea>
      <div class="pair"><button type="button" class="btn line" @click=${() => act.stop(true)}>${room.end}</button><button type="submit" class=${crisis ? 'btn line' : 'btn'}>${room.send}</button></div>
    </form>`;
}

/** Enter sends, Shift and Enter starts a line; not while a word is being put together (IME). */
function sendOnEnter(event: KeyboardEvent, say: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  say();
}

function statusLine({ words }: TalkScene, { status, restarted }: RoomState): string {
  const { room } = words;
  switch (status.is) {
    case 'together':
      return restarted ? `${room.together} ${room.restarted}` : room.together;
    case 'waiting':
      return restarted ? `${room.waiting} ${room.restarted}` : room.waiting;
    case 'away':
      return room.away;
    case 'broken':
      return room.broken;
    default:
      return room.connecting;
  }
}

function said({ words, room }: TalkScene, { mine, text, number, heard }: RoomMessage): TemplateResult {
  const { room: say } = words;
  return html`<li class=${mine ? 'mine' : nothing}><p class="who"><b>${mine ? say.you : say.them}</b></p><p class="text">${text}</p>
    ${mine && heard === false ? html`<p class="small wrong">${say.notHeard} <button type="button" class="link" @click=${() => room?.again(number)}>${say.again}</button></p>` : nothing}</li>`;
}

function stopping({ words, act }: TalkScene): TemplateResult {
  const { sure } = words.room;
  return html`${answer(sure)}
    <div class="stack"><button type="button" class="btn" @click=${act.leave}>${sure.yes}</button>
      <button type="button" class="btn line" @click=${() => act.stop(false)}>${sure.no}</button></div>`;
}
