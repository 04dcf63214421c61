import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Line } from '../../../edge/assistant/localized.ts';
import { notice } from '../../ui/icons.ts';
import { fold } from '../case/fold.ts';
import { said } from '../case/said.ts';
import { card, suggestions } from './cards.ts';
import type { Item } from './engine.ts';
import type { TalkScene } from './view.ts';

/** What was said, oldest first. A boundary folds away what came before it. */
export function stream(scene: TalkScene): TemplateResult {
  const { items, words, busy, otherLanguage, switchLanguage } = scene;
  const calmAt = items.findLastIndex((one) => one.by === 'assistant' && one.reply.calm);
  const isCalm = calmAt >= 0 && calmAt === items.findLastIndex(({ by }) => by === 'assistant');
  // The message that the boundary is about stays in sight: it says which words are meant.
  const from = isCalm ? Math.max(0, calmAt - 1) : 0;
  const drawn = (list: readonly Item[]) =>
    repeat(
      list,
      ({ id }) => id,
      (one) => item(one, one === items.at(-1), scene),
    );
  return html`<div class="talk" role="log" aria-live="off" aria-label=${words.log}>
    ${from > 0 ? fold(words.before, html`${drawn(items.slice(0, from))}`, false) : nothing}
    ${drawn(items.slice(from))}
    ${otherLanguage && !busy ? html`<button type="button" class="btn line" lang=${otherLanguage.code} @click=${switchLanguage}>${otherLanguage.name}</button>` : nothing}
    ${busy ? html`<p class="soft small">${words.busy}</p>` : nothing}
  </div>`;
}

function item(one: Item, isLast: boolean, scene: TalkScene): TemplateResult {
  const { words } = scene;
  if (one.by === 'citizen')
    return html`<div class="said" data-item=${one.id}><div><span class="who">${words.you}</span><p dir="auto">${one.text}</p></div></div>`;
  if (one.by === 'trouble')
    return html`<div class="stack-in" data-item=${one.id}>
      <div class="banner">${notice}<p>${words.trouble[one.trouble]}</p></div>
      ${isLast && one.trouble !== 'tooLong' ? html`<button type="button" class="btn line" @click=${scene.retry}>${words.trouble.again}</button>` : nothing}
    </div>`;
  return answer(one, isLast, scene);
}

/** Service numbers as organisations write them. */
const service = String.raw`0[89]00[ \u00a0-]?(?:\d{3}[ \u00a0]\d{2}[ \u00a0]\d{2}|\d{7}|\d{4})|14[ \u00a0]0\d{2,3}`;
const serviceNumber = new RegExp(String.raw`\b(${service})\b`);
/** Where a line says to call, those for danger too: in "€ 112,00" there is none. */
const anyNumber = new RegExp(String.raw`\b(${service}|11[23](?![,.]\d))\b`);
const saysToCall = /\b(?:bel|bellen|belt|call)\b/i;

/** A number that somebody has to call can be pressed, also in the middle of a sentence; not where it has a button. */
function spoken(line: Line, hasButtons: boolean): TemplateResult {
  const { text, strong, lang } = line;
  const parts = strong ? [] : text.split(saysToCall.test(text) && !hasButtons ? anyNumber : serviceNumber);
  if (parts.length < 2) return said(line);
  const pieces = parts.map((part, at) =>
    at % 2 === 1 ? html`<a href=${`tel:${part.replaceAll(/\D/g, '')}`}>${part}</a>` : part,
  );
  return lang ? html`<span lang=${lang}>${pieces}</span>` : html`${pieces}`;
}

/** The two ways of a boundary are there until one was taken. */
function answer(one: Extract<Item, { by: 'assistant' }>, isLast: boolean, scene: TalkScene): TemplateResult {
  const { words, settings, reading, canRead } = scene;
  const { lines, cards, after } = one.reply;
  const inSight = settings.slow && isLast && !one.reply.urgent ? lines.slice(0, one.shown) : lines;
  const isWhole = inSight.length === lines.length;
  const hasButtons = cards.some(({ kind }) => kind === 'crisis');
  return html`<div class="stack-in" data-item=${one.id}>
    <div class="say">
      <span class="vh">${words.assistant}: </span>
      ${inSight.map((line) => html`<p>${spoken(line, hasButtons)}</p>`)}
      ${
        canRead && lines.length > 0
          ? html`<button type="button" class="word small" @click=${() => scene.read(one.id)}>${reading === one.id ? words.stopListening : words.listen}</button>`
          : nothing
      }
    </div>
    ${isWhole ? cards.filter(({ kind }) => isLast || kind !== 'boundary').map((each) => card(each, scene)) : html`<button type="button" class="btn line" @click=${() => scene.further(one.id)}>${words.further}</button>`}
    ${isWhole && after.length > 0 ? html`<div class="say">${after.map((line) => html`<p>${said(line)}</p>`)}</div>` : nothing}
    ${isWhole && isLast ? suggestions(one.reply, scene) : nothing}
  </div>`;
}
