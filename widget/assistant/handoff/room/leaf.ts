import { html, type TemplateResult } from 'lit/html.js';
import type { CalendarDate } from '../../../../edge/protocol/primitives.ts';
import type { RoomStage } from './stage.ts';

/** A leaf from a tear-off calendar; the full date stands beside it in words. */
export function leaf(day: CalendarDate, { format }: Pick<RoomStage, 'format'>): TemplateResult {
  const { weekday, day: number, month } = format.leaf(day);
  return html`<span class="leaf" aria-hidden="true"><b>${weekday}</b><strong>${number}</strong><i>${month}</i></span>`;
}
