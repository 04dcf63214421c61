import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HandoffState } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { check, phone } from '../../../ui/icons.ts';
import { noteOf } from '../choose/note.ts';
import { answer, button, erase, phoneLine, row } from '../choose/pieces.ts';
import { timeOf, windowText } from '../days.ts';
import { leaf } from './leaf.ts';
import type { RoomStage } from './stage.ts';
import { sure } from './sure.ts';
import { composer, stream } from './talk.ts';

type Of<Status extends HandoffState['status']> = Extract<HandoffState, { status: Status }>;

/** More people than this are a number, not a drawing. */
const mostDrawn = 5;

/** Place and range, kept true by the server. No countdown: both only change when something really changed. */
export function waiting({ ahead, range, callback }: Of<'waiting'>, stage: RoomStage): TemplateResult {
  const { words, inRoom, room, now } = stage;
  const { waiting: say } = words;
  const [first] = callback;
  const done = html`<p class="turn">${check}${say.passedOn}</p>`;
  const wait = range ? say.takes(words.minutes(range.fromMinutes, range.toMinutes)) : ahead ? say.unknown : '';
  return html`${answer(ahead ? say.ahead(ahead) : say.turn, [wait], done)}
    <div class="stack">
      ${inRoom.sure ? sure(say.stopSure, () => stage.do({ type: 'stopWaiting' }), stage) : nothing}
      <section class="sheet">
        ${ahead && ahead <= mostDrawn ? drawing(ahead, stage) : nothing}
        <p>${say.free}</p>
        <label class="check"><input type="checkbox" .checked=${inRoom.notify} @change=${(event: Event) => stage.notify(event.target instanceof HTMLInputElement && event.target.checked)}>${say.notify}</label>
      </section>
      ${
        first
          ? html`<section class="sheet"><h2>${say.callback.title}</h2><p>${say.callback.line(windowText(first, stage, now))}</p>
            ${button(html`${phone}${say.callback.button}`, () => stage.show({ screen: 'when', window: first.id, slip: undefined }), 'btn line')}</section>`
          : nothing
      }
      <section class="sheet flush"><ul class="choices" role="list">
        ${row(say.note.label, say.note.soft, () => stage.show({ screen: 'note' }))}
        ${row(say.stop.label, say.stop.soft, () => stage.set({ sure: true }))}
      </ul></section>
      <p class="lone small soft">${say.updated(timeOf(room.heardAt, stage))}</p>
      <div class="lone last">${phoneLine(stage)}${erase(stage)}</div>
    </div>
    ${room.entries.length || room.pending.length ? stream(stage) : nothing}
    ${composer(stage, say.field)}`;
}

const drawing = (ahead: number, { words }: RoomStage): TemplateResult =>
  html`<div class="queue" role="img" aria-label=${words.waiting.drawing(ahead)}>${Array.from({ length: ahead }, (_, at) => html`<i>${at + 1}</i>`)}<i class="me">${words.waiting.you}</i></div>`;

/** We call back: nothing to do, and the day as a leaf. */
export function called({ window }: Of<'callback'>, stage: RoomStage): TemplateResult {
  const { called: say } = stage.words;
  return html`${answer(say.title, [say.line])}
    <div class="stack"><section class="sheet"><div class="promise">${leaf(window.day, stage)}<div><p class="over">${say.over}</p><p><b class="first">${windowText(window, stage, stage.now)}</b></p></div></div></section></div>${ready(stage)}`;
}

/** A message gets an answer on or before a day. */
export function answered({ answerBy }: Of<'message'>, stage: RoomStage): TemplateResult {
  const { answered: say } = stage.words;
  const onCase = stage.room.note?.caseId ?? noteOf(stage.view.draft).caseId;
  return html`${answer(say.title, [say.line])}
    <div class="stack"><section class="sheet"><div class="promise">${leaf(answerBy, stage)}<div><p class="over">${say.over}</p><p><b class="first">${stage.format.long(answerBy)}</b></p></div></div>
      ${onCase ? html`<p class="small soft">${say.onCase}</p>` : nothing}</section></div>${ready(stage)}`;
}

const ready = (stage: RoomStage): TemplateResult =>
  html`<footer class="foot">${button(stage.words.done, () => stage.leave(false), 'btn line')}</footer>`;
