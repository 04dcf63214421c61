import { svg, type TemplateResult } from 'lit/html.js';
import type { Mark } from '../../../edge/assistant/view.ts';
import { check, clock, ourTurn, paper, pause, yourTurn } from '../../ui/icons.ts';

const marks: Record<Mark, TemplateResult> = { us: ourTurn, you: yourTurn, clock, pause, paper, check };

/** The sign beside whose turn it is; the words beside it say the same. */
export const turnMark = (mark: Mark): TemplateResult => marks[mark];

export const camera = svg`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 8h3.500L9 5.500h6L16.500 8H20v11H4zM8.700 13a3.300 3.300 0 1 0 6.600 0a3.300 3.300 0 1 0-6.600 0"></path></svg>`;
