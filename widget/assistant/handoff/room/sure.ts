import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../choose/pieces.ts';
import type { RoomStage } from './stage.ts';

/** "Wilt u stoppen?" with two equal ways. */
export const sure = (
  { title, line, yes, no }: { title: string; line: string; yes: string; no: string },
  stop: () => void,
  stage: RoomStage,
): TemplateResult =>
  html`<section class="sheet" aria-labelledby="sure"><h2 id="sure" tabindex="-1">${title}</h2><p>${line}</p>
    <div class="pair">${button(no, () => stage.set({ sure: false }), 'btn line')}${button(yes, stop, 'btn line')}</div></section>`;
