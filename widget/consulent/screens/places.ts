import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Schedule } from '../../../edge/protocol/rondkomen-desk.ts';
import type { Scene } from '../scene.ts';
import { textOf } from './schedule.ts';

/** Where people come to. The address also goes into the citizen's calendar. */
export function places(
  { words }: Scene,
  { places: known, entries }: Schedule,
  change: (changed: Partial<Schedule>) => void,
): TemplateResult {
  const said = words.schedule;
  const set = (index: number, field: 'name' | 'address', text: string) =>
    change({
      places: known.map((place, at) => (at === index ? { ...place, [field]: { ...place[field], nl: text } } : place)),
    });
  const add = () => change({ places: [...known, { id: freeId(known), name: { nl: '' }, address: { nl: '' } }] });
  return html`<section class="sheet"><h3>${said.places}</h3>
    ${known.map(({ id, name, address }, index) => {
      const isUsed = entries.some((entry) => entry.place === id);
      return html`<div class="two place">
        <div><label for="name-${id}">${said.placeName}</label>
          <input id="name-${id}" class="input" type="text" required maxlength="80" .value=${live(name.nl)} @change=${(event: Event) => set(index, 'name', textOf(event))}></div>
        <div><label for="address-${id}">${said.placeAddress}</label>
          <input id="address-${id}" class="input" type="text" required maxlength="200" .value=${live(address.nl)} @change=${(event: Event) => set(index, 'address', textOf(event))}></div>
        ${isUsed ? '' : html`<button type="button" class="btn bare fit" @click=${() => change({ places: known.filter((_, at) => at !== index) })}>${said.removePlace(name.nl)}</button>`}
      </div>`;
    })}
    <button type="button" class="btn line fit" @click=${add}>${said.addPlace}</button>
  </section>`;
}

function freeId(known: Schedule['places']): string {
  for (let number = 1; ; number += 1) {
    const id = `plek-${number}`;
    if (!known.some((place) => place.id === id)) return id;
  }
}
