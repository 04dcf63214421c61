import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry, EntryOf } from '../../../edge/protocol/handoff-entry.ts';
import { citizenName, clockOf, type Scene, timeOf } from '../scene.ts';
import { toldOnce } from '../state/echoes.ts';
import type { Talk } from '../state/state.ts';
import { isMine } from '../state/talks.ts';
import { calendar } from './icons.ts';
import { pendingLine } from './pending.ts';

/** What was said and done, oldest first. Talk is quiet: no bubbles, and a line where somebody comes or goes. */
export function stream(talk: Talk, scene: Scene): TemplateResult {
  const { words, state } = scene;
  const { entries, pending, typing, room } = talk;
  const known = new Set(entries.map(({ clientId }) => clientId));
  const name = citizenName(talk, words);
  const { awaySince } = room.citizen;
  const shown = toldOnce(entries, state.me?.id);
  const typers = [...(room.citizen.typing ? [words.stream.citizenTypes(name)] : []), ...typing.map(words.stream.types)];
  const lastOwn = entries.findLast((entry) => isMine(entry, state.me?.id) && entry.content.kind === 'message');
  return html`
    ${entries.length === 0 ? html`<p class="mark"><span>${words.stream.start}</span></p>` : nothing}
    ${repeat(
      shown,
      ({ seq }) => seq,
      (entry) => html`${line(entry, talk, scene)}${entry === lastOwn ? receipt(entry, talk, scene) : nothing}`,
    )}
    ${pending.filter(({ clientId }) => !known.has(clientId)).map((frame) => pendingLine(frame, scene))}
    <p class="typing">${typers.join('. ')}</p>
    ${!room.citizen.here && !room.ended && room.as !== 'aside' ? html`<p class="mark"><span>${words.stream.citizenAway(name, awaySince && clockOf(awaySince, scene))}</span></p>` : nothing}`;
}

function receipt({ seq }: Entry, { room: { citizen } }: Talk, { words }: Scene): TemplateResult {
  const { read, delivered, stored } = words.stream;
  return html`<p class="receipt">${citizen.read >= seq ? read : citizen.delivered >= seq ? delivered : stored}</p>`;
}

function line(entry: Entry, talk: Talk, scene: Scene): TemplateResult | typeof nothing {
  const { content, from, at } = entry;
  const { words, state, format, language } = scene;
  const { stream: of } = words;
  const mine = isMine(entry, state.me?.id);
  const name = from.role === 'citizen' ? citizenName(talk, words) : mine ? of.you : from.name;
  const time = timeOf(at, language);
  const mark = (text: string): TemplateResult =>
    html`<p class="mark"><span>${clockOf(at, scene)}. <b>${text}</b></span></p>`;

  switch (content.kind) {
    case 'message':
      return from.role === 'citizen' ? said(name, time, content.text) : say(name, time, content.text);
    case 'aside':
      return html`<div class="aside"><span class="who">${mine ? of.yourAside : of.asideOf(name)}, ${time}</span><p dir="auto">${content.text}</p></div>`;
    case 'joined':
      return mark(mine ? of.youJoined[content.as] : of.joined[content.as](name));
    case 'left':
      return mark(mine ? of.youLeft : of.left(name));
    case 'summary':
      return html`<div class="say box1"><span class="who"><b>${name}</b>, ${time}. ${of.summary}</span><p dir="auto">${content.text}</p>${answerOf(entry, talk, scene)}</div>`;
    case 'summaryAnswer':
      return content.text ? said(name, time, content.text) : nothing;
    case 'boundary':
      return html`<div class="say box1"><span class="who"><b>${name}</b>, ${time}. ${of.boundary}</span>
        <p dir="auto">${content.person}</p><p dir="auto">${content.behaviour}</p><p dir="auto">${content.rule}</p>${choiceOf(entry, talk, scene)}</div>`;
    case 'boundaryChoice':
      return nothing;
    case 'promise':
      return html`<div class="vow">${calendar}<div><span class="who">${of.promise(content.owner)}, ${time}</span>
        <p><b>${content.what}</b></p><p>${words.promise.by(format.weekday(content.due))}</p></div></div>`;
    case 'calm':
      return mark(content.on ? of.calmOn : of.calmOff);
    case 'transfer':
      return mark(of.transfer[content.step](content.to));
    case 'call':
      return mark(mine ? of.call[content.step].you : of.call[content.step].other(name));
    case 'ended':
      return html`${mark(of.ended[content.reason])}${content.sentence ? say(name, time, `${content.sentence} ${content.againOn ? of.again(format.weekday(content.againOn)) : ''}`) : nothing}`;
  }
}

const say = (name: string, time: string, text: string): TemplateResult =>
  html`<div class="say"><span class="who"><b>${name}</b>, ${time}</span><p dir="auto">${text}</p></div>`;
const said = (name: string, time: string, text: string): TemplateResult =>
  html`<div class="said"><span class="who">${name}, ${time}</span><p dir="auto">${text}</p></div>`;

const isKind =
  <Kind extends Entry['content']['kind']>(kind: Kind) =>
  (entry: Entry): entry is Entry & { content: EntryOf<Kind> } =>
    entry.content.kind === kind;

function answerOf({ seq }: Entry, { entries }: Talk, { words }: Scene): TemplateResult {
  const answer = entries.filter(isKind('summaryAnswer')).find(({ content }) => content.of === seq)?.content;
  if (!answer) return html`<span class="tag">${words.stream.summaryWaits}</span>`;
  return html`<span class="tag ${answer.agreed ? 'kept' : 'you'}">${answer.agreed ? words.stream.agreed : words.stream.corrected}</span>`;
}

function choiceOf({ seq }: Entry, { entries }: Talk, { words }: Scene): TemplateResult {
  const choice = entries.filter(isKind('boundaryChoice')).find(({ content }) => content.of === seq)?.content.choice;
  return html`<span class="tag ${choice ? 'kept' : ''}">${choice ? words.stream.chose[choice] : words.stream.boundaryWaits}</span>`;
}
