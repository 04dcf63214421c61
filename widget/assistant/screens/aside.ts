import { html, type TemplateResult } from 'lit/html.js';
import type { Language, LocalizedText } from '../../../edge/protocol/primitives.ts';
import { loadAsideWords } from '../../ui/words/load.ts';
import { answer, goTo, type Row, rows, type Scene, said } from './parts.ts';

const points = (items: readonly LocalizedText[] | undefined, scene: Scene): TemplateResult =>
  html`<ul class="points" role="list">${items?.map((item) => html`<li>${said(item, scene)}</li>`)}</ul>`;

export interface Aside {
  noCode(scene: Scene): TemplateResult;
  rules(scene: Scene): TemplateResult;
  keeps(scene: Scene): TemplateResult;
}

/** Screens that few citizens open: fetched when somebody does. */
export async function loadAside(language: Language): Promise<Aside> {
  const { noCode, newCode, rules, keeps } = await loadAsideWords(language);
  return {
    /** A way on for who has no code. */
    noCode(scene) {
      const list: Row[] = [{ ...scene.words.rows.person, press: goTo(scene, 'person') }];
      const url = scene.facts?.links.newCode;
      if (url) list.unshift({ ...newCode, url });
      return html`${answer(noCode)}<div class="stack">${rows(list)}</div>`;
    },
    /** "Zo gaan wij met elkaar om", both ways. */
    rules(scene) {
      const { us, you } = scene.facts?.houseRules ?? {};
      return html`${answer(rules)}
        <div class="stack">
          <section class="sheet"><h2>${rules.us}</h2>${points(us, scene)}</section>
          <section class="sheet"><h2>${rules.you}</h2>${points(you, scene)}</section>
        </div>`;
    },
    /** What is kept of a citizen, in the words of the organisation. */
    keeps: (scene) =>
      html`${answer(keeps)}<div class="stack"><section class="sheet">${points(scene.facts?.keeps, scene)}</section></div>`,
  };
}
