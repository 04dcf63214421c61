import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AsideWords } from '../../ui/words/words.ts';
import type { Journey } from '../journey/journey.ts';
import { keepsHandoff } from '../keeps-handoff.ts';

/**
 * Two minutes before the end: nothing is taken away before somebody could say "I am here" (WCAG 2.2.1). Who waits for a
 * person or talks with one loses nothing of that, and is not offered to end it here.
 */
export function stillThere({ still }: AsideWords, journey: Journey, leave: () => void): TemplateResult {
  const handsOff = keepsHandoff();
  return html`<section class="still-there" role="alertdialog" aria-labelledby="still" aria-describedby="still-line">
    <h2 id="still" tabindex="-1">${still.title}</h2>
    <p class="small" id="still-line">${handsOff ? still.handsOff : still.line}</p>
    <div class="pair">
      <button type="button" class="btn fit" @click=${journey.renew}>${still.stay}</button>
      ${handsOff ? nothing : html`<button type="button" class="btn line fit" @click=${leave}>${still.leave}</button>`}
    </div>
  </section>`;
}
