import { html, nothing, type TemplateResult } from 'lit/html.js';
import { windowText } from '../days.ts';
import type { Stage } from '../stage.ts';
import { answer, button, trouble, wrong } from './pieces.ts';

/** Day, window and number for a call-back; for a message without a case only the number. */
export function when(stage: Stage): TemplateResult {
  const { view, words, room } = stage;
  const { when: say } = words;
  const windows =
    room?.stands?.status === 'waiting'
      ? room.stands.callback
      : view.way === 'callback'
        ? (view.outlook?.callback ?? [])
        : [];
  const isMessage = view.way === 'message' && !room;
  const { slip } = view;
  return html`${answer(isMessage ? say.reachTitle : say.title, [isMessage ? '' : say.line])}
    <div class="stack">
      ${trouble(stage)}
      <form class="sheet" novalidate @submit=${(event: Event) => {
        event.preventDefault();
        stage.confirm();
      }}>
        ${
          windows.length
            ? html`<fieldset class="field"><legend>${say.window}</legend>${slip === 'window' ? wrong(say.missingWindow, 'window-wrong') : nothing}
              <div class="options">${windows.map(
                (window) =>
                  html`<label class=${view.window === window.id ? 'on' : nothing}><input type="radio" name="window" value=${window.id} .checked=${view.window === window.id}
                    aria-describedby=${slip === 'window' ? 'window-wrong' : nothing} @change=${() => stage.show({ window: window.id, slip: undefined })}><span>${windowText(window, stage, stage.now)}</span></label>`,
              )}</div></fieldset>`
            : nothing
        }
        <div class="field"><label for="phone">${say.phone}</label><p class="hint" id="phone-hint">${say.phoneHint}</p>
          ${slip === 'phone' ? wrong(say.missingPhone, 'phone-wrong') : nothing}
          <input class="input" id="phone" type="tel" autocomplete="tel" inputmode="tel" maxlength="30" .value=${view.phone} dir="ltr"
            aria-describedby="phone-hint${slip === 'phone' ? ' phone-wrong' : ''}" aria-invalid=${slip === 'phone' ? 'true' : nothing}
            @input=${({ target }: InputEvent) => stage.show({ phone: target instanceof HTMLInputElement ? target.value : '' })}></div>
      </form>
    </div>
    <footer class="foot">
      ${button(isMessage ? say.send : say.submit, () => stage.confirm(), 'btn wide', view.busy)}
      ${button(words.back, () => stage.show({ screen: room ? 'room' : 'note', slip: undefined, trouble: undefined }), 'btn line')}
    </footer>`;
}
