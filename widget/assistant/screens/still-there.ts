import { html, type TemplateResult } from 'lit/html.js';
import type { AsideWords } from '../../ui/words/words.ts';
import type { Journey } from '../journey.ts';

/** Two minutes before the end: nothing is taken away before somebody could say "I am here" (WCAG 2.2.1). */
export const stillThere = ({ still }: AsideWords, journey: Journey, leave: () => void): TemplateResult =>
  html`<section class="still-there" role="alertdialog" aria-labelledby="still" aria-describedby="still-line">
    <h2 id="still" tabindex="-1">${still.title}</h2>
    <p class="small" id="still-line">${still.line}</p>
    <div class="pair">
      <button type="button" class="btn fit" @click=${journey.renew}>${still.stay}</button>
      <button type="button" class="btn line fit" @click=${leave}>${still.leave}</button>
    </div>
  </section>`;
