import { html, nothing, type TemplateResult } from 'lit';
import { formatFor } from '../../../edge/assistant/format.ts';
import { localized } from '../../../edge/assistant/localized.ts';
import type { OpeningHours } from '../../../edge/protocol/organisation.ts';
import { phone, place } from '../../ui/icons.ts';
import { answer, openLine, rows, type Scene, said, telephone } from './parts.ts';

const daysShown = 7;
const dayMs = 86_400_000;

/** How to reach a person: whether somebody is there now, and every way that exists. */
export function talk(scene: Scene): TemplateResult {
  const { words, facts, opening } = scene;
  const title = !opening?.line
    ? words.talk.unknown
    : opening.open && facts?.phone
      ? words.talk.open
      : opening.open
        ? words.talk.unknown
        : words.talk.shut;
  const { callback } = facts?.links ?? {};
  const call = facts?.phone;
  return html`${answer({ title, lines: [] }, openLine(scene))}
    <div class="stack">
      ${
        call
          ? html`<section class="sheet"><a class=${opening?.open ? 'btn' : 'btn line'} href=${telephone(call)}>${phone}${words.talk.call(call.replaceAll(' ', '\u00a0'))}</a></section>`
          : nothing
      }
      ${callback ? rows([{ ...words.rows.callback, url: callback }]) : nothing}
      ${facts?.address ? html`<section class="sheet way"><h2>${place}${words.rows.visit.label}</h2><p>${said(facts.address, scene)}</p></section>` : nothing}
      ${facts ? weekAhead(facts.hours, scene) : nothing}
    </div>`;
}

/** The coming days as they really are: a holiday in them is a day that is closed, with its name. */
function weekAhead(hours: OpeningHours, { words }: Scene): TemplateResult {
  const { clock } = formatFor(words.language);
  const named = new Intl.DateTimeFormat(words.language, { weekday: 'long', timeZone: 'UTC' });
  const today = Date.parse(new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }));
  const time = (value: string): string => clock(value).replace(/\suur$/, '');
  const days = Array.from({ length: daysShown }, (_, ahead) => {
    const day = new Date(today + ahead * dayMs);
    const exception = hours.exceptions.find(({ on }) => day.toISOString().startsWith(on));
    const open = exception?.hours ?? hours.week[(day.getUTCDay() + 6) % 7] ?? [];
    const spans = open.map(([from, to]) => words.talk.until(time(from), time(to))).join(words.talk.and);
    const name = exception?.name ? ` (${localized(exception.name, words.language).text})` : '';
    return html`<div><dt>${ahead === 0 ? words.talk.today : named.format(day)}${name}</dt><dd>${spans || words.talk.closed}</dd></div>`;
  });
  return html`<section class="sheet"><h2>${words.talk.hours}</h2><dl class="hours">${days}</dl></section>`;
}
