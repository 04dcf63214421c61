import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatFor } from '../../../edge/assistant/format.ts';
import { localized } from '../../../edge/assistant/localized.ts';
import { codeLength } from '../../../edge/protocol/letter-code.ts';
import { notice } from '../../ui/icons.ts';
import type { VisitWords } from '../../ui/words/words.ts';
import { readCode, readNumber, type Slip } from '../code.ts';
import type { Journey } from '../journey/journey.ts';
import type { Refusal } from '../state.ts';
import { letterDrawing } from './letter.ts';
import { answer, goTo, type Row, rows, type Scene } from './parts.ts';

/** The code from the letter. Nothing that is typed goes into an address, a history or a form memory. */
export function access(scene: Scene, journey: Journey, words: VisitWords, caseNumber: string): TemplateResult {
  const { entering, slow, slips = {}, refusal } = journey.state;
  const { access, login } = words;
  const { language } = scene.words;
  const { portal } = scene.facts ?? {};
  const list: Row[] = [{ ...words.noCode, press: goTo(scene, 'noCode') }];
  if (portal)
    list.unshift({ label: words.loginAt(localized(portal.name, language).text), soft: login.soft, url: portal.url });

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const [typedNumber = '', typedCode = ''] = Array.from(form.querySelectorAll('input'), ({ value }) => value);
    const number = readNumber(typedNumber);
    const code = readCode(typedCode);
    if ('slip' in number || 'slip' in code)
      journey.slipped({ ...('slip' in number && { number: number.slip }), ...('slip' in code && { code: code.slip }) });
    else journey.enterWithLetter(number.number, code.code);
  };

  const said = (of: 'number' | 'code', slip: Slip | undefined): string | undefined =>
    slip &&
    (slip.kind === 'missing'
      ? access.missing[of]
      : slip.kind === 'length'
        ? access.length(slip.typed, codeLength)
        : access.noSuchLetter(slip.letter));

  const field = (id: 'number' | 'code', value: string): TemplateResult => {
    const wrong = said(id, slips[id]);
    return html`<div class="field">
      <label for=${id}>${access[id]}</label>
      <p class="hint" id="${id}-hint">${access[`${id}Hint`]}</p>
      ${wrong ? html`<p class="wrong" id="${id}-wrong">${notice}<span>${wrong}</span></p>` : nothing}
      <input class=${`input ${id}`} id=${id} type="text" .defaultValue=${value}
        aria-describedby=${wrong ? `${id}-wrong ${id}-hint` : `${id}-hint`} aria-invalid=${wrong ? 'true' : nothing}
        autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" translate="no"
        maxlength="60" enterkeyhint=${id === 'code' ? 'go' : 'next'} data-1p-ignore data-lpignore="true">
    </div>`;
  };

  return html`${answer(access)}
    <div class="stack">
      <form class="sheet" novalidate autocomplete="off" @submit=${submit}>
        ${letterDrawing(access)}
        ${refusal ? refused(refusal, words, language) : nothing}
        ${field('number', caseNumber)}
        ${field('code', '')}
        <button class="btn" type="submit" aria-busy=${entering ? 'true' : nothing}>${access.submit}</button>
        <p class="small soft" role="status">${entering && slow ? words.slow : ''}</p>
      </form>
      ${rows(list)}
      <p class="lone small soft">${access.privacy}</p>
    </div>`;
}

function refused({ failure, again }: Refusal, { failures, access }: VisitWords, language: 'nl' | 'en'): TemplateResult {
  const { title, lines } = failures[failure];
  const when = again === undefined ? [] : [access.again(formatFor(language).time(new Date(again)))];
  return html`<div class="banner late" tabindex="-1" data-landing>${notice}<div><p><b>${title}</b></p>${[...when, ...lines].map((line) => html`<p>${line}</p>`)}</div></div>`;
}
