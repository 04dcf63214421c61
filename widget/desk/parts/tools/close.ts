import { html, nothing, type TemplateResult } from 'lit';
import { closeOutcomes } from '../../../../edge/protocol/handoff-desk-frames.ts';
import type { PromiseMade } from '../../../../edge/protocol/handoff-entry.ts';
import { neverCame } from '../../state/select.ts';
import { usualPromises } from './promise.ts';
import type { ToolScene } from './tool-scene.ts';

/** What is most likely when nobody came stands first. */
const emptyFirst = closeOutcomes.toSorted((a, b) => Number(b === 'notReached') - Number(a === 'notReached'));

/** How it ended, in one press; a last promise is one press more. The contact is registered by it. */
export function closeTool(of: ToolScene): TemplateResult {
  const { scene, talk, done } = of;
  const { words, act, help } = scene;
  const { room } = talk.room.card;
  const close = (outcome: (typeof closeOutcomes)[number], promise?: PromiseMade): void =>
    act({ type: 'close', room, outcome, ...(promise && { promise }) });
  const isEmpty = neverCame(talk);
  const hasCase = talk.room.card.note.caseId !== undefined;
  return html`
    <h3>${talk.room.ended ? words.close.ended : words.close.title}</h3>
    <p class="soft small">${hasCase ? words.close.line : words.close.withoutCase.line}</p>
    <ul class="choices">
      ${(isEmpty ? emptyFirst : closeOutcomes).map((outcome) => {
        const isBack = isEmpty && outcome === 'notReached';
        const { label, soft } = isBack ? words.close.putBack : words.close.outcomes[outcome];
        const where = outcome === 'promised' && !hasCase ? words.close.withoutCase.promised : soft;
        return html`<li><button type="button" @click=${() => close(outcome)}><span><b>${label}</b><span>${where}</span></span></button></li>`;
      })}
    </ul>
    ${
      help.promises.length > 0
        ? html`<details>
            <summary>${words.close.withPromise}</summary>
            ${usualPromises(of, (promise) => close('promised', promise))}
          </details>`
        : nothing
    }
    ${talk.room.ended ? nothing : html`<button type="button" class="tool" @click=${done}>${words.cancel}</button>`}`;
}
