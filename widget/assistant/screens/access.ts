import { html, nothing, type TemplateResult } from 'lit';
import { formatFor } from '../../../edge/assistant/format.ts';
import { localized } from '../../../edge/assistant/localized.ts';
import { codeLength } from '../../../edge/protocol/session.ts';
import { notice } from '../../ui/icons.ts';
import type { Words } from '../../ui/words/words.ts';
import { readCode, readNumber, type Slip } from '../code.ts';
import type { Refusal } from '../state.ts';
import { letterDrawing } from './letter.ts';
import { answer, type Row, rows, type Scene } from './parts.ts';

/** The code from the letter. Nothing that is typed goes into an address, a history or a form memory. */
export function access(scene: Scene): TemplateResult {
  const { words, state, facts, journey, caseNumber } = scene;
  const { entry } = state;
  const busy = entry.status === 'entering';
  const { slips = {}, refusal } = entry.status === 'out' ? entry : {};
  const list: Row[] = [];
  if (facts?.portal) {
    const { name, url } = facts.portal;
    list.push({ label: words.loginAt(localized(name, words.language).text), soft: words.rows.login.soft, url });
  }
  list.push({ ...words.rows.noCode, press: () => journey.go({ at: 'noCode' }) });
  return html`${answer(words.access)}
    <div class="stack">
      <form class="sheet" novalidate autocomplete="off" @submit=${(event: SubmitEvent) => submit(event, scene)}>
        ${letterDrawing(words.access)}
        ${refusal ? refused(refusal, words) : nothing}
        ${field('number', words.access, said('number', slips.number, words), caseNumber)}
        ${field('code', words.access, said('code', slips.code, words))}
        <button class="btn" type="submit" aria-busy=${busy ? 'true' : nothing}>${words.access.submit}</button>
        <p class="small soft" role="status">${busy && entry.slow ? words.loading.slow : ''}</p>
      </form>
      ${rows(list)}
      <p class="lone small soft">${words.access.privacy}</p>
    </div>`;
}

function submit(event: SubmitEvent, { journey }: Scene): void {
  event.preventDefault();
  const { currentTarget: form } = event;
  if (!(form instanceof HTMLFormElement)) return;
  const typed = (id: string): string => form.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
  const number = readNumber(typed('number'));
  const code = readCode(typed('code'));
  if ('slip' in number || 'slip' in code)
    journey.slipped({ ...('slip' in number && { number: number.slip }), ...('slip' in code && { code: code.slip }) });
  else journey.enterWithLetter(number.number, code.code);
}

function said(of: 'number' | 'code', slip: Slip | undefined, { access }: Words): string | undefined {
  switch (slip?.kind) {
    case undefined:
      return undefined;
    case 'missing':
      return access.missing[of];
    case 'length':
      return access.length(slip.typed, codeLength);
    case 'letter':
      return access.noSuchLetter(slip.letter);
  }
}

function refused({ failure, again }: Refusal, { failures, access, language }: Words): TemplateResult {
  const { title, lines } = failures[failure];
  const clock = new Date(again ?? 0).toLocaleTimeString('sv', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
  const when = again
    ? access.again(
        formatFor(language)
          .clock(clock)
          .replace(/\suur$/, ''),
      )
    : undefined;
  return html`<div class="banner late" tabindex="-1" data-landing>${notice}<div><p><b>${title}</b></p>${[when, ...lines].map((line) => (line ? html`<p>${line}</p>` : nothing))}</div></div>`;
}

const field = (id: 'number' | 'code', words: Words['access'], wrong?: string, value = ''): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${words[id]}</label>
    <p class="hint" id="${id}-hint">${words[`${id}Hint`]}</p>
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${notice}<span>${wrong}</span></p>` : nothing}
    <input class=${id === 'code' ? 'input code' : 'input'} id=${id} type="text" .defaultValue=${value}
      aria-describedby=${wrong ? `${id}-wrong ${id}-hint` : `${id}-hint`} aria-invalid=${wrong ? 'true' : nothing}
      autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" translate="no"
      maxlength="60" enterkeyhint=${id === 'code' ? 'go' : 'next'} data-1p-ignore data-lpignore="true">
  </div>`;
