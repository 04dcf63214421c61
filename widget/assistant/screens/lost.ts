import { html, type TemplateResult } from 'lit/html.js';
import { answer, press, type Scene } from './parts.ts';
import { en } from './words/en-lost.ts';
import { nl } from './words/nl-lost.ts';

/** The site names an organisation that nobody knows here: nothing of ours would work, and the site itself still does. */
export function lost({ words, close }: Scene): TemplateResult {
  const said = words.language === 'en' ? en : nl;
  return html`${answer(said)}
    <div class="stack">
      <section class="sheet">${press({ press: close }, said.close, 'btn')}</section>
      <div class="links">${said.danger.map(({ when, call, number }) => html`<p>${when} <a class="word" href=${`tel:${number}`}>${call}</a></p>`)}</div>
    </div>`;
}
