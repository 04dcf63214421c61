import { html, nothing, type TemplateResult } from 'lit/html.js';
import { calendar, paper, person, phone, purse } from '../../ui/icons.ts';
import { answer, goTo, openLine, type Row, rows, type Scene } from './parts.ts';

/** First screen, before anything is asked: what this is, who is there, what you can do. */
export function welcome(scene: Scene): TemplateResult {
  const { words, facts, act, isIn } = scene;
  const { on = ['case'], links = {}, languages = [], houseRules, keeps, without = [] } = facts ?? {};
  const list: Row[] = [];
  const row = (icon: TemplateResult, { label, soft }: Row, of: Pick<Row, 'url' | 'press'>) =>
    list.push({ label, soft, icon, ...of });
  const { case: ofCase } = words.rows;
  if (on.includes('case'))
    row(paper, isIn ? { ...ofCase, soft: words.signedIn } : ofCase, {
      press: () => act(({ journey }) => journey.seeCase()),
    });
  // What comes with the facts comes below: nothing may move from under a finger.
  row(person, words.rows.person, { press: goTo(scene, 'person') });
  if (links.repair) row(calendar, words.rows.repair, { url: links.repair });
  if (on.includes('rondkomen'))
    row(purse, words.rows.rondkomen, {
      press: () => act(({ journey }) => journey.go({ at: 'part', name: 'rondkomen' })),
    });
  if (on.includes('callback') && links.callback) row(phone, words.rows.callback, { url: links.callback });
  const { code, name } = words.otherLanguage;
  const link = (label: string, press: () => void, lang?: string) =>
    html`<button type="button" class="word" lang=${lang ?? nothing} @click=${press}>${label}</button>`;
  return html`${answer(words.welcome, openLine(scene))}
    <div class="stack">
      ${rows(list, words.choose)}
      <p class="links">
        ${houseRules || without.includes('houseRules') ? link(words.rules, goTo(scene, 'rules')) : nothing}
        ${keeps?.length || without.includes('keeps') ? link(words.keeps, goTo(scene, 'keeps')) : nothing}
        ${languages.includes(code) ? link(name, scene.switchLanguage, code) : nothing}
      </p>
    </div>`;
}
