import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../../edge/assistant/localized.ts';
import { type Presence, presences } from '../../../edge/protocol/handoff-desk-frames.ts';
import { citizenName, type Scene, shownTalk, takesTalks } from '../scene.ts';
import { helpAsked } from './help-asked.ts';
import { grip, person } from './icons.ts';
import { shutOnEscape, shutOnLeave } from './menu.ts';
import { hasPhone, phoneField } from './phone.ts';

interface BarOptions {
  /** With all that is in it; on a phone that is so in one view only. */
  isWhole: boolean;
  /** Help comes before what goes to the next line. */
  isNarrow: boolean;
  logout(): void;
  switchLanguage(): void;
}

/** Top of the desk: where you are, whether you are there, who you are, and help. */
export function bar(scene: Scene, { isWhole, isNarrow, logout, switchLanguage }: BarOptions): TemplateResult {
  const { words, login, language } = scene;
  const help = takesTalks(login) ? helpButton(scene) : nothing;
  return html`
    <header class="top ${isWhole ? 'whole' : ''}">
      <h1>${grip}${words.name} <span>${localized(login.organisation.name, language).text}</span></h1>
      ${isNarrow ? help : nothing}
      ${takesTalks(login) ? presenceField(scene) : nothing}
      ${takesTalks(login) && hasPhone(scene) ? phoneField(scene) : nothing}
      <details class="account" @focusout=${shutOnLeave} @keydown=${shutOnEscape}>
        <summary class="box" aria-label=${words.bar.account(login.name)}>${login.name}</summary>
        <div class="menu">
          ${login.team ? html`<p class="soft">${login.team}</p>` : nothing}
          <button type="button" class="tool" lang=${words.otherLanguage.code} @click=${switchLanguage}>
            ${words.otherLanguage.name}
          </button>
          ${scene.facts?.on.includes('rondkomen') ? html`<a class="tool" href="/desk/rondkomen/">${words.bar.withoutName}</a>` : nothing}
          <button type="button" class="tool" @click=${logout}>${words.bar.logout}</button>
          <h2>${words.keys.title}</h2>
          <dl class="keys">
            ${words.keys.rows.map(([keys, does]) => html`<dt><kbd>${keys}</kbd></dt><dd>${does}</dd>`)}
          </dl>
        </div>
      </details>
      ${isNarrow ? nothing : help}
    </header>`;
}

function presenceField({ words, state, act }: Scene): TemplateResult {
  const now = state.me?.presence ?? 'away';
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement)
      act({ type: 'presence', presence: presenceOf(currentTarget.value) });
  };
  return html`
    <label class="box presence">
      <span class="dot ${now === 'available' ? '' : 'shut'}"></span>
      <span class="vh">${words.bar.presence}</span>
      <select @change=${choose}>
        ${presences.map(
          (presence) => html`
            <option value=${presence} ?selected=${presence === now}>${words.bar.presences[presence]}</option>`,
        )}
      </select>
    </label>`;
}

const presenceOf = (value: string): Presence => presences.find((presence) => presence === value) ?? 'away';

function helpButton(scene: Scene): TemplateResult {
  const { words, state, act, say } = scene;
  const talk = shownTalk(scene);
  const ask = (): void => {
    if (!talk) {
      say(words.bar.helpNoTalk);
      return;
    }
    act({ type: 'help', room: talk.room.card.room });
    const first = state.colleagues.flatMap(({ name, standBy }) => (standBy === undefined ? [] : [name]));
    say(helpAsked({ words, state: { ...state, helpTo: first } }));
  };
  return html`
    <button
      type="button"
      class="btn alert"
      title=${talk ? nothing : words.bar.helpNoTalk}
      aria-disabled=${talk ? nothing : 'true'}
      aria-label=${talk ? words.bar.helpOf(citizenName(talk, words)) : nothing}
      @click=${ask}
    >
      ${person}${words.bar.help}
    </button>`;
}
