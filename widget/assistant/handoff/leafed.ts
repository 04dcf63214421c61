import type { TemplateResult } from 'lit/html.js';
import type { DayView } from '../../../edge/assistant/view.ts';
import type { CalendarDate } from '../../../edge/protocol/primitives.ts';
import { day } from '../case/day.ts';
import type { Stage } from './stage.ts';

/** The leaf from a tear-off calendar that a case has too; the date stands beside it in words. */
export const leafed = (
  on: CalendarDate,
  over: string,
  text: string,
  { format }: Stage,
  more: Pick<DayView, 'lines' | 'by'>,
): TemplateResult =>
  day(
    { leaf: format.leaf(on), over, date: text.charAt(0).toUpperCase() + text.slice(1), ...more },
    {},
    { printing: true, choose() {} },
  );
