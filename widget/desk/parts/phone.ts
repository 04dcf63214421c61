import { html, nothing, type TemplateResult } from 'lit';
import { type SoundKind, soundKinds } from '../phone/desk-sound.ts';
import type { Scene } from '../scene.ts';
import { phone as icon } from './icons.ts';
import { shut, shutOnEscape, shutOnLeave } from './menu.ts';

/** Whether this desk can be called at all. */
export const hasPhone = ({ facts }: Pick<Scene, 'facts'>): boolean => facts?.on.includes('call') ?? false;

/** In the bar: whether calls ring here, and the switch, with what the browser is about to ask. */
export function phoneField(scene: Scene): TemplateResult {
  const { words, phone } = scene;
  const { phone: say } = words;
  const { state, trouble } = phone.look;
  const isOff = state === 'off';
  const turn = async ({ currentTarget }: Event): Promise<void> => {
    if (isOff) await phone.switchOn();
    else phone.switchOff('rest');
    const menu = currentTarget instanceof Element && currentTarget.closest('details');
    // What went wrong is read where it stands.
    if (menu && !phone.look.trouble) shut(menu);
  };
  return html`
    <details class="account" @focusout=${shutOnLeave} @keydown=${shutOnEscape}>
      <summary class="box phone-state" data-state=${state}>
        ${icon}<span role="status">${say.states[state]}</span>
      </summary>
      <div class="menu phone-menu">
        <h2>${say.title}</h2>
        <div role="alert">${trouble ? html`<p class="banner-line">${say.troubles[trouble]}</p>` : nothing}</div>
        ${isOff ? html`<p class="soft">${say.line}</p>` : soundKinds.map((kind) => deviceField(kind, scene))}
        <button type="button" class="btn ${isOff ? '' : 'line'}" @click=${turn}>${isOff ? say.on : say.off}</button>
      </div>
    </details>`;
}

/** What an agent speaks into, hears calls with, or hears it ring with. Not shown where a page may not choose. */
function deviceField(kind: SoundKind, { words, phone: { sound } }: Scene): TemplateResult | typeof nothing {
  const options = sound.options(kind);
  if (options.length === 0) return nothing;
  const { [kind]: chosen } = sound.choice;
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) void sound.choose(kind, currentTarget.value || undefined);
  };
  return html`<label class="device">
    <span>${words.phone.sound[kind]}</span>
    <select @change=${choose}>
      <option value="" ?selected=${!chosen}>${words.phone.sound.computer}</option>
      ${options.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
