import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { localized } from '../../../../../edge/assistant/localized.ts';
import type { Slot, SlotsAnswer } from '../../../../../edge/protocol/rondkomen.ts';
import { chevron } from '../../../../ui/icons.ts';
import { answer } from '../../screens/scene.ts';
import { daysOf, isSameSlot, kindsOf } from '../state.ts';
import { callUs, failure, momentOf, type TalkScene } from './scene.ts';

/** Days in sight at once; the others are folded away. */
const inSight = 3;

/** A kind of talk and a moment, for a new talk or one that moves. */
export function chooseScreen(scene: TalkScene, moving: boolean): TemplateResult {
  const { words, state, booking } = scene;
  const { slots, slot, kind, busy, talk } = state;
  const retry = () => booking.choose();
  if (!slots) {
    return html`${answer({ title: words.choose.title, lines: state.failure ? [] : [words.choose.loading] })}
      <div class="stack">${failure(scene, retry)}${busy === 'loading' ? html`<div class="bones" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing}</div>`;
  }
  if (!kind || slots.slots.length === 0) return noSlots(scene, retry);
  const title = moving ? words.move.title : words.choose.title;
  const minutes = slot?.minutes ?? slots.slots[0]?.minutes;
  const line =
    moving && talk ? words.move.line(momentOf(scene, talk.slot)) : minutes ? words.choose.minutes(minutes) : '';
  const press = moving ? () => booking.move() : () => booking.go('topic');
  const pick = moving ? words.move.pick : words.choose.pick;
  return html`${answer({ title, lines: line ? [line] : [] })}
    <div class="stack">
      ${failure(scene, retry)}
      ${kinds(scene, slots)}
      ${days(scene, slots)}
    </div>
    <div class="foot"><button type="button" class="btn" aria-disabled=${slot ? nothing : 'true'} aria-busy=${busy === 'sending' ? 'true' : nothing}
      @click=${() => slot && busy === 'no' && press()}>${slot ? pick(momentOf(scene, slot)) : words.choose.first}</button></div>`;
}

function noSlots({ words, phone, state }: TalkScene, retry: () => void): TemplateResult {
  return html`${answer(words.choose.none)}
    <div class="stack">${phone ? callUs(words, phone) : nothing}
    <button type="button" class="btn bare" aria-busy=${state.busy === 'loading' ? 'true' : nothing} @click=${retry}>${words.retry}</button></div>`;
}

function kinds({ words, state, booking }: TalkScene, slots: SlotsAnswer): TemplateResult {
  const { kind } = state;
  return html`<fieldset class="switch"><legend>${words.choose.how}</legend><div>${kindsOf(slots).map((one) => {
    const on = one === kind;
    return html`<label ?data-on=${on}><input type="radio" name="kind" value=${one} .checked=${live(on)}
      @change=${() => booking.chooseKind(one)}><span>${words.kinds[one].label}</span></label>`;
  })}</div></fieldset>`;
}

function days(scene: TalkScene, slots: SlotsAnswer): TemplateResult {
  const { words, state } = scene;
  const all = state.kind ? daysOf(slots, state.kind) : [];
  const later = all.slice(inSight);
  const isLater = later.some((one) => one.slots.some((slot) => isSameSlot(state.slot, slot)));
  return html`<section class="sheet">${all.slice(0, inSight).map((one) => day(scene, one, slots))}
    ${later.length > 0 ? html`<details ?open=${isLater}><summary>${chevron}${words.choose.more}</summary>${later.map((one) => day(scene, one, slots))}</details>` : nothing}
    ${state.slot ? html`<p class="small soft" role="status">${about(scene, state.slot, slots)}</p>` : nothing}</section>`;
}

/** Where, and in which languages. */
function about({ words }: TalkScene, slot: Slot, { places }: SlotsAnswer): string {
  const place = places.find(({ id }) => id === slot.place);
  const names = new Intl.DisplayNames(words.language, { type: 'language' });
  const where = place ? `${localized(place.address, words.language).text}. ` : '';
  return `${where}${words.choose.languages(slot.languages.map((tag) => names.of(tag) ?? tag))}`;
}

function day(
  { words, format, state, booking }: TalkScene,
  { day: on, slots }: { day: string; slots: Slot[] },
  { places }: SlotsAnswer,
): TemplateResult {
  const visit = slots.some((slot) => slot.place !== undefined);
  return html`<fieldset class="day"><legend>${format.weekday(on)}</legend><div class="slots ${visit ? 'wide' : ''}">${slots.map(
    (slot) => {
      const chosen = isSameSlot(state.slot, slot);
      const name = places.find(({ id }) => id === slot.place)?.name;
      return html`<label class="slot" ?data-on=${chosen}><input type="radio" name="slot" .checked=${live(chosen)}
      @change=${() => booking.chooseSlot(slot)}><span>${format.clock(slot.time).replace(/\s?uur$/, '')}${
        name ? html` <span>${localized(name, words.language).text}</span>` : nothing
      }</span></label>`;
    },
  )}</div></fieldset>`;
}
