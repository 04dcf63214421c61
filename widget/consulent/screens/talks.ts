import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DeskTalk } from '../../../edge/protocol/rondkomen-desk.ts';
import { daysLater } from '../day.ts';
import { clockOf, type Scene } from '../scene.ts';
import { sure } from './sure.ts';

/** The talks of a day, and the field for a code that somebody reads aloud. */
export function talksScreen(scene: Scene): TemplateResult {
  const { words, format, day, today, talks, act, isLead } = scene;
  return html`<section class="main" aria-labelledby="title">
      <div class="days">
        <h2 id="title" tabindex="-1">${day === today ? `${words.talks.today}, ` : ''}${format.weekday(day)}</h2>
        <button type="button" class="btn line fit" @click=${() => act.showDay(daysLater(day, -1))}>${words.talks.earlier}</button>
        ${day === today ? nothing : html`<button type="button" class="btn line fit" @click=${() => act.showDay(today)}>${words.talks.today}</button>`}
        <button type="button" class="btn line fit" @click=${() => act.showDay(daysLater(day, 1))}>${words.talks.later}</button>
      </div>
      ${talks.length === 0 ? html`<p class="soft">${words.talks.none}</p>` : html`<ul class="talks" role="list">${talks.map((talk) => html`<li class="sheet">${row(scene, talk)}</li>`)}</ul>`}
    </section>
    <aside class="side">
      ${finder(scene)}
      ${isLead ? html`<button type="button" class="btn line" @click=${act.openSchedule}>${words.schedule.open}</button>` : nothing}
    </aside>`;
}

/** All there is of a talk, and what can be done with it. */
function row(scene: Scene, talk: DeskTalk): TemplateResult {
  const { words, format, act, closing } = scene;
  const { slot, kind, topic, endsAt } = talk;
  if (closing?.talk.talk === talk.talk) return sure(scene);
  return html`<div class="when"><b>${format.clock(slot.time)}</b> <span class="soft">${words.talks.until(clockOf(format, endsAt))}</span></div>
    <p><b>${words.kinds[kind]}</b><br><span class=${topic ? nothing : 'soft'}>${topic ? words.topics[topic] : words.noTopic}</span></p>
    <div class="acts">
      ${entrance(scene, talk)}
      ${kind === 'chat' ? nothing : html`<button type="button" class="btn line fit" @click=${() => act.ask(talk, 'held')}>${words.talks.held}</button>`}
      <button type="button" class="btn bare fit" @click=${() => act.ask(talk, 'no-show')}>${words.talks.noShow}</button>
    </div>`;
}

/** The way into a chat or a call, only while it is open. */
function entrance({ words, format, act, now }: Scene, talk: DeskTalk): TemplateResult | typeof nothing {
  const { kind, room } = talk;
  if (kind !== 'chat' && kind !== 'call') return nothing;
  if (!room) return html`<p class="small soft">${words.talks.noCall}</p>`;
  if (now < Date.parse(room.opensAt))
    return html`<p class="small soft">${words.talks.opens(clockOf(format, room.opensAt))}</p>`;
  if (now >= Date.parse(room.closesAt)) return nothing;
  const press = () => (kind === 'chat' ? act.enter(talk) : act.call(talk));
  return html`<button type="button" class="btn fit" @click=${press}>${kind === 'chat' ? words.talks.chat : words.talks.call}</button>`;
}

function finder(scene: Scene): TemplateResult {
  const { words, typedCode, found, act } = scene;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    act.find();
  };
  return html`<section class="sheet" aria-labelledby="find">
    <h2 id="find">${words.find.title}</h2>
    <form autocomplete="off" @submit=${handleSubmit}>
      <label for="code">${words.find.label}</label> <span class="small soft" id="code-hint">${words.find.hint}</span>
      <div class="pair"><input id="code" class="input" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20"
        aria-describedby="code-hint" .value=${live(typedCode)} @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && act.typeCode(event.target.value)}>
      <button type="submit" class="btn fit">${words.find.button}</button></div>
    </form>
    <div role="status">${found === 'none' ? html`<p>${words.find.none}</p>` : found ? html`<p class="small">${words.find.found}</p>` : nothing}</div>
    ${found && found !== 'none' ? html`<div class="found">${foundWhen(scene, found)}${row(scene, found)}</div>` : nothing}
  </section>`;
}

const foundWhen = ({ format }: Scene, { slot }: DeskTalk): TemplateResult =>
  html`<p class="small">${format.weekday(slot.day)}</p>`;
