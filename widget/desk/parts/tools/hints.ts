import { html, nothing, type TemplateResult } from 'lit';
import type { Hint } from '../../../../edge/assistant/tone/draft-hints.ts';
import type { DeskWords } from '../../words/words.ts';

/** Friendly words about a draft. Amber, never red: nobody is stopped, nothing is counted. */
export function hintList(
  hints: readonly Hint[],
  words: DeskWords,
  use: (hint: Hint, instead: string) => void,
): TemplateResult[] {
  // One at a time: somebody under pressure reads one.
  return hints.slice(0, 1).map((hint) => {
    const { instead } = hint;
    // A sentence with a gap in it cannot be used as it is.
    const usable = instead !== undefined && !/[…{]/.test(instead);
    return html`
      <p class="lint">
        <span><span class="vh">${words.hints.title}: </span>‘${hint.words}’. ${words.hints[hint.kind]}
          ${instead === undefined ? nothing : words.hints.instead(instead)}</span>
        ${
          usable
            ? html`<button type="button" class="tool" @click=${() => use(hint, instead)}>${words.hints.use}</button>`
            : nothing
        }
      </p>`;
  });
}
