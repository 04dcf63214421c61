import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../choose/pieces.ts';
import type { Backstage } from '../stage.ts';
import type { FurtherWords } from '../words/words.ts';

/** "Wilt u stoppen?" with two equal ways. */
export function sure(stage: Backstage, words: FurtherWords): TemplateResult {
  const isWaiting = stage.room.stands?.status === 'waiting';
  const { title, line, yes, no } = words.sure[isWaiting ? 'waiting' : 'talking'];
  return html`<section class="sheet" aria-labelledby="sure"><h2 id="sure" tabindex="-1">${title}</h2><p>${line}</p>${pair(
    no,
    () => stage.show({ sure: false }),
    yes,
    () => stage.act({ type: isWaiting ? 'stopWaiting' : 'end' }),
  )}</section>`;
}

/** Two equal ways. */
export const pair = (first: string, one: () => void, second: string, other: () => void): TemplateResult =>
  html`<div class="pair">${button(first, one, 'btn line')}${button(second, other, 'btn line')}</div>`;
