import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TimeBar } from '../../../edge/assistant/phrase/time-bar.ts';

const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/**
 * Time, drawn: what is used, stopped, too late and to come, with today as a post.
 * Sizes go in as the `style` property, never as an attribute, so that a strict Content-Security-Policy lets them through.
 */
export const timeBar = (bar: TimeBar): TemplateResult => html`
  <div class="time" role="img" aria-label=${bar.story} .style=${`--at:${percent(bar.today)}`}>
    <div class="top" aria-hidden="true"><span>${bar.todayLabel}</span></div>
    <div class="track" aria-hidden="true">${bar.segments.map(
      ({ kind, days }) => html`<i class=${kind} .style=${`flex-grow:${days}`}></i>`,
    )}</div>
    <div class="ends" aria-hidden="true">
      <span>${bar.startLabel}</span>${
        bar.middle
          ? html`<span class=${bar.middle.strong ? 'mid strong' : 'mid'} .style=${`--x:${percent(bar.middle.at)}`}>${bar.middle.text}</span>`
          : nothing
      }<span>${bar.endLabel}</span>
    </div>
  </div>`;
