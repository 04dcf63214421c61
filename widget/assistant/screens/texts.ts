import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../../edge/protocol/primitives.ts';
import { person } from '../../ui/icons.ts';
import type { Telling } from '../../ui/words/words.ts';
import { answer, type Row, rows, type Scene, said } from './parts.ts';

const points = (items: readonly LocalizedText[], scene: Scene): TemplateResult =>
  html`<ul class="points" role="list">${items.map((item) => html`<li>${said(item, scene)}</li>`)}</ul>`;

/** "Zo gaan wij met elkaar om", both ways. */
export function rules(scene: Scene): TemplateResult {
  const { rules } = scene.words;
  const { us = [], you = [] } = scene.facts?.houseRules ?? {};
  return html`${answer(rules)}
    <div class="stack">
      <section class="sheet"><h2>${rules.us}</h2>${points(us, scene)}</section>
      <section class="sheet"><h2>${rules.you}</h2>${points(you, scene)}</section>
    </div>`;
}

/** What is kept of a citizen, in the words of the organisation. */
export const keeps = (scene: Scene): TemplateResult =>
  html`${answer(scene.words.keeps)}<div class="stack"><section class="sheet">${points(scene.facts?.keeps ?? [], scene)}</section></div>`;

/** A way on for who has no code. */
export function noCode(scene: Scene): TemplateResult {
  const { words, facts, journey } = scene;
  const list: Row[] = [];
  if (facts?.links.newCode) list.push({ ...words.rows.newCode, url: facts.links.newCode });
  list.push({ ...words.rows.person, press: () => journey.go({ at: 'person' }) });
  return html`${answer(words.noCode)}<div class="stack">${rows(list)}</div>`;
}

/** Something did not work: what we see, what to do, and a person. */
export function telling(scene: Scene, what: Telling, way?: { label: string; press: () => void }): TemplateResult {
  const { words, journey } = scene;
  return html`${answer(what)}
    <div class="stack">
      ${way ? html`<section class="sheet"><button type="button" class="btn" @click=${way.press}>${way.label}</button></section>` : nothing}
      ${rows([{ ...words.rows.person, icon: person, press: () => journey.go({ at: 'person' }) }])}
    </div>`;
}

/** Still bars while we look something up; after a while it says that it takes long. */
export const loading = ({ words }: Scene, slow: boolean): TemplateResult =>
  html`<section class="answer"><h1 tabindex="-1">${words.loading.line}</h1><p role="status">${slow ? words.loading.slow : ''}</p></section>
    <div class="stack"><div class="sheet"><div class="bones" aria-hidden="true"><i></i><i></i><i></i></div></div></div>`;
