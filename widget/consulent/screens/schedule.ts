import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { talkKinds } from '../../../edge/protocol/rondkomen.ts';
import type { Schedule, ScheduleEntry } from '../../../edge/protocol/rondkomen-desk.ts';
import { chevron } from '../../ui/icons.ts';
import type { Scene } from '../scene.ts';
import { places } from './places.ts';

/** The week as a lead sets it: one row for each moment. Saved as a whole, or not at all. */
export function scheduleScreen(scene: Scene, draft: Schedule, note: 'saved' | 'wrong' | undefined): TemplateResult {
  const { words, act } = scene;
  const said = words.schedule;
  const change = (changed: Partial<Schedule>) => act.draft({ ...draft, ...changed });
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    act.save();
  };
  return html`<section class="main" aria-labelledby="title"><form class="schedule" @submit=${handleSubmit}>
    <h2 id="title" tabindex="-1">${said.title}</h2>
    <p>${said.line}</p>
    ${said.weekdays.map((name, at) => weekday(scene, draft, { name, weekday: at + 1 }))}
    <button type="button" class="btn line fit" @click=${() => change({ entries: [...draft.entries, newEntry(draft)] })}>${said.add}</button>
    <p class="small soft">${said.opensHint}</p>
    ${places(scene, draft, change)}
    <div class="sheet two">
      <div><label for="phone">${said.phone}</label>
        <input id="phone" class="input" type="tel" .value=${live(draft.phone ?? '')} @change=${(event: Event) => change({ phone: textOf(event) || undefined })}></div>
      <div><label for="closed">${said.closed}</label> <span class="small soft" id="closed-hint">${said.closedHint}</span>
        <textarea id="closed" class="input" rows="3" aria-describedby="closed-hint" .value=${live(draft.closed.join('\n'))}
          @change=${(event: Event) => change({ closed: textOf(event).split(/\s+/).filter(Boolean) })}></textarea></div>
    </div>
    <div class="foot"><p role="status">${note ? said[note] : nothing}</p>
      <button type="submit" class="btn fit">${said.save}</button>
      <button type="button" class="btn line fit" @click=${act.toTalks}>${said.back}</button></div>
  </form></section>`;
}

/** The moments of one day of the week, folded away under their times. */
function weekday(scene: Scene, draft: Schedule, { name, weekday: number }: { name: string; weekday: number }) {
  const entries = draft.entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.weekday === number);
  if (entries.length === 0) return nothing;
  const times = [...new Set(entries.map(({ entry }) => entry.time))]
    .sort()
    .map((time) => scene.format.clock(time).replace(/\s?uur$/, ''))
    .join(', ');
  return html`<details class="week"><summary>${chevron}<span><b>${name}</b> <span class="soft">${times}</span></span></summary>
    <ul class="entries" role="list">${entries.map(({ entry, index }) => html`<li class="sheet">${entryRow(scene, draft, entry, index)}</li>`)}</ul></details>`;
}

const newEntry = ({ places: known }: Schedule): ScheduleEntry => {
  const [place] = known;
  return {
    weekday: 1,
    time: '09:00',
    minutes: 45,
    kinds: place ? ['counter'] : ['chat'],
    ...(place ? { place: place.id } : {}),
    languages: ['nl'],
    capacity: 1,
    opensDaysBefore: 14,
  };
};

function entryRow({ words, act }: Scene, draft: Schedule, entry: ScheduleEntry, index: number): TemplateResult {
  const said = words.schedule;
  const set = (changed: Partial<ScheduleEntry>) =>
    act.draft({ ...draft, entries: draft.entries.map((each, at) => (at === index ? { ...each, ...changed } : each)) });
  const setPlace = (id: string) => {
    const { place: _, ...nowhere } = entry;
    const moved = id ? { ...nowhere, place: id } : nowhere;
    act.draft({ ...draft, entries: draft.entries.map((each, at) => (at === index ? moved : each)) });
  };
  const remove = () => act.draft({ ...draft, entries: draft.entries.filter((_, at) => at !== index) });
  const id = (name: string) => `${name}-${index}`;
  const number = (name: 'minutes' | 'capacity' | 'opensDaysBefore', least: number, most: number) => html`<div>
    <label for=${id(name)}>${said[name]}</label>
    <input id=${id(name)} class="input" type="number" min=${least} max=${most} required .value=${live(String(entry[name]))}
      @change=${(event: Event) => set({ [name]: Number(textOf(event)) })}></div>`;
  return html`<fieldset class="entry"><legend class="vh">${said.weekdays[entry.weekday - 1]} ${entry.time}</legend>
    <div><label for=${id('weekday')}>${said.weekday}</label>
      <select id=${id('weekday')} class="input" @change=${(event: Event) => set({ weekday: Number(textOf(event)) })}>${said.weekdays.map(
        (name, at) => html`<option value=${at + 1} ?selected=${at + 1 === entry.weekday}>${name}</option>`,
      )}</select></div>
    <div><label for=${id('time')}>${said.time}</label>
      <input id=${id('time')} class="input" type="time" required .value=${live(entry.time)} @change=${(event: Event) => set({ time: textOf(event) })}></div>
    ${number('minutes', 10, 180)}
    <div><label for=${id('place')}>${said.place}</label>
      <select id=${id('place')} class="input" @change=${(event: Event) => setPlace(textOf(event))}>
        <option value="" ?selected=${!entry.place}>${said.noPlace}</option>
        ${draft.places.map(({ id: place, name }) => html`<option value=${place} ?selected=${place === entry.place}>${name[words.language] ?? name.nl}</option>`)}</select></div>
    ${number('capacity', 1, 100)}
    ${number('opensDaysBefore', 0, 60)}
    <div><label for=${id('languages')}>${said.languages}</label>
      <input id=${id('languages')} class="input" type="text" required title=${said.languagesHint} .value=${live(entry.languages.join(', '))}
        @change=${(event: Event) =>
          set({
            languages: textOf(event)
              .split(/[\s,]+/)
              .filter(Boolean),
          })}></div>
    <fieldset class="kinds"><legend>${said.kinds}</legend>${talkKinds.map(
      (kind) => html`<label><input type="checkbox" .checked=${live(entry.kinds.includes(kind))}
        @change=${() => set({ kinds: entry.kinds.includes(kind) ? entry.kinds.filter((each) => each !== kind) : [...entry.kinds, kind] })}> ${words.kinds[kind]}</label>`,
    )}</fieldset>
    <button type="button" class="btn bare fit" @click=${remove}>${said.remove(`${said.weekdays[entry.weekday - 1] ?? ''} ${entry.time}`)}</button>
  </fieldset>`;
}

export function textOf({ target }: Event): string {
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
  return isField ? target.value.trim() : '';
}
