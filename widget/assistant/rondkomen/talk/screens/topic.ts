import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type TalkTopic, talkTopics } from '../../../../../edge/protocol/rondkomen.ts';
import { answer } from '../../screens/scene.ts';
import { failure, type TalkScene } from './scene.ts';

/** One topic, or none; then the booking, with the browser's piece of work in sight. */
export function topicScreen(scene: TalkScene): TemplateResult {
  const { words, state, booking } = scene;
  const { busy } = state;
  const doing = busy === 'proving' ? words.topic.proving : busy === 'sending' ? words.topic.sending : '';
  return html`${answer(words.topic)}
    <div class="stack">
      ${failure(scene, () => booking.book())}
      <fieldset class="options short topics"><legend class="vh">${words.topic.title}</legend>
        ${talkTopics.map((topic) => option(scene, words.topic.topics[topic], topic))}
        ${option(scene, words.topic.nothing, undefined)}</fieldset>
    </div>
    <div class="foot"><p class="small" role="status">${doing}</p>
      <button type="button" class="btn" aria-busy=${busy === 'no' ? nothing : 'true'} @click=${() => booking.book()}>${words.topic.book}</button></div>`;
}

function option({ state, booking }: TalkScene, label: string, topic: TalkTopic | undefined): TemplateResult {
  const on = state.topic === topic;
  return html`<label ?data-on=${on}><input type="radio" name="topic" .checked=${live(on)}
    @change=${() => booking.chooseTopic(topic)}><span>${label}</span></label>`;
}
