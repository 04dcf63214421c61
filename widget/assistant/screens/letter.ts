import { svg, type TemplateResult } from 'lit/html.js';
import type { VisitWords } from '../../ui/words/words.ts';

/** A letter, drawn: where the number and the code are. */
export const letterDrawing = ({ letter, number, code }: VisitWords['access']): TemplateResult =>
  svg`<svg class="letter" viewBox="0 0 296 104" role="img" aria-label=${letter}>
    <path class="page" d="M8 103V8h280v95"></path>
    <path d="M28 30h54M28 42h72M28 54h44M28 92h240"></path>
    <rect x="158" y="19" width="116" height="60" rx="6"></rect>
    <text x="172" y="36">${number}</text>
    <text class="dots" x="172" y="47">••••••••</text>
    <text x="172" y="61">${code}</text>
    <text class="dots" x="172" y="72">•••• •••• ••••</text>
  </svg>`;
