import { html, nothing, svg, type TemplateResult } from 'lit';
import { localized } from '../../../../../edge/assistant/localized.ts';
import type { Talk } from '../../../../../edge/protocol/rondkomen.ts';
import { chevron } from '../../../../ui/icons.ts';
import { type Row, rows, telephone, unbroken } from '../../screens/scene.ts';
import { grouped, spellOut } from '../code.ts';
import { talkScreenOf } from '../state.ts';
import type { TalkWords } from '../words/words.ts';
import { clockOf, failure, kindLine, type TalkScene } from './scene.ts';

const copyIcon = svg`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4"></path></svg>`;

/** A talk that stands: when, the code, the very row we keep, what we cannot promise, and what can be changed. */
export function bookedScreen(scene: TalkScene, talk: Talk): TemplateResult {
  const { words, state, act } = scene;
  const isNew = talkScreenOf(state) === 'booked';
  return html`${when(scene, talk)}
    <div class="stack">
      ${failure(scene)}
      ${isNew ? secret(scene) : nothing}
      ${talk.room && isOpen(talk.room, scene.now) ? html`<button type="button" class="btn" @click=${act.enter}>${words.booked.room.label}</button>` : nothing}
      <section class="sheet flush">${rows(ways(scene, talk, isNew))}</section>
      ${kept(scene, talk)}
      <section class="sheet"><details><summary>${chevron}${words.booked.limits}</summary>
        <ul class="points small" role="list">${talk.limits.map((limit) => html`<li>${words.booked.limit[limit]}</li>`)}</ul></details></section>
    </div>
    <div class="foot"><button type="button" class=${isNew ? 'btn' : 'btn line'} @click=${act.erase}>${words.booked.done}</button></div>`;
}

/** The leaf of the day, and the same in words. */
function when(scene: TalkScene, talk: Talk): TemplateResult {
  const { words, format } = scene;
  const { day, time } = talk.slot;
  const leaf = format.leaf(day);
  const title = words.choose.at(format.weekday(day), format.clock(time));
  const { language } = words;
  const { name, address } = talk.place ?? {};
  const place = name && address && `${localized(name, language).text}, ${localized(address, language).text}`;
  return html`<section class="answer"><div class="promise"><span class="leaf" aria-hidden="true"><b>${leaf.weekday}</b><strong>${leaf.day}</strong><i>${leaf.month}</i></span>
    <div><h2 tabindex="-1">${title.charAt(0).toUpperCase()}${title.slice(1)}</h2>
    <p class="small">${kindLine(scene, talk)} ${words.booked.minutes(talk.minutes)}</p>
    ${place ? html`<p class="small">${place}</p>` : nothing}
    ${talk.phone ? html`<p class="small"><a href=${telephone(talk.phone)}>${words.booked.phone(unbroken(talk.phone))}</a></p>` : nothing}</div></div></section>`;
}

function secret({ words, state, act }: TalkScene): TemplateResult {
  const { booked } = words;
  return html`<section class="sheet"><p class="over">${booked.code}</p>
    <div class="secret"><output translate="no">${grouped(state.code)}</output>
      <button type="button" class="btn line fit" @click=${act.copy}>${copyIcon}<span class="vh">${booked.copy}</span></button></div>
    <p class="small soft">${booked.keepCode}</p>
    <p class="small" role="status">${state.copied ? booked.copied : nothing}</p>
    <details><summary>${chevron}${booked.spell}</summary><ol class="spell small" role="list" lang="nl" translate="no">${spellOut(state.code).map((group) => html`<li>${group}</li>`)}</ol></details></section>`;
}

const isColumn = (name: string, { booked }: TalkWords): name is keyof TalkWords['booked']['columns'] =>
  Object.hasOwn(booked.columns, name);

/** The row as it lies in the database, word for word. Solid: the one thing that is kept. */
function kept({ words, format }: TalkScene, talk: Talk): TemplateResult {
  const { booked } = words;
  return html`<section class="sheet solid"><h3>${booked.stored}</h3>
    <table class="row"><tbody>${Object.entries(talk.stored).map(([name, value]) => {
      const meaning = meaningOf(words, name, talk);
      return html`<tr><th scope="row">${isColumn(name, words) ? booked.columns[name] : name}</th><td>${
        value ? html`<span translate="no">${value}</span>` : html`<span class="soft">${booked.empty}</span>`
      }${meaning ? html`<span class="soft meaning">${meaning}</span>` : nothing}</td></tr>`;
    })}</tbody></table>
    <p class="small">${booked.storedLine(format.moment(talk.erasedAt))}</p>
    ${talk.kind === 'call' ? html`<p class="small">${booked.storedCall}</p>` : nothing}</section>`;
}

/** What a word in the row stands for. */
function meaningOf({ kinds, topic }: TalkWords, column: string, talk: Talk): string | undefined {
  if (column === 'kind') return kinds[talk.kind].label;
  return column === 'topic' && talk.topic ? topic.topics[talk.topic] : undefined;
}

function ways(scene: TalkScene, talk: Talk, isNew: boolean): Row[] {
  const { words, booking, act, now } = scene;
  const { booked, mine } = words;
  const calendar = { ...booked.calendar, press: act.calendar };
  const room =
    talk.room && !isOpen(talk.room, now)
      ? [{ label: booked.room.label, soft: booked.room.soft(clockOf(scene, talk.room.opensAt)), press: act.enter }]
      : [];
  if (isNew) return [{ ...booked.change, press: () => booking.go('mine') }, calendar, ...room];
  return [
    { ...mine.move, press: () => booking.go('move') },
    { ...mine.cancel, press: () => booking.go('cancel') },
    calendar,
    ...room,
  ];
}

const isOpen = ({ opensAt, closesAt }: NonNullable<Talk['room']>, now: number): boolean =>
  now >= Date.parse(opensAt) && now < Date.parse(closesAt);
