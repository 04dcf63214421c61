import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Does } from '../../../edge/assistant/dialogue/dialogue.ts';
import type { NamedTopic } from '../../../edge/assistant/dialogue/words/words.ts';
import { person } from '../../ui/icons.ts';
import { fold } from '../case/fold.ts';
import { rows } from '../screens/parts.ts';
import { maxTyped } from './engine.ts';
import { stream } from './stream.ts';
import type { Settings, TalkScene } from './view.ts';

const examples: Record<'in' | 'out', readonly NamedTopic[]> = {
  in: ['case-deadline', 'case-action', 'making-ends-meet'],
  out: ['case-status', 'making-ends-meet', 'opening-hours'],
};

/** The whole conversation: what it is, what was said, and the field to type in. */
export function talkScreen(scene: TalkScene): TemplateResult {
  const { words, items } = scene;
  return html`
    ${
      items.length === 0
        ? html`<section class="answer"><h2 tabindex="-1">${words.hello}</h2><p>${words.computer} ${words.stays}</p></section>${start(scene)}`
        : html`<h2 class="vh" tabindex="-1">${words.hello}</h2><p class="computer">${words.computer} ${words.stays}</p>${stream(scene)}`
    }
    ${scene.dictating === 'asks' ? notice(scene) : nothing}
    <div class="settings">${fold(words.settings.title, settings(scene), false)}</div>
    ${foot(scene)}`;
}

function start({ words, dialogue, isIn, press }: TalkScene): TemplateResult {
  const ways = examples[isIn ? 'in' : 'out'].map((topic) => {
    const label = dialogue.topic[topic];
    const does: Does = { type: 'topic', topic };
    return { label, press: () => press(does, label) };
  });
  return html`<div class="stack">${rows(ways, words.examples)}</div>`;
}

function settings({ words, settings: now, canRead, set }: TalkScene): TemplateResult {
  const box = (name: keyof Settings, label: string, soft?: string) => html`<label class="check">
    <input type="checkbox" .checked=${now[name]} @change=${(event: Event) => set({ [name]: event.target instanceof HTMLInputElement && event.target.checked })}>
    <span>${label}${soft ? html` <span class="soft">${soft}</span>` : nothing}</span>
  </label>`;
  const { aloud, noVoice, large, slow, slowSoft } = words.settings;
  return html`
    ${canRead ? box('aloud', aloud) : html`<p class="small soft">${noVoice}</p>`}
    ${box('large', large)}
    ${box('slow', slow, slowSoft)}`;
}

/** Where the sound goes, before there is any. */
const notice = ({
  words,
  dictate,
}: TalkScene): TemplateResult => html`<section class="sheet dictate" role="group" aria-labelledby="dictate">
  <h2 id="dictate" tabindex="-1">${words.dictate.title}</h2>
  <p>${words.dictate.goes}</p>
  <div class="pair">
    <button type="button" class="btn line" @click=${() => dictate('yes')}>${words.dictate.yes}</button>
    <button type="button" class="btn line" @click=${() => dictate('no')}>${words.dictate.no}</button>
  </div>
</section>`;

function foot(scene: TalkScene): TemplateResult {
  const { words, canDictate, dictating, say } = scene;
  const send = (event: Event): void => {
    event.preventDefault();
    const field =
      event.currentTarget instanceof HTMLFormElement ? event.currentTarget.elements.namedItem('text') : null;
    if (!(field instanceof HTMLTextAreaElement)) return;
    const text = field.value.trim();
    if (text) say(text);
    // What is too long to be read stays, so that it can be made shorter.
    if (text.length <= maxTyped) field.value = '';
    field.focus();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit();
  };
  return html`<form class="foot talk-foot" @submit=${send}>
    ${dictating === 'failed' ? html`<p class="line1" role="status">${words.dictate.failed}</p>` : nothing}
    <textarea class="input ask" name="text" rows="1" autocomplete="off" dir="auto" aria-label=${words.ask} placeholder=${words.ask} @keydown=${key}></textarea>
    <button class="btn fit send">${words.send}</button>
    <div class="under">${
      canDictate
        ? html`<button type="button" class="btn bare fit" @click=${() => scene.dictate(dictating === 'yes' ? 'no' : 'asks')}>${dictating === 'yes' ? words.dictate.stop : words.dictate.start}</button>`
        : nothing
    }
    <button type="button" class="btn line fit person" @click=${scene.person}>${person}${words.person}</button></div>
  </form>`;
}
