import { html, type TemplateResult } from 'lit/html.js';
import type { Language, LocalizedText } from '../../../edge/protocol/primitives.ts';
import rare from '../../ui/styles/rare.css?inline';
import { sheetOf } from '../../ui/styles/sheets.ts';
import { loadAsideWords } from '../../ui/words/load.ts';
import type { Journey } from '../journey/journey.ts';
import styles from './aside.css?inline';
import { answer, goTo, type Row, rows, type Scene, said } from './parts.ts';
import { person } from './person.ts';
import { stillThere } from './still-there.ts';

const points = (items: readonly LocalizedText[] | undefined, scene: Scene): TemplateResult =>
  html`<ul class="points" role="list">${items?.map((item) => html`<li>${said(item, scene)}</li>`)}</ul>`;

export interface Aside {
  noCode(scene: Scene): TemplateResult;
  rules(scene: Scene): TemplateResult;
  keeps(scene: Scene): TemplateResult;
  person(scene: Scene): TemplateResult;
  /** Two minutes before the end. */
  still(journey: Journey, leave: () => void): TemplateResult;
}

const sheet = sheetOf(rare + styles);

/** Screens that not every citizen opens: fetched when somebody does. */
export async function loadAside(language: Language, adopt: (sheet: CSSStyleSheet) => void): Promise<Aside> {
  const words = await loadAsideWords(language);
  const { noCode, newCode, rules, keeps } = words;
  adopt(sheet);
  return {
    person: (scene) => person(scene, words),
    still: (journey, leave) => stillThere(words, journey, leave),
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
