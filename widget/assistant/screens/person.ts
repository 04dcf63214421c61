import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatFor } from '../../../edge/assistant/format.ts';
import { localized } from '../../../edge/assistant/localized.ts';
import type { OpeningHours } from '../../../edge/protocol/organisation.ts';
import { phone, place } from '../../ui/icons.ts';
import type { AsideWords } from '../../ui/words/words.ts';
import { answer, callLink, openLine, rows, type Scene, said } from './parts.ts';

const daysShown = 7;
const dayMs = 86_400_000;

/** How to reach a person: whether somebody is there now, and every way that exists. */
export function person(scene: Scene, { talk }: AsideWords): TemplateResult {
  const { words, facts, opening } = scene;
  const { phone: call, address, links, hours } = facts ?? {};
  const isOpen = !!opening?.open;
  const title = opening?.line && !(isOpen && !call) ? (isOpen ? talk.open : talk.shut) : talk.unknown;
  return html`${answer({ title, lines: [] }, openLine(scene))}
    <div class="stack">
      ${call ? html`<section class="sheet">${callLink(scene, isOpen ? 'btn' : 'btn line', phone)}</section>` : nothing}
      ${links?.callback ? rows([{ ...words.rows.callback, url: links.callback }]) : nothing}
      ${address ? html`<section class="sheet way"><h2>${place}${talk.visit}</h2><p>${said(address, scene)}</p></section>` : nothing}
      ${hours ? weekAhead(hours, scene, talk) : nothing}
    </div>`;
}

/** The coming days as they really are: a holiday in them is a day that is closed, with its name. */
function weekAhead(hours: OpeningHours, { words }: Scene, talk: AsideWords['talk']): TemplateResult {
  const { language } = words;
  const { time } = formatFor(language);
  const named = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const today = Date.parse(new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }));
  const days = Array.from({ length: daysShown }, (_, ahead) => {
    const day = new Date(today + ahead * dayMs);
    const exception = hours.exceptions.find(({ on }) => day.toISOString().startsWith(on));
    const open = exception?.hours ?? hours.week[(day.getUTCDay() + 6) % 7] ?? [];
    const spans = open.map(([from, to]) => talk.until(time(from), time(to))).join(talk.and);
    const name = exception?.name ? ` (${localized(exception.name, language).text})` : '';
    return html`<div><dt>${ahead === 0 ? talk.today : named.format(day)}${name}</dt><dd>${spans || talk.closed}</dd></div>`;
  });
  return html`<section class="sheet"><h2>${talk.hours}</h2><dl class="hours">${days}</dl></section>`;
}
