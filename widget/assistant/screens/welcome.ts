import { html, nothing, type TemplateResult } from 'lit';
import { calendar, paper, person, phone } from '../../ui/icons.ts';
import { answer, openLine, type Row, rows, type Scene } from './parts.ts';

/** First screen, before anything is asked: what this is, who is there, what you can do. */
export function welcome(scene: Scene): TemplateResult {
  const { words, facts, journey, state } = scene;
  const { on = ['case'], links = {} } = facts ?? {};
  const list: Row[] = [];
  if (on.includes('case')) {
    const { label, soft } = words.rows.case;
    const isIn = state.entry.status === 'in';
    list.push({ label, soft: isIn ? words.signedIn : soft, icon: paper, press: () => journey.seeCase() });
  }
  if (links.repair) list.push({ ...words.rows.repair, icon: calendar, url: links.repair });
  if (on.includes('callback') && links.callback)
    list.push({ ...words.rows.callback, icon: phone, url: links.callback });
  list.push({ ...words.rows.person, icon: person, press: () => journey.go({ at: 'person' }) });
  const { otherLanguage } = words;
  return html`${answer(words.welcome, openLine(scene))}
    <div class="stack">
      ${rows(list, words.welcome.choose)}
      <p class="links">
        ${facts?.houseRules ? html`<button type="button" class="word" @click=${() => journey.go({ at: 'rules' })}>${words.rules.bar}</button>` : nothing}
        ${facts?.keeps.length ? html`<button type="button" class="word" @click=${() => journey.go({ at: 'keeps' })}>${words.keeps.bar}</button>` : nothing}
        ${facts?.languages.includes(otherLanguage.code) ? html`<button type="button" class="word" lang=${otherLanguage.code} @click=${scene.switchLanguage}>${otherLanguage.name}</button>` : nothing}
      </p>
    </div>`;
}
