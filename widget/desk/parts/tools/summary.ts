import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type ToolScene, typedIn } from './tool-scene.ts';

/** "U zegt … Klopt dat?": begins with the citizen's own words; the citizen confirms or corrects. */
export function summaryTool({ scene, talk, draft, write, done }: ToolScene): TemplateResult {
  const { words, act } = scene;
  const send = (): void => {
    const text = draft.summary.trim();
    if (!text) return;
    act({ type: 'summary', room: talk.room.card.room, text });
    write({ summary: '' });
    done();
  };
  return html`
    <h3>${words.summary.title}</h3>
    <p class="soft small">${draft.summary ? words.summary.line : words.summary.nothing}</p>
    <textarea
      class="field"
      aria-label=${words.summary.label}
      dir="auto"
      rows="3"
      .value=${live(draft.summary)}
      @input=${(event: Event) => write({ summary: typedIn(event) })}
    ></textarea>
    <div class="acts">
      <button type="button" class="btn" aria-disabled=${draft.summary.trim() ? 'false' : 'true'} @click=${send}>${words.summary.send}</button>
      <button type="button" class="tool" @click=${done}>${words.cancel}</button>
    </div>`;
}
