import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { aboutBehaviour, draftHints, stopsBoundary } from '../../../../edge/assistant/tone/draft-hints.ts';
import type { DeskHelp } from '../../../../edge/protocol/desk.ts';
import type { Boundary } from '../../../../edge/protocol/handoff-entry.ts';
import { avoidIn, helpText } from '../../help-text.ts';
import { quoted } from '../../words/quoted.ts';
import { lastWords } from '../composer.ts';
import { check } from '../icons.ts';
import { hintList } from './hints.ts';
import { type ToolScene, typedIn } from './tool-scene.ts';

export const slots = ['person', 'behaviour', 'rule'] as const satisfies readonly (keyof Boundary)[];
type Slot = (typeof slots)[number];

/** Characters of one sentence of a boundary. */
const longest = 400;

const hintsOf = (text: string, { scene, talk }: Pick<ToolScene, 'scene' | 'talk'>) => {
  const { language } = talk.room.card.note;
  return draftHints(text, { language, avoid: avoidIn(scene.help, language), quote: lastWords(talk) });
};

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
  const { words, help } = scene;
  const { label, soft } = words.boundary.slots[slot];
  const text = draft.boundary[slot];
  const put = (sentence: string): void => write({ boundary: { ...draft.boundary, [slot]: sentence } });
  const hints = hintsOf(text, of);
  const suggestion = text ? undefined : suggestionFor(slot, help, of);
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
        ${hintList(hints, words, (_hint, instead) => put(instead))}
        ${
          suggestion
            ? html`<button type="button" class="tool idea" title=${words.boundary.suggestion} @click=${() => put(suggestion)}>${quoted(suggestion)}</button>`
            : nothing
        }
      </div>
      ${
        ready
          ? html`<span class="ok" role="img" aria-label=${words.boundary.done}>${check}</span>`
          : html`<span class="not-yet" role="img" aria-label=${words.boundary.notDone}></span>`
      }
    </div>`;
}

/** The organisation's own sentence for this place, to begin from. */
function suggestionFor(slot: Slot, { phrases }: DeskHelp, { talk }: ToolScene): string | undefined {
  const { language } = talk.room.card.note;
  const first = (phase: DeskHelp['phrases'][number]['phase'], pattern = /./) =>
    phrases
      .filter((phrase) => phrase.phase === phase)
      .map(({ text }) => helpText(text, language).text)
      .find((text) => pattern.test(text) && !/[…{]/.test(text));
  if (slot === 'rule') return first('boundary');
  if (slot === 'person') return first('listen', /boos|angry/i);
  const words = lastWords(talk);
  return words && aboutBehaviour(words, language);
}
