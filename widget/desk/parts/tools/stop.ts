import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { today } from '../../scene.ts';
import { type ToolScene, typedIn, workingDayIn } from './tool-scene.ts';

/** Ends a talk: a sentence that keeps the question open, and when contact is possible again. */
export function stopTool({ scene, talk, draft, write, done }: ToolScene): TemplateResult {
  const { words, act } = scene;
  const sentence = draft.stop.sentence || words.stop.usual;
  const againOn = draft.stop.againOn || workingDayIn(1, scene);
  const change = (key: keyof typeof draft.stop) => (event: Event) =>
    write({ stop: { ...draft.stop, [key]: typedIn(event) } });
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!sentence.trim()) return;
    act({ type: 'stop', room: talk.room.card.room, sentence: sentence.trim(), againOn });
    write({ stop: { sentence: '', againOn: '' }, tool: 'close' });
  };
  return html`
    <h3>${words.stop.title}</h3>
    <p class="soft small">${words.stop.line}</p>
    <form class="row" @submit=${submit}>
      <label class="wide">${words.stop.sentence}<textarea class="field" rows="2" dir="auto" .value=${live(sentence)} @input=${change('sentence')}></textarea></label>
      <label>${words.stop.again}<input class="field" type="date" min=${today(scene)} .value=${live(againOn)} @input=${change('againOn')} /></label>
      <button class="btn line">${words.stop.send}</button>
      <button type="button" class="tool" @click=${done}>${words.cancel}</button>
    </form>`;
}
