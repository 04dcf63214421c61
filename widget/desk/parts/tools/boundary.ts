import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { draftHints, type Hint, stopsBoundary } from '../../../../edge/assistant/tone/draft-hints.ts';
import { avoidIn } from '../../help-text.ts';
import { check } from '../icons.ts';
import { ideasFor, quoteFor, type Slot, slots } from './boundary-ideas.ts';
import { hintList } from './hints.ts';
import { type ToolScene, typedIn } from './tool-scene.ts';

/** Characters of one sentence of a boundary. */
const longest = 400;

function hintsOf(text: string, of: Pick<ToolScene, 'scene' | 'talk'>): Hint[] {
  const { language } = of.talk.room.card.note;
  return draftHints(text, { language, avoid: avoidIn(of.scene.help, language), quote: quoteFor(of) });
}

/** A slot is done when it says something, about behaviour and without a threat. */
export const isSlotReady = (text: string, of: Pick<ToolScene, 'scene' | 'talk'>): boolean =>
  text.trim() !== '' && text.length <= longest && !hintsOf(text, of).some(stopsBoundary);

/** Soft on the person, clear about the behaviour, plain about the rules: it goes only when all three are there. */
export function boundaryTool(of: ToolScene): TemplateResult {
  const { scene, talk, draft, write, done } = of;
  const { words, act } = scene;
  const ready = slots.filter((slot) => isSlotReady(draft.boundary[slot], of)).length;
  const send = (): void => {
    if (ready < slots.length) return;
    const [person, behaviour, rule] = [draft.boundary.person, draft.boundary.behaviour, draft.boundary.rule].map(
      (text) => text.trim(),
    );
    if (!person || !behaviour || !rule) return;
    act({ type: 'boundary', room: talk.room.card.room, person, behaviour, rule });
    write({ boundary: { person: '', behaviour: '', rule: '' } });
    done();
  };
  return html`
    <h3 class="vh">${words.boundary.title}</h3>
    <div class="three">${slots.map((slot) => slotField(slot, of))}</div>
    <div class="tools">
      <button type="button" class="tool" @click=${done}>${words.cancel}</button>
      <span class="soft small push" id="ready" role="status">${words.boundary.ready(ready)}</span>
      <button
        type="button"
        class="btn"
        aria-disabled=${ready < slots.length ? 'true' : nothing}
        aria-describedby="ready"
        title=${ready < slots.length ? words.boundary.why : nothing}
        @click=${send}
      >
        ${words.boundary.send}
      </button>
    </div>`;
}

function slotField(slot: Slot, of: ToolScene): TemplateResult {
  const { scene, draft, write } = of;
  const { words } = scene;
  const { label, soft } = words.boundary.slots[slot];
  const text = draft.boundary[slot];
  const put = (sentence: string): void => write({ boundary: { ...draft.boundary, [slot]: sentence } });
  const hints = hintsOf(text, of);
  // Which of the sentences that were said is meant is for the agent to say.
  const asksForWords =
    slot === 'behaviour' && hints.some(({ kind }) => kind === 'person') && ideasFor(slot, of).length > 1;
  const ready = isSlotReady(text, of);
  return html`
    <div class="slot">
      <label for=${slot}>${label}<span>${soft}</span></label>
      <div>
        <textarea
          id=${slot}
          class="field ${hints.length > 0 ? 'flag' : ''}"
          dir="auto"
          rows="2"
          maxlength=${longest}
          .value=${live(text)}
          @input=${(event: Event) => put(typedIn(event))}
        ></textarea>
        ${hintList(asksForWords ? hints.map(withoutOther) : hints, words, (_hint, instead) => put(instead))}
        ${text && !asksForWords ? nothing : ideas(slot, of, put)}
      </div>
      ${
        ready
          ? html`<span class="ok" role="img" aria-label=${words.boundary.done}>${check}</span>`
          : html`<span class="not-yet" role="img" aria-label=${words.boundary.notDone}></span>`
      }
    </div>`;
}

const withoutOther = ({ instead: _, ...hint }: Hint): Hint => hint;

function ideas(slot: Slot, of: ToolScene, put: (sentence: string) => void): TemplateResult {
  const { words } = of.scene;
  const found = ideasFor(slot, of);
  return html`
    ${found.length > 1 ? html`<p class="soft small">${words.boundary.choose}</p>` : nothing}
    <div class="ideas">${found.map(
      ({ label, sentence }) =>
        html`<button type="button" class="tool idea" title=${words.boundary.suggestion} @click=${() => put(sentence)}>${label}</button>`,
    )}</div>`;
}
