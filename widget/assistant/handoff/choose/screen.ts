import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Stage } from '../stage.ts';
import { before } from './before.ts';
import { note } from './note-screen.ts';
import { button } from './pieces.ts';
import { when } from './when.ts';

/** Still bars under a sentence that says what we wait for. */
export const opening = (title: string, more: unknown = nothing): TemplateResult =>
  html`<section class="answer"><h1 tabindex="-1">${title}</h1></section><div class="stack">${more ?? nothing}<div class="sheet bones" aria-hidden="true"><i></i><i></i><i></i></div></div>`;

/** The screens until something is passed on. */
export function choosing(stage: Stage): TemplateResult {
  const { view, words } = stage;
  switch (view.screen) {
    case 'before':
      return before(stage);
    case 'note':
      return note(stage);
    case 'when':
      return when(stage);
    case 'room':
      return view.trouble
        ? opening(
            words.troubles[view.trouble].title,
            button(words.retry, () => stage.look()),
          )
        : opening(words.opening);
  }
}
