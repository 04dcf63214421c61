import { html, nothing, type TemplateResult } from 'lit/html.js';
import { answer } from '../../screens/parts.ts';
import { create } from '../choose/asking.ts';
import { button, sender, trouble, wrong } from '../choose/pieces.ts';
import { windowText } from '../choose/window-text.ts';
import type { Backstage } from '../stage.ts';
import type { LaterWords } from '../words/words.ts';

/** Day, window and number for a call-back; for a message without a case only the number. */
export function when(stage: Backstage, say: LaterWords): TemplateResult {
  const { view, ports, room, isPassedOn } = stage;
  const { slip, way, outlook } = view;
  const isMessage = way === 'message' && !isPassedOn;
  const windows = isMessage ? [] : room.stands?.status === 'waiting' ? room.stands.callback : (outlook?.callback ?? []);
  const back = { screen: isPassedOn ? 'room' : 'note', slip: undefined, trouble: undefined } as const;
  return html`${answer({ title: isMessage ? say.reachTitle : say.title, lines: isMessage ? [] : [say.line] })}
    <div class="stack">
      ${trouble(stage)}
      <form class="sheet" novalidate @submit=${(event: Event) => {
        event.preventDefault();
        confirm(stage);
      }}>
        ${
          windows.length
            ? html`<fieldset class="field"><legend>${say.window}</legend>${slip === 'window' ? wrong(say.missingWindow, 'window-wrong') : nothing}
              <div class="days">${windows.map(
                (window) =>
                  html`<label class=${view.window === window.id ? 'on' : nothing}><input type="radio" name="window" value=${window.id} .checked=${view.window === window.id}
                    aria-describedby=${slip === 'window' ? 'window-wrong' : nothing} @change=${() => stage.show({ window: window.id, slip: undefined })}><span>${windowText(window, stage)}</span></label>`,
              )}</div></fieldset>`
            : nothing
        }
        <div class="field"><label for="phone">${say.phone}</label><p class="hint" id="hint">${say.phoneHint}</p>
          ${slip === 'phone' ? wrong(say.missingPhone, 'wrong') : nothing}
          <input class="input" id="phone" type="tel" autocomplete="tel" inputmode="tel" maxlength="30" .value=${view.phone} dir="ltr"
            aria-describedby=${slip === 'phone' ? 'hint wrong' : 'hint'} aria-invalid=${slip === 'phone' || nothing}
            @input=${({ target }: Event) => target instanceof HTMLInputElement && stage.show({ phone: target.value })}></div>
      </form>
    </div>
    <footer class="foot">
      ${sender(isMessage ? say.send : say.submit, () => confirm(stage), stage)}
      ${button(ports.words.back, () => stage.show(back), 'btn line')}
    </footer>`;
}

/** Passes it on, once there is a day and a number. */
function confirm(stage: Backstage): void {
  const { way, window = '', phone: typed } = stage.view;
  const phone = typed.trim();
  if (!window && (stage.isPassedOn || way === 'callback')) stage.show({ slip: 'window' }, '.days input');
  else if (!isNumber(phone)) stage.show({ slip: 'phone' }, '[aria-invalid]');
  else if (stage.isPassedOn) {
    stage.act({ type: 'toCallback', window, phone });
    stage.show({ screen: 'room', slip: undefined });
  } else create(stage, way === 'message' ? { way, phone } : { way: 'callback', callback: { window, phone } });
}

/** As the protocol wants it, with enough digits to be called. */
const isNumber = (typed: string): boolean =>
  /^\+?[\d\s().-]{8,24}$/.test(typed) && typed.replaceAll(/\D/g, '').length >= 8;
