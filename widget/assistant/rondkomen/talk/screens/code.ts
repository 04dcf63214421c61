import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { answer, wrong } from '../../screens/scene.ts';
import { typedLength } from '../code.ts';
import { failure, type TalkScene } from './scene.ts';

/** One field for the code; pasting works, small letters and dashes too. */
export function codeScreen(scene: TalkScene): TemplateResult {
  const { words, state, booking } = scene;
  const { code } = words;
  const slip =
    state.codeSlip === 'empty' ? code.empty : state.codeSlip ? code.short(typedLength(state.code)) : undefined;
  return html`${answer(code)}
    <form class="stack" novalidate autocomplete="off" @submit=${(event: Event) => {
      event.preventDefault();
      booking.find();
    }}>
      ${failure(scene)}
      <div class="field"><label for="code">${code.label}</label><p class="hint" id="code-hint">${code.hint}</p>
        ${wrong(slip, 'code-slip')}
        <input id="code" class="input code" type="text" autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false"
          data-1p-ignore data-lpignore="true" maxlength="60" translate="no" .value=${live(state.code)} ?data-wrong=${Boolean(slip)}
          aria-invalid=${slip ? 'true' : nothing} aria-describedby=${slip ? 'code-slip code-hint' : 'code-hint'}
          @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && booking.typeCode(event.target.value)}></div>
      <button type="submit" class="btn" aria-busy=${state.busy === 'sending' ? 'true' : nothing}>${code.find}</button>
      <p class="lone small soft">${code.lost}</p>
    </form>`;
}
