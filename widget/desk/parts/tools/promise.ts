import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PromiseMade } from '../../../../edge/protocol/handoff-entry.ts';
import { helpText } from '../../help-text.ts';
import { today } from '../../scene.ts';
import { calendar } from '../icons.ts';
import { type ToolScene, typedIn, workingDayIn } from './tool-scene.ts';

/** What, who and by which day: a press on a usual promise makes it. The rest can be filled in. */
export function promiseTool(of: ToolScene): TemplateResult {
  const { scene, talk, done } = of;
  const { words, act } = scene;
  const make = (promise: PromiseMade): void => {
    act({ type: 'promise', room: talk.room.card.room, ...promise });
    of.write({ promise: { what: '', due: '', owner: '' } });
    done();
  };
  return html`
    <h3>${words.promise.title}</h3>
    <p class="soft small">${words.promise.line}</p>
    ${usualPromises(of, make)} ${ownPromise(of, make)}`;
}

/** The organisation's usual promises, each with its day worked out. */
export function usualPromises({ scene, talk }: ToolScene, make: (promise: PromiseMade) => void): TemplateResult {
  const { words, help, format, login } = scene;
  return html`
    <ul class="choices grid">
      ${help.promises.map(({ what: promised, days }) => {
        // It stands on the case, so it is in the language of the citizen.
        const { text: what, lang } = helpText(promised, talk.room.card.note.language);
        const due = workingDayIn(days, scene);
        return html`<li>
          <button type="button" @click=${() => make({ what, due, owner: login.name })}>
            ${calendar}<span><b lang=${lang ?? talk.room.card.note.language}>${what}</b><span>${words.promise.by(format.weekday(due))}</span></span>
          </button>
        </li>`;
      })}
    </ul>`;
}

function ownPromise({ scene, draft, write, done }: ToolScene, make: (promise: PromiseMade) => void): TemplateResult {
  const { words, login } = scene;
  const { what, due, owner } = draft.promise;
  const change = (key: keyof typeof draft.promise) => (event: Event) =>
    write({ promise: { ...draft.promise, [key]: typedIn(event) } });
  const submit = (event: Event): void => {
    event.preventDefault();
    if (what.trim() && due) make({ what: what.trim(), due, owner: owner.trim() || login.name });
  };
  return html`
    <details ?open=${what !== ''}>
      <summary>${words.promise.other}</summary>
      <form class="row" @submit=${submit}>
        <label>${words.promise.what}<input class="field" required maxlength="200" .value=${live(what)} @input=${change('what')} /></label>
        <label>${words.promise.due}<input class="field" type="date" required min=${today(scene)} .value=${live(due)} @input=${change('due')} /></label>
        <label>${words.promise.owner}<input class="field" maxlength="60" placeholder=${login.name} .value=${live(owner)} @input=${change('owner')} /></label>
        <button class="btn">${words.promise.send}</button>
        <button type="button" class="tool" @click=${done}>${words.cancel}</button>
      </form>
    </details>`;
}
